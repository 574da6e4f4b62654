package dev.dateline.study.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.deck.Answer;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Response;
import dev.dateline.study.Confidence;
import dev.dateline.study.Learner;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({
        "2,    -0.66, 33, 20, 7,  52.80",
        "2,    -0.66, 0,  60, 0, -39.60",
        "1,    -0.25, 17, 3,  40, 16.25",
        "0.33, -0.11, 10, 10, 40,  2.20"
    })
    void marksAreRightToTheHundredth(String right, String wrong, int rights, int wrongs, int left, String marks)
            throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(7)) {
            ExamProfile profile = new ExamProfile("own", new BigDecimal(right), new BigDecimal(wrong));
            Exam exam = desk.begin(new ExamPaper(
                    "all", profile, Duration.ZERO, false, desk.compose(rights + wrongs + left, true, true)));
            give(exam, 0, rights, true);
            give(exam, rights, rights + wrongs, false);
            exam.finish(Learner.NEW);
            ExamReport report = ExamReport.of(exam, ExamDesk.LIBRARY);
            assertThat(report.counts()).isEqualTo(new ExamReport.Counts(rights, 0, wrongs, left));
            assertThat(report.marks()).isEqualTo(marks);
            assertThat(report.questions().stream().map(MarkedQuestion::worth).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(marks);
        }
    }

    @Test
    void anExamIsReadBackFromTheJournalAsItWasLeft() throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(11)) {
            ExamPaper paper = new ExamPaper("all", ExamProfile.UPSC, HOUR, false, desk.compose(60, true, true));
            Exam exam = desk.begin(paper);
            for (int i = 0; i < 30; i++) {
                ExamQuestion question = paper.questions().get(i);
                exam.look(question.number(), 1000 + i);
                exam.answer(
                        question.number(),
                        Optional.of(ExamDesk.answer(question.card(), i % 3 != 0)),
                        i % 2 == 0 ? Optional.of(Confidence.GUESS) : Optional.empty());
                exam.mark(question.number(), i % 5 == 0);
            }
            exam.answer(1, Optional.empty(), Optional.empty());
            exam.look(2, 500);
            Exam again = desk.reread();
            assertThat(again.paper()).isEqualTo(paper);
            assertThat(again.answered()).isEqualTo(29);
            for (int number = 1; number <= 60; number++) {
                if (number != 2) {
                    assertThat(again.given(number)).as("question %d", number).isEqualTo(exam.given(number));
                }
            }
            assertThat(again.spent()).isEqualTo(exam.spent().minusMillis(500));
            exam.save();
            assertThat(desk.reread().given(2)).isEqualTo(exam.given(2));
            assertThat(desk.reread().left()).contains(HOUR.minus(exam.spent()));
        }
    }

    @Test
    void everyKindOfAnswerSurvivesTheJournal() throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(3)) {
            ExamPaper paper =
                    new ExamPaper("all", ExamProfile.PLAIN, Duration.ZERO, false, desk.compose(500, false, false));
            assertThat(paper.questions().stream()
                            .map(question -> question.card().kind())
                            .distinct())
                    .hasSize(10);
            Exam exam = desk.begin(paper);
            give(exam, 0, paper.questions().size(), true);
            Exam again = desk.reread();
            assertThat(ExamReport.of(again, ExamDesk.LIBRARY).counts().right())
                    .isEqualTo(paper.questions().size());
            exam.answer(1, Optional.of(new Response.Filled(List.of("one", ""))), Optional.empty());
            assertThat(desk.reread().given(1).response()).contains(new Response.Filled(List.of("one", "")));
        }
    }

    @Test
    void statementsAndPairsAreTheSameAfterAResumption() throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(7)) {
            List<ExamQuestion> questions = desk.compose(60, PaperForm.MIXED);
            ExamPaper paper = new ExamPaper("all", ExamProfile.UPSC, Duration.ZERO, false, questions);
            assertThat(questions)
                    .anyMatch(question ->
                            question.cards().size() == 1 && question.from().size() == 3);
            desk.begin(paper);
            assertThat(desk.reread().paper()).isEqualTo(paper);
        }
    }

    @Test
    void nothingCanBeDoneAfterTheEndAndTheMarksStay() throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(5)) {
            Exam exam = desk.begin(
                    new ExamPaper("all", ExamProfile.UPSC, Duration.ZERO, false, desk.compose(5, true, false)));
            give(exam, 0, 2, true);
            exam.finish(Learner.NEW);
            assertThatThrownBy(() -> exam.mark(1, true)).isInstanceOf(IllegalStateException.class);
            assertThat(ExamRecord.unfinished(ExamRecord.of(desk.journal.exams())))
                    .isEmpty();
            Exam again = desk.reread();
            assertThat(again.ended()).isTrue();
            assertThat(again.result()).isEqualTo(exam.result());
        }
    }

    @Test
    void theScheduleIsLeftAloneUnlessItIsToCount() throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(13)) {
            List<ExamQuestion> questions = desk.compose(20, true, true);
            long single = questions.subList(0, 15).stream()
                    .filter(question -> !question.made().ofStatements())
                    .count();
            for (boolean counted : new boolean[] {false, true}) {
                Exam exam = desk.begin(new ExamPaper("all", ExamProfile.UPSC, Duration.ZERO, counted, questions));
                give(exam, 0, 15, true);
                exam.finish(Learner.NEW);
                assertThat(desk.journal.answers()).isEqualTo(counted ? (int) single : 0);
            }
            assertThat(desk.journal.states()).hasSize((int) single);
        }
    }

    @Test
    void aCardThatIsGoneOrHasOtherChoicesIsLeftOutOfAResumedExam() throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(17)) {
            ExamPaper paper =
                    new ExamPaper("all", ExamProfile.UPSC, Duration.ZERO, false, desk.compose(10, false, false));
            desk.begin(paper);
            ExamRecord record = ExamRecord.of(desk.journal.exams()).get(0);
            var gone = paper.questions().get(3).card().id();
            Exam without = Exam.resume(
                    record,
                    id -> id.equals(gone) ? Optional.empty() : ExamDesk.LIBRARY.card(id),
                    desk.composer,
                    desk.services,
                    event -> {},
                    new EventClock("x", desk.services.clock(), desk.journal::newId));
            assertThat(without.paper().questions())
                    .hasSize(9)
                    .doesNotContain(paper.questions().get(3));
        }
    }

    private static List<ExamQuestion> tenWithFourChoices(ExamDesk desk) throws JournalFailure {
        return desk.compose(120, true, true).stream()
                .filter(question -> question.card().answer() instanceof Answer.Choice choice
                        && choice.choices().size() == 4)
                .limit(10)
                .toList();
    }

    @Test
    void luckIsAtMostTheRightAnswers() throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(19)) {
            List<ExamQuestion> choices = tenWithFourChoices(desk);
            Exam exam = desk.begin(new ExamPaper("all", ExamProfile.UPSC, Duration.ZERO, false, choices));
            for (int i = 0; i < 10; i++) {
                exam.answer(
                        choices.get(i).number(),
                        Optional.of(ExamDesk.answer(choices.get(i).card(), i < 1)),
                        Optional.empty());
            }
            ExamReport.Guessing guessing = ExamReport.of(exam, ExamDesk.LIBRARY).guessing();
            assertThat(guessing.lucky()).isEqualTo(1);
            assertThat(guessing.balance()).isBetween(-3.9401, -3.9399);
        }
    }

    @Test
    void theReportShowsTheValueOfGuessing() throws JournalFailure {
        try (ExamDesk desk = new ExamDesk(19)) {
            List<ExamQuestion> choices = tenWithFourChoices(desk);
            Exam exam = desk.begin(new ExamPaper("all", ExamProfile.UPSC, Duration.ZERO, false, choices));
            for (int i = 0; i < 9; i++) {
                exam.answer(
                        choices.get(i).number(),
                        Optional.of(ExamDesk.answer(choices.get(i).card(), i < 6)),
                        Optional.of(i < 4 ? Confidence.SURE : i < 8 ? Confidence.GUESS : Confidence.THINK));
            }
            ExamReport.Guessing guessing = ExamReport.of(exam, ExamDesk.LIBRARY).guessing();
            assertThat(guessing.lost()).isEqualTo("-1.98");
            assertThat(guessing.called()).isEqualTo(4);
            assertThat(guessing.calledRight()).isEqualTo(2);
            assertThat(guessing.worth()).isEqualTo("2.68");
            assertThat(guessing.lucky()).isEqualTo(1);
            assertThat(guessing.balance()).isBetween(0.0199, 0.0201);
            assertThat(guessing.blind()).isBetween(0.00499, 0.00501);
            assertThat(ExamReport.of(exam, ExamDesk.LIBRARY).toStudy())
                    .hasSize(4)
                    .satisfies(all -> assertThat(all.get(3).mark()).isEqualTo(Mark.LEFT))
                    .first()
                    .satisfies(first -> assertThat(first.given().confidence()).contains(Confidence.THINK));
        }
    }

    private static void give(Exam exam, int from, int to, boolean right) throws JournalFailure {
        for (ExamQuestion question : exam.paper().questions().subList(from, to)) {
            exam.answer(question.number(), Optional.of(ExamDesk.answer(question.card(), right)), Optional.empty());
        }
    }
}
