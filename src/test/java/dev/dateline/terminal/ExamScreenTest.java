package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventId;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Response;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.SessionServices;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Tests a whole exam with keys, in a terminal in memory. */
class ExamScreenTest extends SeenScreen<Boolean> {
    private final List<dev.dateline.journal.Event> written = new CopyOnWriteArrayList<>();

    ExamScreenTest() throws IOException {
        super(80, 24, false);
    }

    private Exam start(Duration allowed, Card... cards) throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        SessionServices services = new SessionServices(
                new Judge(Knowledge.of(List.<Fact>of(), List.of())),
                new Scheduler(MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)), SchedulerSettings.DEFAULT, random),
                "fsrs-6-default",
                new StudyCalendar(ZoneOffset.UTC),
                CLOCK,
                random);
        ExamPaper paper = SampleExam.paper(cards);
        Exam exam = Exam.begin(
                new ExamPaper(paper.title(), ExamProfile.UPSC, allowed, false, paper.questions()),
                services,
                written::add,
                new EventClock("test", CLOCK, () -> EventId.random(random)));
        show(screen -> ExamScreen.hold(screen, exam, false));
        return exam;
    }

    @Test
    void answersAreWrittenAsTheyAreGivenAndTheEndIsConfirmed() throws Exception {
        Exam exam = start(Duration.ZERO, SampleCards.choice(), SampleCards.date());
        see("breakwater");
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
}
