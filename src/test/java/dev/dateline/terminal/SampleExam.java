package dev.dateline.terminal;

import dev.dateline.deck.Card;
import dev.dateline.study.Presentation;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.Given;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
                List.of(card));
    }

    static ExamPaper paper(Card... cards) {
        List<ExamQuestion> questions = new ArrayList<>();
        for (Card card : cards) {
            questions.add(question(questions.size() + 1, card));
        }
        return paper(questions);
    }

    static ExamPaper paper(List<ExamQuestion> questions) {
        return new ExamPaper("Port Selwyn", ExamProfile.UPSC, Duration.ofMinutes(60), false, questions);
    }

    static ExamModel model(ExamPaper paper, boolean confident) {
        return ExamModel.of(
                paper,
                Collections.nCopies(paper.questions().size(), Given.NOTHING),
                confident,
                Optional.of(Duration.ofMinutes(50)));
    }

    /** The model after these keys. Answers are written as the screen would do it. */
    static ExamModel pressed(ExamModel model, Object... keys) {
        ExamModel now = model;
        for (Event event : Press.keys(keys)) {
            now = now.on(event);
            List<Given> given = new ArrayList<>(now.given());
            Optional<Integer> mark = now.act().mark();
            if (mark.isPresent()) {
                Given before = given.get(mark.get() - 1);
                given.set(
                        mark.get() - 1,
                        new Given(before.response(), before.confidence(), !before.marked(), before.millis()));
            }
            now = now.refreshed(given, now.left());
        }
        return now;
    }
}
