package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.journal.Journal;
import dev.dateline.judge.Response;
import dev.dateline.study.Log;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a whole exam with keys, in a terminal in memory. */
class ExamScreenTest extends SeenScreen<Boolean> {
    private Log log = event -> {};

    ExamScreenTest() throws IOException {
        super(80, 24, false);
    }

    private Exam start(Duration allowed, Card... cards) {
        ExamPaper paper = SampleExam.paper(cards);
        Exam exam = SampleExam.exam(
                new ExamPaper(paper.title(), ExamProfile.UPSC, allowed, false, paper.questions()),
                event -> log.append(event));
        show(screen -> ExamScreen.hold(screen, exam, false, "Only 2 questions."));
        return exam;
    }

    @Test
    void answersAreWrittenAsTheyAreGivenAndTheEndIsConfirmed() throws Exception {
        Exam exam = start(Duration.ZERO, SampleCards.choice(), SampleCards.date());
        see("breakwater");
        see("Only 2 questions.");
        virtual.type("2");
        see("1 answered");
        assertThat(exam.given(1).response()).contains(new Response.Picked(1));
        virtual.type("*");
        see("marked");
        virtual.type("\r");
        see("first on that coast");
        virtual.type("February 2019\r");
        see("0 left, 1 marked");
        virtual.type("z");
        see("All questions are answered.");
        virtual.type("y");
        assertThat(end.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(exam.given(2).response()).contains(new Response.Typed("February 2019"));
        assertThat(exam.given(1).marked()).isTrue();
    }

    @Test
    void ctrlCSavesWhatIsBeingTypedAndLeaves() throws Exception {
        Exam exam = start(Duration.ZERO, SampleCards.date(), SampleCards.choice());
        see("first on that coast");
        virtual.type("Febr");
        see("Febr");
        virtual.type("\003");
        assertThat(end.get(5, TimeUnit.SECONDS)).isFalse();
        assertThat(exam.given(1).response()).contains(new Response.Typed("Febr"));
        assertThat(exam.ended()).isFalse();
    }

    @Test
    void theTypedAnswerCountsWhenTheTimeIsUp() throws Exception {
        Exam exam = start(Duration.ofSeconds(1), SampleCards.date());
        see("first on that coast");
        virtual.type("2019");
        assertThat(end.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(exam.given(1).response()).contains(new Response.Typed("2019"));
    }

    @Test
    void anAnswerThatCannotBeSavedIsReportedAndStays(@TempDir Path folder) throws Exception {
        Exam exam = start(Duration.ZERO, SampleCards.date(), SampleCards.choice());
        see("first on that coast");
        Path foreign = Files.writeString(folder.resolve("journal.db"), "not a journal at all");
        log = event -> {
            try (Journal journal = Journal.open(foreign)) {
                journal.append(event);
            }
        };
        virtual.type("February 2019\r");
        see("journal.db");
        see("February 2019");
        assertThat(exam.answered()).isZero();
        log = event -> {};
        virtual.type("\r");
        see("was to pay");
        assertThat(exam.given(1).response()).contains(new Response.Typed("February 2019"));
    }
}
