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
 * Reads a set of events into a history. The order of the input does not matter, because events are sorted by instant and id. Undos
 * and overrules find their target by id, even if a clock was set back between the two.
 */
final class Fold implements Event.Visitor<Fold> {
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
                    fold.overrules.put(overrule.review(), overrule); // sorted: the last one counts
                }
            }
        }
        for (Event event : alive) {
            event.accept(fold);
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

    @Override
    public Fold review(Event.Review event) {
        of(event.card())
                .answered(event, Optional.ofNullable(overrules.get(event.head().id())));
        return this;
    }

    @Override
    public Fold overrule(Event.Overrule event) {
        return this; // was applied with its review
    }

    @Override
    public Fold undo(Event.Undo event) {
        return this; // the event that it takes back was already left out
    }

    @Override
    public Fold card(Event.CardEvent event) {
        CardFold card = of(event.card());
        switch (event.action()) {
            case SUSPEND -> card.suspended = true;
            case UNSUSPEND -> card.suspended = false;
            case FLAG -> card.flagged = true;
            case UNFLAG -> card.flagged = false;
            case RESET -> card.reset();
            case READ -> card.read = true;
        }
        return this;
    }

    @Override
    public Fold bury(Event.Bury event) {
        of(event.card()).buriedUntil = Optional.of(event.until());
        return this;
    }

    @Override
    public Fold note(Event.Note event) {
        of(event.card()).note = event.text();
        return this;
    }

    @Override
    public Fold rename(Event.Rename event) {
        if (!event.from().equals(event.to())) {
            CardFold moved = cards.remove(event.from());
            if (moved != null) {
                CardFold there = cards.get(event.to());
                cards.put(event.to(), there == null ? moved : there.join(moved));
            }
        }
        return this;
    }

    @Override
    public Fold adoptParameters(Event.AdoptParameters event) {
        parameters = Optional.of(event);
        return this;
    }

    @Override
    public Fold librarySeen(Event.LibrarySeen event) {
        LibrarySnapshot before = libraries.get(event.library());
        Map<CardId, CardFingerprint> prints = before == null ? new HashMap<>() : new HashMap<>(before.cards());
        prints.keySet().removeAll(event.gone());
        prints.putAll(event.changed());
        libraries.put(event.library(), new LibrarySnapshot(event.library(), event.digest(), prints));
        return this;
    }

    @Override
    public Fold toldOfWithdrawal(Event.ToldOfWithdrawal event) {
        told.add(event.fact());
        return this;
    }

    @Override
    public Fold exam(Event.Exam event) {
        return this; // belongs to no card
    }
}
