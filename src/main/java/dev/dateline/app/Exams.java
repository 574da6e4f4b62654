package dev.dateline.app;

import dev.dateline.deck.Card;
import dev.dateline.journal.JournalFailure;
import dev.dateline.study.SessionServices;
import dev.dateline.study.exam.Composer;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.ExamRecord;
import java.util.List;
import java.util.SplittableRandom;

/** The exams of a run: composes new ones, and finds those of the journal. */
public final class Exams {
    private final Workplace workplace;
    private final SessionServices services;
    private final Composer composer;

    /** @param random composes and lays out */
    public Exams(Workplace workplace, SplittableRandom random) {
        this.workplace = workplace;
        this.services = workplace.services(random);
        this.composer = new Composer(workplace.material(), workplace.library().facts(), services);
    }

    /** The exams of the journal, the last begun at the end. */
    public List<ExamRecord> all() throws JournalFailure {
        return workplace.journal().isPresent()
                ? ExamRecord.of(workplace.journal().get().exams())
                : List.of();
    }

    public List<ExamQuestion> compose(List<Card> cards, Composer.Wish wish) {
        return composer.compose(
                cards.stream()
                        .filter(card -> !workplace.learner().suspended(card.id()))
                        .toList(),
                wish);
    }

    public Exam begin(ExamPaper paper) throws JournalFailure {
        return Exam.begin(paper, services, workplace.log(), workplace.eventClock());
    }

    /** An exam of the journal, as far as it went. */
    public Exam resume(ExamRecord record) throws JournalFailure {
        return Exam.resume(
                record, workplace.library()::card, composer, services, workplace.log(), workplace.eventClock());
    }
}
