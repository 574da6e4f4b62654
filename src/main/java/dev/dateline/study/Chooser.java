package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.StudyCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says which card is next: those whose step is over, what is due, new ones, and at last those whose step is nearly over. A card
 * that had better not follow what was just asked gives way to another of its line; two on one fact in a row give way even to
 * a later line.
 */
final class Chooser {
    /** How many cards of a line are looked at for a better one; the order of a line matters more than perfect spacing. */
    private static final int WINDOW = 60;

    private final CardQueue queue;
    private final Spacing spacing;
    private final Limits limits;
    private final HeldBack heldBack;
    private final Function<CardId, CardMemory> memory;
    private final SessionSettings settings;
    private final StudyCalendar calendar;

    Chooser(
            CardQueue queue,
            Spacing spacing,
            Limits limits,
            HeldBack heldBack,
            Function<CardId, CardMemory> memory,
            SessionSettings settings,
            StudyCalendar calendar) {
        this.queue = queue;
        this.spacing = spacing;
        this.limits = limits;
        this.heldBack = heldBack;
        this.memory = memory;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The next card; empty when nothing is left that may be asked now. */
    Optional<Card> next(Instant now) {
        List<Card> over = inSteps(now);
        List<Card> nearly = inSteps(now.plus(settings.learnAhead()));
        Collection<Card> pass = queue.in(CardQueue.Place.PASS);
        Collection<Card> fresh = queue.in(CardQueue.Place.FRESH);
        if (settings.inOrder() || settings.sideBySide()) {
            Optional<Card> next = best(pass, Integer.MAX_VALUE);
            return next.isPresent() ? next : best(nearly, Integer.MAX_VALUE);
        }
        List<Optional<Card>> wishes = List.of(
                best(over, Spacing.SIBLING),
                best(pass, Spacing.SIBLING),
                best(fresh, Spacing.BLURRED),
                best(nearly, Spacing.SIBLING),
                best(fresh, Spacing.SIBLING),
                best(pass, Integer.MAX_VALUE),
                best(over, Integer.MAX_VALUE),
                best(fresh, Integer.MAX_VALUE),
                best(nearly, Integer.MAX_VALUE));
        for (Optional<Card> wish : wishes) {
            if (wish.isPresent()) {
                return wish;
            }
        }
        return Optional.empty();
    }

    /** Cards in steps that are due by a moment, the first first. */
    private List<Card> inSteps(Instant by) {
        List<Card> due = new ArrayList<>();
        for (Card card : queue.in(CardQueue.Place.STEPS)) {
            if (!dueOf(card).isAfter(by)) {
                due.add(card);
            }
        }
        due.sort(Comparator.comparing(this::dueOf));
        return due;
    }

    private Instant dueOf(Card card) {
        return memory.apply(card.id()).due(calendar).orElse(Instant.MIN);
    }

    /** Of the first cards of a line the one with the least fault, below a bound; the earlier of equals. */
    private Optional<Card> best(Collection<Card> line, int bound) {
        Optional<Card> best = Optional.empty();
        int least = bound;
        int looked = 0;
        for (Card card : line) {
            boolean isNew = memory.apply(card.id()).isNew();
            if (!limits.allow(card, isNew) || (isNew && heldBack.holds(card))) {
                continue;
            }
            int fault = settings.inOrder() || settings.sideBySide()
                    ? 0
                    : spacing.fault(card, isNew, queue.in(CardQueue.Place.STEPS));
            if (fault < least) {
                best = Optional.of(card);
                least = fault;
            }
            if (least == 0 || ++looked == WINDOW) {
                break;
            }
        }
        return best;
    }
}
