package dev.dateline.app;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.journal.JournalFailure;
import dev.dateline.source.Plural;
import dev.dateline.study.SessionServices;
import dev.dateline.study.exam.Composer;
import dev.dateline.study.exam.Exam;
import dev.dateline.study.exam.ExamPaper;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.ExamRecord;
import dev.dateline.study.exam.Period;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Composes new exams, and finds the exams in the journal. */
public final class Exams {
    private final Workplace workplace;
    private final SessionServices services;
    private final Composer composer;

    public Exams(Workplace workplace, SplittableRandom random) {
        this.workplace = workplace;
        this.services = workplace.services(random);
        this.composer = new Composer(workplace.library(), services);
    }

    /** The exams in the journal. The exam that began last is the last one. */
    public List<ExamRecord> all() throws JournalFailure {
        return workplace.journal().isPresent()
                ? ExamRecord.of(workplace.journal().get().exams())
                : List.of();
    }

    /** An exam on those cards that may be asked in it. Fails if there are none. */
    public ExamPaper paper(List<Card> cards, Wish wish) {
        List<ExamQuestion> questions = composer.compose(examined(cards, wish.period()), wish.questions());
        if (questions.isEmpty()) {
            throw new Failure(wish.period()
                    .map(period -> "no card asks for a fact of that time (" + period.shown() + "), so there is no exam")
                    .orElse("no card is selected, so there is no exam; \"dateline decks\" lists the decks"));
        }
        return new ExamPaper(wish.title(), wish.marking(), wish.allowed(), wish.counted(), questions);
    }

    /** Says that a paper has fewer questions than the learner wants. Empty if it has enough. */
    public static String shortage(ExamPaper paper, int wanted) {
        int found = paper.questions().size();
        return found >= wanted
                ? ""
                : "There are cards for only " + Plural.of(found, "question") + ", not for " + wanted + ".";
    }

    public List<Card> examined(List<Card> cards, Optional<Period> period) {
        return workplace.askable(cards).stream()
                .filter(card -> card.kind() != CardKind.RECALL)
                .filter(card -> period.map(time -> time.holds(card, workplace.library()))
                        .orElse(true))
                .toList();
    }

    public Exam begin(ExamPaper paper) throws JournalFailure {
        return Exam.begin(paper, services, workplace.log(), workplace.eventClock());
    }

    /** An exam in the journal, with its answers so far. */
    public Exam resume(ExamRecord record) throws JournalFailure {
        return Exam.resume(
                record, workplace.library()::card, composer, services, workplace.log(), workplace.eventClock());
    }

    /**
     * The exam that a learner asks for.
     *
     * @param topics the topics as a text; empty for everything
     * @param period the period of the news that it covers; empty for all
     */
    public record Wish(
            String topics,
            Optional<Period> period,
            Composer.Wish questions,
            Duration allowed,
            ExamProfile marking,
            boolean counted) {
        /** {@code tag:japan, last 12 months}. */
        String title() {
            String about = topics.isEmpty() ? "everything" : topics;
            return period.map(time -> about + ", " + time.shown()).orElse(about);
        }
    }
}
