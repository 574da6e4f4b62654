package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.CardState;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Standing;
import dev.dateline.library.FactStatus;
import dev.dateline.library.Library;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.memory.StudyDay;
import dev.dateline.memory.Workload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The learner's state from the journal: how well each card is known, and which cards are suspended, buried or flagged.
 *
 * @param states the state of each card; cards that are not in the journal are left out
 * @param memories the memory of each card; cards that were never answered are left out
 */
public record Learner(Map<CardId, CardState> states, Map<CardId, CardMemory> memories) {
    public static final Learner NEW = new Learner(Map.of(), Map.of());

    /**
     * The state of the learner in a journal.
     *
     * @param parameters the name of the parameter set in use; memories computed with another set are computed again
     */
    public static Learner of(Journal journal, Scheduler scheduler, String parameters) throws JournalFailure {
        Map<CardId, CardState> states = journal.states();
        Map<CardId, CardMemory> memories = new HashMap<>(states.size() * 2);
        for (CardState state : states.values()) {
            if (state.standing().isPresent()) {
                memories.put(
                        state.card(),
                        memory(journal, state.card(), state.standing().get(), scheduler, parameters));
            }
        }
        return new Learner(states, memories);
    }

    private static CardMemory memory(
            Journal journal, CardId card, Standing standing, Scheduler scheduler, String parameters)
            throws JournalFailure {
        return standing.exact() && standing.parameters().equals(parameters)
                ? standing.cardMemory()
                : scheduler.replay(journal.card(card).pastReviews());
    }

    /**
     * This state, with one card as it is now in the journal.
     *
     * @param recorded the journal's name for the card
     */
    public Learner renewed(CardId card, CardId recorded, Journal journal, Scheduler scheduler, String parameters)
            throws JournalFailure {
        CardState state = journal.state(recorded);
        Map<CardId, CardState> newStates = new HashMap<>(states);
        Map<CardId, CardMemory> newMemories = new HashMap<>(memories);
        newStates.put(card, state);
        newMemories.remove(card);
        if (state.standing().isPresent()) {
            newMemories.put(card, memory(journal, recorded, state.standing().get(), scheduler, parameters));
        }
        return new Learner(newStates, newMemories);
    }

    public CardMemory memory(CardId card) {
        return memories.getOrDefault(card, CardMemory.NEW);
    }

    public CardState state(CardId card) {
        CardState state = states.get(card);
        return state != null ? state : CardState.untouched(card);
    }

    public boolean suspended(CardId card) {
        return state(card).suspended();
    }

    public boolean flagged(CardId card) {
        return state(card).flagged();
    }

    /** Whether the card is put off to a moment after this one. */
    public boolean buried(CardId card, Instant now) {
        return state(card).buriedUntil().filter(until -> until.isAfter(now)).isPresent();
    }

    /**
     * The cards that may be asked. Suspended and buried cards and cards on withdrawn facts may not. Cards on outdated
     * facts may not if the settings say so. All counts use only these cards.
     */
    public List<Card> askable(
            Collection<Card> cards, Library library, SessionSettings settings, Instant now, StudyCalendar calendar) {
        LocalDate today = now.atZone(calendar.zone()).toLocalDate();
        List<Card> askable = new ArrayList<>(cards.size());
        for (Card card : cards) {
            FactStatus status = library.aging().status(card, today);
            boolean aside = suspended(card.id()) || (!settings.cram() && buried(card.id(), now));
            boolean retired = status.outdated() && !settings.askOutdated();
            if (!aside && !retired && !status.takenBack()) {
                askable.add(card);
            }
        }
        return askable;
    }

    /** The workload of the days from {@code first} on, without suspended cards. */
    Workload workload(StudyDay first) {
        Workload load = new Workload(first);
        memories.forEach((card, memory) -> {
            if (!suspended(card)) {
                load.add(memory);
            }
        });
        return load;
    }

    /** How many cards were answered for the first time on a day. */
    public int introducedOn(StudyDay day) {
        return count(standing -> standing.firstDay().equals(day));
    }

    /** How many reviews there were on a day, of cards that were begun on earlier days. */
    public int reviewedOn(StudyDay day) {
        return count(
                standing -> standing.day().equals(day) && !standing.firstDay().equals(day));
    }

    private int count(Predicate<Standing> wanted) {
        return (int) states.values().stream()
                .filter(state -> state.standing().filter(wanted).isPresent())
                .count();
    }
}
