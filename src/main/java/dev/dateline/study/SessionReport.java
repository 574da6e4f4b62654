package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Library;
import dev.dateline.memory.CardMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Computes the progress and the summary of a session.
 *
 * @param selected all cards of the session, including those added later; the session's own list
 */
record SessionReport(
        Library library,
        CardSelection selection,
        List<Card> selected,
        Chooser chooser,
        Trail trail,
        Memories memories,
        SessionSettings settings,
        SessionServices services,
        Instant began) {
    /**
     * @param returning whether the present question is on a card that was answered before in this session; also
     *     true if there is no question
     */
    Progress progress(boolean returning) {
        int total = chooser.total(now());
        Tally tally = Tally.of(trail.outcomes());
        return new Progress(
                chooser.asked(),
                total,
                returning && chooser.asked() == total ? chooser.repeats(now()) : 0,
                tally.asked(),
                tally.right(),
                spent(),
                !settings.cram());
    }

    Summary summary() {
        boolean recorded = !settings.cram();
        List<Outcome> outcomes = trail.outcomes();
        return new Summary(
                Tally.of(outcomes),
                decks(outcomes),
                (int) outcomes.stream()
                        .filter(outcome -> outcome.asked().isNew())
                        .count(),
                selection.leftOut() + (recorded ? chooser.due(now()) : 0),
                selection.isBehind(),
                trail.leeches(),
                List.copyOf(trail.setAside()),
                chooser.waiting(),
                recorded ? nextDue() : Optional.empty(),
                spent());
    }

    private List<Summary.OfDeck> decks(List<Outcome> outcomes) {
        Map<String, List<Outcome>> byDeck = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.asked().card().id().deck(), TreeMap::new, Collectors.toList()));
        return byDeck.entrySet().stream()
                .map(deck -> new Summary.OfDeck(library.title(deck.getKey()), Tally.of(deck.getValue())))
                .toList();
    }

    private Optional<Instant> nextDue() {
        CardMemory next = CardMemory.NEW;
        Set<CardId> aside = trail.setAside();
        for (Card card : selected) {
            CardMemory memory = memories.of(card.id());
            if (!memory.isNew() && !aside.contains(card.id()) && memory.isDueBefore(next, services.calendar())) {
                next = memory;
            }
        }
        return next.due(services.calendar());
    }

    private Instant now() {
        return services.clock().instant();
    }

    private Duration spent() {
        Duration spent = Duration.between(began, now());
        return spent.isNegative() ? Duration.ZERO : spent;
    }
}
