package dev.dateline.study;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardFingerprint;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.LibrarySnapshot;
import dev.dateline.memory.StudyCalendar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The changes of a library since it was last seen: what became of its cards, and the events that record it. No history is ever
 * dropped: the history of a card that is gone stays under its id.
 */
public final class LibraryDiff {
    private final String library;
    private final Optional<LibrarySnapshot> before;
    private final LibraryFingerprint now;
    private final DeckNames names;
    private final Learner learner;
    private final List<Namesake> apart = new ArrayList<>();
    private final List<Edits.Move> renames = new ArrayList<>();
    private final List<CardId> resets = new ArrayList<>();
    private Edits edits;

    /**
     * Compares.
     *
     * @param library its name in the journal
     * @param seen all libraries as they were seen last
     * @param known by which names the journal knows its decks so far
     * @param everything what the journal says of all cards, by its own names
     */
    public LibraryDiff(
            String library,
            Map<String, LibrarySnapshot> seen,
            LibraryFingerprint now,
            DeckNames known,
            Learner everything) {
        this.library = library;
        this.before = Optional.ofNullable(seen.get(library));
        this.now = now;
        List<LibrarySnapshot> others = seen.values().stream()
                .filter(other -> !other.library().equals(library))
                .toList();
        this.names = Namesakes.names(library, known, before, now, others, apart);
        this.learner = names.known(everything);
        this.edits = before.map(then -> Edits.between(then, now))
                .orElse(new Edits(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        edits = edits.knowing(learner.states().keySet());
        edits.moved().stream().filter(this::isKnown).forEach(renames::add);
    }

    /** By which names the journal is to know the decks of a library that it has never seen. */
    public static DeckNames names(String library, Map<String, LibrarySnapshot> others, LibraryFingerprint now) {
        return Namesakes.names(library, DeckNames.OWN, Optional.empty(), now, others.values(), new ArrayList<>());
    }

    /** By which names the journal knows the library's decks from now on. */
    public DeckNames names() {
        return names;
    }

    /** The decks that are kept apart from others of their names, as far as that is news. */
    public List<Namesake> apart() {
        return List.copyOf(apart);
    }

    /** What became of the cards, as far as it is settled. */
    public Edits edits() {
        return edits;
    }

    /** The cards with another answer, of which the learner knows the old one. */
    public List<Edits.Reanswered> doubtful() {
        return edits.reanswered().stream()
                .filter(each -> learner.state(each.card()).standing().isPresent())
                .toList();
    }

    /** The cards that are gone and perhaps there under another name, of which the learner knows something. */
    public List<Edits.Move> offered() {
        return edits.likely().stream().filter(this::isKnown).toList();
    }

    /** Whether the old name has a history to carry over, and the new one has none of its own. */
    private boolean isKnown(Edits.Move move) {
        return learner.states().containsKey(move.from()) && !learner.states().containsKey(move.to());
    }

    /** The card that is gone is the new one. */
    public void recognise(Edits.Move move) {
        renames.add(move);
        edits = edits.recognising(move);
    }

    /** A card is to be learnt anew. */
    public void reset(CardId card) {
        resets.add(card);
    }

    /** All that the journal is to say, in this order. */
    public List<Event> events(EventClock eventClock, StudyCalendar calendar) {
        List<Event> events = new ArrayList<>();
        List<EventHead> together = renames.isEmpty() ? List.of() : eventClock.together(renames.size(), calendar);
        for (int i = 0; i < renames.size(); i++) {
            Edits.Move move = renames.get(i);
            events.add(names.recorded(new Event.Rename(together.get(i), move.from(), move.to())));
        }
        List<EventHead> forResets = resets.isEmpty() ? List.of() : eventClock.together(resets.size(), calendar);
        for (int i = 0; i < resets.size(); i++) {
            events.add(
                    names.recorded(new Event.CardEvent(forResets.get(i), resets.get(i), Event.CardEvent.Action.RESET)));
        }
        events.add(seen(eventClock.next(calendar)));
        return events;
    }

    /** Whether something is known of a card that is not there: its text is kept, by which it is known again some day. */
    private boolean waits(CardId card) {
        return learner.states().containsKey(card)
                && renames.stream().noneMatch(move -> move.from().equals(card));
    }

    private Event seen(EventHead head) {
        Map<CardId, CardFingerprint> old = before.map(LibrarySnapshot::cards).orElse(Map.of());
        Map<CardId, CardFingerprint> changed = new HashMap<>();
        now.cards().forEach((card, print) -> {
            if (!print.equals(old.get(card))) {
                changed.put(card, print);
            }
        });
        Set<CardId> gone = new HashSet<>();
        for (CardId card : old.keySet()) {
            if (!now.cards().containsKey(card) && !waits(card)) {
                gone.add(card);
            }
        }
        return new Event.LibrarySeen(head, library, names.behind(now.digest()), changed, gone);
    }
}
