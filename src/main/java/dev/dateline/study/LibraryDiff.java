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
 * The changes of a library since it was last seen, and the events that record them. The history of a missing card stays
 * under its id.
 */
public final class LibraryDiff {
    private final String library;
    private final Optional<LibrarySnapshot> before;
    private final LibraryFingerprint now;
    private final DeckNames names;
    private final Learner learner;
    private final List<DeckNames.Namesake> apart = new ArrayList<>();
    private final List<Edits.Move> renames = new ArrayList<>();
    private final List<CardId> resets = new ArrayList<>();
    private Edits edits;

    /**
     * Compares a library with its state when it was last seen.
     *
     * @param library its name in the journal
     * @param seen the last state of every library
     * @param known the journal's names of its decks so far
     * @param everything the state of all cards, under the journal's names
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
        this.names = known.withNewDecks(before, now, others, apart);
        this.learner = names.known(everything);
        this.edits = before.map(then -> Edits.between(then, now))
                .orElse(new Edits(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        edits = edits.knowing(learner.states().keySet());
        edits.moved().stream().filter(this::isKnown).forEach(renames::add);
    }

    /** The journal's names for the library's decks from now on. */
    public DeckNames names() {
        return names;
    }

    /** The decks that get a journal name of their own now, because another library's deck has their name. */
    public List<DeckNames.Namesake> apart() {
        return List.copyOf(apart);
    }

    /** The changes that are recorded without asking the learner. */
    public Edits edits() {
        return edits;
    }

    /** The cards with a new answer whose old answer the learner knows. The learner decides whether to begin again. */
    public List<Edits.Reanswered> doubtful() {
        return edits.reanswered().stream()
                .filter(each -> learner.state(each.card()).standing().isPresent())
                .toList();
    }

    /** The missing cards with a history, each with the new card that may be the same. The learner decides. */
    public List<Edits.Move> offered() {
        return edits.likely().stream().filter(this::isKnown).toList();
    }

    /** Whether the old name has a history and the new name has none. */
    private boolean isKnown(Edits.Move move) {
        return learner.states().containsKey(move.from()) && !learner.states().containsKey(move.to());
    }

    /** Records that a missing card and a new one are the same. */
    public void recognise(Edits.Move move) {
        renames.add(move);
        edits = edits.recognising(move);
    }

    /** Records that the learner begins a card again. */
    public void reset(CardId card) {
        resets.add(card);
    }

    /** All events for the journal, in this order. */
    public List<Event> events(EventClock eventClock, StudyCalendar calendar) {
        List<Event> events = new ArrayList<>();
        events.addAll(eventClock.together(
                renames, calendar, (head, move) -> names.recorded(new Event.Rename(head, move.from(), move.to()))));
        events.addAll(eventClock.together(
                resets,
                calendar,
                (head, card) -> names.recorded(new Event.CardEvent(head, card, Event.CardEvent.Action.RESET))));
        events.add(seen(eventClock.next(calendar)));
        return events;
    }

    /** Whether a missing card has a history. If so, its text is kept, so that the card can be recognised later. */
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
        Set<CardId> gone = new HashSet<>(old.keySet());
        gone.removeIf(card -> now.cards().containsKey(card) || waits(card));
        return new Event.LibrarySeen(head, library, names.behind(now.digest()), changed, gone);
    }
}
