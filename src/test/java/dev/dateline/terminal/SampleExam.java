package dev.dateline.terminal;

import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.Log;
import dev.dateline.study.Presentation;
import dev.dateline.study.SessionServices;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.ExamQuestion;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** An exam on the invented harbour. */
final class SampleExam {
    private SampleExam() {}

    static ExamQuestion question(int number, Card card, String... statements) {
        return new ExamQuestion(
                number,
                statements.length > 0 ? ExamQuestion.Made.STATEMENTS : ExamQuestion.Made.AS_WRITTEN,
                card,
                Presentation.asWritten(card),
                Optional.empty(),
                Optional.of("Consider the following statements:").filter(line -> statements.length > 0),
                List.of(statements),
                List.of(statements.length > 0 ? SampleCards.statement() : card));
    }

    static ExamPaper paper(Card... cards) {
        List<ExamQuestion> questions = new ArrayList<>();
        for (Card card : cards) {
            questions.add(question(questions.size() + 1, card));
        }
        return paper(questions);
    }

    static ExamPaper paper(List<ExamQuestion> questions) {
        return new ExamPaper("Port Selwyn", ExamProfile.UPSC, Duration.ofMinutes(50), false, questions);
    }

    static ExamModel model(ExamPaper paper, boolean confident) {
        return new ExamModel(exam(paper, event -> {}), confident);
    }

    /** An exam on a paper that has just begun. */
    static Exam exam(ExamPaper paper, Log log) {
        SplittableRandom random = new SplittableRandom(5);
        SessionServices services = new SessionServices(
                new Judge(Knowledge.of(List.<Fact>of(), List.of())),
                new Scheduler(MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)), SchedulerSettings.DEFAULT, random),
                "fsrs-6-default",
                new StudyCalendar(ZoneOffset.UTC),
                SeenScreen.CLOCK,
                random);
        try {
            return Exam.begin(
                    paper, services, log, new EventClock("test", SeenScreen.CLOCK, () -> EventId.random(random)));
        } catch (JournalFailure failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The model after these keys. */
    static ExamModel pressed(ExamModel model, Object... keys) {
        for (Event event : Press.keys(keys)) {
            ExamModel.Then unused = model.on(event);
        }
        return model;
    }
}
