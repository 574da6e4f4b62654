package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.judge.Confusion;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the learner did in a session and did not take back, in order. */
final class Trail {
    /** Something that can be taken back. */
    sealed interface Step {
        CardId card();
    }

    /** An answer as it counts now, the judge's verdict, and the former queue of its card. */
    record Answered(Outcome outcome, Judgement judged, EventHead head, CardQueue.Place from) implements Step {
        @Override
        public CardId card() {
            return outcome.asked().card().id();
        }

        Answered with(Outcome other) {
            return new Answered(other, judged, head, from);
        }

        /** The typed text, if it was judged wrong and overruled, and may be added to the accepted forms of its card. */
        Optional<NewForm> newForm() {
            boolean mayBe = outcome.overruled()
                    && judged.verdict() == Verdict.WRONG
                    && judged.confusion().isEmpty();
            if (!mayBe || !(outcome.response() instanceof Response.Typed typed)) {
                return Optional.empty();
            }
            Card card = outcome.asked().card();
            String form = typed.text().strip();
            return card.answer().accepting(form).map(more -> new NewForm(card.id(), form));
        }
    }

    /** A suspended card and its place in the queue; no place if it was answered. */
    record Suspended(Card aside, EventId event, Optional<CardQueue.Place> from) implements Step {
        @Override
        public CardId card() {
            return aside.id();
        }
    }

    /** The last at the end. */
    private final List<Step> steps = new ArrayList<>();

    void add(Step step) {
        steps.add(step);
    }

    Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    void removeLast() {
        steps.remove(steps.size() - 1);
    }

    /** The last answer, even if cards were suspended after it. */
    Optional<Answered> lastAnswer() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Answered answered) {
                return Optional.of(answered);
            }
        }
        return Optional.empty();
    }

    /** Replaces an answer by another. */
    void replace(Answered old, Answered fresh) {
        steps.set(steps.lastIndexOf(old), fresh);
    }

    /** The card that the last answer was mixed up with, if the last step was an answer. */
    Optional<CardId> lastMixup() {
        return last().filter(Answered.class::isInstance)
                .map(step -> ((Answered) step).outcome().judgement())
                .filter(judgement -> judgement.verdict() == Verdict.WRONG)
                .flatMap(Judgement::confusion)
                .flatMap(Confusion::card);
    }

    /** The cards that were suspended, in order. */
    Set<CardId> setAside() {
        Set<CardId> aside = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step instanceof Suspended suspended) {
                aside.add(suspended.card());
            }
        }
        return aside;
    }

    /** The cards that became leeches. */
    List<CardId> leeches() {
        List<CardId> leeches = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Answered answered) {
                Outcome outcome = answered.outcome();
                CardId card = outcome.asked().card().id();
                boolean lapsed = outcome.after().lapses() > outcome.before().lapses();
                if (lapsed && outcome.after().isLeech() && !leeches.contains(card)) {
                    leeches.add(card);
                }
            }
        }
        return List.copyOf(leeches);
    }
}
