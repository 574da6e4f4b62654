package dev.dateline.study.exam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.JournalFailure;
import dev.dateline.study.TestClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamWalkTest {
    private final TestClock clock = new TestClock("2026-03-02T09:00:00Z");
    private ExamDesk desk;
    private Exam exam;

    @BeforeEach
    void anExamOfThreeQuestions() throws JournalFailure {
        desk = new ExamDesk(3);
        exam = desk.begin(
                new ExamPaper("all", ExamProfile.UPSC, Duration.ofMinutes(1), false, desk.compose(3, true, false)));
    }

    @AfterEach
    void clear() {
        desk.close();
    }

    private void answer(ExamWalk walk) throws JournalFailure {
        ExamQuestion question = walk.standing().orElseThrow();
        exam.answer(question.number(), Optional.of(ExamDesk.answer(question.card(), true)), Optional.empty());
        walk.next();
    }

    @Test
    void itBeginsAtTheFirstQuestionThatIsNotAnswered() throws JournalFailure {
        answer(new ExamWalk(exam, clock));
        assertThat(new ExamWalk(exam, clock).place()).isEqualTo(2);
        assertThat(new ExamWalk(exam, clock).left()).containsExactly(2, 3);
    }

    @Test
    void noQuestionIsOpenAfterTheLast() throws JournalFailure {
        ExamWalk walk = new ExamWalk(exam, clock);
        answer(walk);
        answer(walk);
        answer(walk);
        assertThat(walk.standing()).isEmpty();
        walk.next();
        assertThat(walk.go("1")).isTrue();
        assertThat(walk.standing()).contains(exam.paper().questions().get(0));
        assertThat(walk.left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "4", "-1", "two", "99999999999", "٢"})
    void aNumberThatIsNoQuestionChangesNothing(String typed) {
        ExamWalk walk = new ExamWalk(exam, clock);
        walk.go("2");
        assertThat(walk.go(typed)).isFalse();
        assertThat(walk.place()).isEqualTo(2);
    }

    @Test
    void timeCountsForTheQuestionThatWasShown() {
        ExamWalk walk = new ExamWalk(exam, clock);
        walk.go("3");
        walk.show();
        clock.advance(Duration.ofSeconds(59));
        walk.look();
        assertThat(exam.given(walk.standing().orElseThrow().number()).millis()).isEqualTo(59_000);
        assertThat(walk.isLate()).isFalse();
        clock.advance(Duration.ofSeconds(1));
        walk.look();
        assertThat(walk.isLate()).isTrue();
    }

    @Test
    void marksAreKnownByPlace() throws JournalFailure {
        exam.mark(exam.paper().questions().get(1).number(), true);
        assertThat(new ExamWalk(exam, clock).marked()).containsExactly(2);
    }
}
