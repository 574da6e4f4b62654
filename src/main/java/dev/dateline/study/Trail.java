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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of the learner in a session that were not taken back, in order. */
final class Trail {
    /** A step that can be taken back. */
    sealed interface Step {
        CardId card();

        EventId event();
    }

    /**
     * An answer.
     *
     * @param outcome the result, after an overrule
     * @param judged the judge's own verdict
     */
    record Answered(Outcome outcome, Judgement judged, EventHead head, CardQueue.Place from) implements Step {
        @Override
        public CardId card() {
            return outcome.asked().card().id();
        }

        @Override
        public EventId event() {
            return head.id();
        }

        private boolean isLapseOfLeech() {
            return outcome.after().lapses() > outcome.asked().memory().lapses()
                    && outcome.after().isLeech();
        }

        Answered with(Outcome other) {
            return new Answered(other, judged, head, from);
        }

        /** The typed text, if its card may accept it: it was judged wrong, and the learner overruled the verdict. */
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

    /**
     * A suspended card.
     *
     * @param from the queue from which it was taken; empty if it was answered
     */
    record Suspended(Card aside, EventId event, Optional<CardQueue.Place> from) implements Step {
        @Override
        public CardId card() {
            return aside.id();
        }
    }

    /** The latest step is at the end. */
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
        return answers().reduce((one, later) -> later);
    }

    /** The results of all answers, in order. */
    List<Outcome> outcomes() {
        return answers().map(Answered::outcome).toList();
    }

    private Stream<Answered> answers() {
        return steps.stream().filter(Answered.class::isInstance).map(Answered.class::cast);
    }

    void replace(Answered old, Answered fresh) {
        steps.set(steps.lastIndexOf(old), fresh);
    }

    /** The card that the last answer was mixed up with. Empty if the last step is not an answer. */
    Optional<CardId> lastMixup() {
        return last().filter(Answered.class::isInstance)
                .map(step -> ((Answered) step).outcome().judgement())
                .filter(judgement -> judgement.verdict() == Verdict.WRONG)
                .flatMap(Judgement::confusion)
                .flatMap(Confusion::card);
    }

    /** The cards that were suspended, in order. */
    Set<CardId> setAside() {
        return steps.stream()
                .filter(Suspended.class::isInstance)
                .map(Step::card)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The cards that became leeches by an answer of this session. */
    List<CardId> leeches() {
        return answers()
                .filter(Answered::isLapseOfLeech)
                .map(Step::card)
                .distinct()
                .toList();
    }
}
