package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state of one card while the log is read. */
final class CardFold {
    private final List<PastAnswer> answers = new ArrayList<>();
    boolean suspended;
    boolean flagged;
    /** Whether the card's facts were read after its last answer. */
    boolean read;

    Optional<Instant> buriedUntil = Optional.empty();
    String note = "";

    void answered(Event.Review review, Optional<Event.Overrule> overrule) {
        answers.add(new PastAnswer(
                review,
                overrule.map(Event.Overrule::verdict).orElse(review.verdict()),
                overrule.map(Event.Overrule::grade).orElse(review.grade()),
                overrule.map(Event.Overrule::scheduling).orElse(review.scheduling()),
                overrule.isPresent(),
                true,
                read));
        read = false;
    }

    void reset() {
        answers.replaceAll(it -> new PastAnswer(
                it.review(), it.verdict(), it.grade(), it.scheduling(), it.overruled(), false, it.afterReading()));
    }

    /**
     * Merges two cards. The result has all answers in order, the flags of both cards, and the note of this card if it
     * has one.
     */
    CardFold join(CardFold other) {
        answers.addAll(other.answers);
        answers.sort((one, next) -> one.review().head().compareTo(next.review().head()));
        suspended |= other.suspended;
        flagged |= other.flagged;
        read |= other.read;
        if (buriedUntil.isEmpty()
                || (other.buriedUntil.isPresent() && other.buriedUntil.get().isAfter(buriedUntil.get()))) {
            buriedUntil = other.buriedUntil;
        }
        if (note.isEmpty()) {
            note = other.note;
        }
        return this;
    }

    CardHistory result(CardId card) {
        return new CardHistory(new CardState(card, standing(), suspended, flagged, buriedUntil, note), answers);
    }

    private Optional<Standing> standing() {
        Optional<PastAnswer> first = Optional.empty();
        Optional<PastAnswer> last = Optional.empty();
        int count = 0;
        boolean exact = true;
        for (PastAnswer answer : answers) {
            if (answer.counts()) {
                exact &= follows(answer.scheduling(), last);
                first = first.isPresent() ? first : Optional.of(answer);
                last = Optional.of(answer);
                count++;
            }
        }
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        EventHead head = last.get().review().head();
        Scheduling scheduling = last.get().scheduling();
        exact &= scheduling.after().isKnown();
        return Optional.of(new Standing(
                count,
                first.get().review().head().day(),
                head.id(),
                head.at(),
                head.day(),
                scheduling.after(),
                scheduling.given(),
                scheduling.due(),
                scheduling.parameters(),
                exact));
    }

    /**
     * Whether an answer was scheduled from the memory after the previous answer. After a change of parameters, the
     * memory is computed again and may differ.
     */
    private static boolean follows(Scheduling scheduling, Optional<PastAnswer> previous) {
        if (previous.isEmpty()) {
            return scheduling.before().isEmpty();
        }
        Scheduling earlier = previous.get().scheduling();
        return !earlier.parameters().equals(scheduling.parameters())
                || scheduling.before().equals(Optional.of(earlier.after()));
    }
}
