package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.memory.StudyCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the next card. Cards whose learning step is over come first, then due cards, then new cards, and at last
 * cards whose step is nearly over. If a card should not follow the last one, another card of its queue is taken. To
 * avoid two cards on one fact in a row, even a later queue is used. A new card whose answer was just shown waits for
 * all others.
 */
record Chooser(
        CardQueue queue,
        Spacing spacing,
        Limits limits,
        HeldBack heldBack,
        ReadFirst readFirst,
        Memories memories,
        SessionSettings settings,
        StudyCalendar calendar) {
    /**
     * How many cards of a queue are searched for a better one. More would change the queue's order too much. The rest
     * of the queue is searched only if the answers of all these cards were just shown.
     */
    private static final int WINDOW = 60;

    /** The next card; empty if none may be asked now. */
    Optional<Card> next(Instant now) {
        Optional<Card> next = choose(now);
        return next.isEmpty() && readFirst.giveUp() ? choose(now) : next;
    }

    private Optional<Card> choose(Instant now) {
        Collection<Card> over = inSteps(now);
        Collection<Card> nearly = inSteps(now.plus(settings.learnAhead()));
        Collection<Card> pass = queue.in(CardQueue.Place.PASS);
        Collection<Card> fresh = queue.in(CardQueue.Place.FRESH);
        if (settings.inOrder() || settings.sideBySide()) {
            Optional<Card> next = best(pass, Integer.MAX_VALUE);
            return next.isPresent() ? next : best(nearly, Integer.MAX_VALUE);
        }
        return best(over, Spacing.SIBLING)
                .or(() -> best(pass, Spacing.SIBLING))
                .or(() -> best(readFirst.ready(), Spacing.BLURRED))
                .or(() -> best(fresh, Spacing.BLURRED))
                .or(() -> best(nearly, Spacing.SIBLING))
                .or(() -> best(fresh, Spacing.SIBLING))
                .or(() -> best(pass, Spacing.SPOILED))
                .or(() -> best(over, Spacing.SPOILED))
                .or(() -> best(fresh, Spacing.SPOILED))
                .or(() -> best(nearly, Spacing.SPOILED))
                .or(() -> best(pass, Integer.MAX_VALUE))
                .or(() -> spoiled(fresh));
    }

    /** The cards in learning steps that are due by a moment, the earliest first. */
    private List<Card> inSteps(Instant by) {
        return queue.in(CardQueue.Place.STEPS).stream()
                .filter(card -> !dueOf(card).isAfter(by))
                .sorted(Comparator.comparing(this::dueOf))
                .toList();
    }

    private Instant dueOf(Card card) {
        return memories.of(card.id()).due(calendar).orElse(Instant.MIN);
    }

    /** A new card whose answer was just shown. A card that is held back replaces it if there is one. */
    private Optional<Card> spoiled(Collection<Card> fresh) {
        Optional<Card> spoiled = best(fresh, Integer.MAX_VALUE);
        return spoiled.isEmpty() ? spoiled : best(fresh, Spacing.SPOILED, true).or(() -> spoiled);
    }

    private Optional<Card> best(Collection<Card> line, int bound) {
        return best(line, bound, false);
    }

    /**
     * The card with the least fault below a bound, among the first cards of a queue. If several are equal, the first
     * one is taken.
     */
    private Optional<Card> best(Collection<Card> line, int bound, boolean held) {
        Optional<Card> best = Optional.empty();
        int least = bound;
        int looked = 0;
        for (Card card : line) {
            boolean isNew = memories.of(card.id()).isNew();
            if (readFirst.waits(card) || !limits.allow(card, isNew) || (isNew && !held && heldBack.holds(card))) {
                continue;
            }
            int fault = settings.inOrder() || settings.sideBySide()
                    ? 0
                    : spacing.fault(card, isNew, queue.in(CardQueue.Place.STEPS));
            if (fault < least) {
                best = Optional.of(card);
                least = fault;
            }
            if (least == 0 || (++looked >= WINDOW && !(isNew && (best.isEmpty() || least >= Spacing.SPOILED)))) {
                break;
            }
        }
        return best;
    }

    /** How many different cards were asked so far. */
    int asked() {
        return limits.asked();
    }

    /** How many different cards the session will ask in all, as far as is known now. */
    int total(Instant now) {
        Instant horizon = now.plus(settings.learnAhead());
        int fresh = 0;
        int others = 0;
        for (Card card : queue.all()) {
            boolean later = queue.place(card).equals(Optional.of(CardQueue.Place.STEPS))
                    && dueOf(card).isAfter(horizon);
            if (!limits.counted(card) && !heldBack.holds(card) && !later) {
                boolean isNew = memories.of(card.id()).isNew();
                fresh += isNew ? 1 : 0;
                others += isNew ? 0 : 1;
            }
        }
        return limits.total(fresh, others);
    }

    /** How many cards that were answered come back in this session. */
    int repeats(Instant now) {
        return inSteps(now.plus(settings.learnAhead())).size();
    }

    /** How many due cards are still to ask. */
    int due(Instant now) {
        return (int) queue.all().stream()
                .filter(card -> memories.of(card.id()).isDue(now, calendar))
                .count();
    }

    /** How many new cards within the limits are held back. */
    int waiting() {
        return (int) queue.in(CardQueue.Place.FRESH).stream()
                .filter(card -> heldBack.holds(card) && limits.allow(card, true))
                .count();
    }
}
