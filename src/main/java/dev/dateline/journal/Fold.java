package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads events into a history. The order of the input does not matter, because events are sorted by instant and id.
 * Undos and overrules find their event by its id, even if a clock was set back in between.
 */
final class Fold {
    private final Undone undone = new Undone();
    private final Map<EventId, Event.Overrule> overrules = new HashMap<>();
    private final Map<CardId, CardFold> cards = new HashMap<>();
    private final Map<String, LibrarySnapshot> libraries = new HashMap<>();
    private final Set<FactRef> told = new HashSet<>();
    private Optional<Event.AdoptParameters> parameters = Optional.empty();

    private Fold() {}

    static History history(Collection<Event> events) {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort((one, other) -> one.head().compareTo(other.head()));
        Fold fold = new Fold();
        for (Event event : sorted) {
            if (event instanceof Event.Undo undo) {
                fold.undone.add(undo.head().id(), undo.of());
            }
        }
        List<Event> alive = new ArrayList<>(sorted.size());
        for (Event event : sorted) {
            if (fold.undone.holds(event.head().id())) {
                alive.add(event);
                if (event instanceof Event.Overrule overrule) {
                    fold.overrules.put(overrule.review(), overrule); // the events are sorted, so the last one counts
                }
            }
        }
        for (Event event : alive) {
            fold.apply(event);
        }
        return fold.result();
    }

    private History result() {
        Map<CardId, CardHistory> histories = new HashMap<>();
        cards.forEach((card, fold) -> {
            CardHistory history = fold.result(card);
            if (!history.answers().isEmpty() || !history.state().isUntouched()) {
                histories.put(card, history);
            }
        });
        return new History(histories, parameters, libraries, told);
    }

    private CardFold of(CardId card) {
        return cards.computeIfAbsent(card, id -> new CardFold());
    }

    /**
     * Applies an event to its card. Overrules are applied with their reviews. Undos are applied before all other
     * events. Events of exams do not change a card.
     */
    private void apply(Event event) {
        if (event instanceof Event.Review it) {
            Optional<Event.Overrule> overrule =
                    Optional.ofNullable(overrules.get(it.head().id()));
            of(it.card()).answered(it, overrule);
        } else if (event instanceof Event.CardEvent it) {
            apply(it.action(), of(it.card()));
        } else if (event instanceof Event.Bury it) {
            of(it.card()).buriedUntil = Optional.of(it.until());
        } else if (event instanceof Event.Note it) {
            of(it.card()).note = it.text();
        } else if (event instanceof Event.Rename it) {
            rename(it);
        } else if (event instanceof Event.AdoptParameters it) {
            parameters = Optional.of(it);
        } else if (event instanceof Event.LibrarySeen it) {
            see(it);
        } else if (event instanceof Event.ToldOfWithdrawal it) {
            told.add(it.fact());
        }
    }

    private static void apply(Event.CardEvent.Action action, CardFold card) {
        switch (action) {
            case SUSPEND -> card.suspended = true;
            case UNSUSPEND -> card.suspended = false;
            case FLAG -> card.flagged = true;
            case UNFLAG -> card.flagged = false;
            case RESET -> card.reset();
            case READ -> card.read = true;
        }
    }

    private void rename(Event.Rename event) {
        if (!event.from().equals(event.to())) {
            CardFold moved = cards.remove(event.from());
            if (moved != null) {
                CardFold there = cards.get(event.to());
                cards.put(event.to(), there == null ? moved : there.join(moved));
            }
        }
    }

    private void see(Event.LibrarySeen event) {
        LibrarySnapshot before = libraries.get(event.library());
        Map<CardId, CardFingerprint> prints = before == null ? new HashMap<>() : new HashMap<>(before.cards());
        prints.keySet().removeAll(event.gone());
        prints.putAll(event.changed());
        libraries.put(event.library(), new LibrarySnapshot(event.library(), event.digest(), prints));
    }
}
