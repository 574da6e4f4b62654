package dev.dateline.exchange;

import dev.dateline.deck.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A card on its way out, with what it rests on spelled out, so that no format need look anything up.
 *
 * @param heading the date to show above the question ({@code As of December 2019}), where it needs one
 * @param sources the card's facts, in the deck's order; empty for an unsourced card
 * @param since what is known to have come after its facts, by date
 * @param studied what the learner did with it, where that is to leave too
 */
public record ExportCard(
        Card card,
        Optional<String> heading,
        List<SourceNote> sources,
        List<SinceNote> since,
        Optional<Studied> studied) {
    public ExportCard {
        sources = List.copyOf(sources);
        since = List.copyOf(since);
    }

    /** The card's topics and those of its facts, sorted. */
    public Set<String> tags() {
        Set<String> tags = new TreeSet<>(card.head().tags());
        sources.forEach(source -> tags.addAll(source.tags()));
        return tags;
    }

    /** The sources as they are to be read: two facts of one passage of one day are one source. */
    public List<SourceNote> citations() {
        Map<List<Object>, SourceNote> distinct = new LinkedHashMap<>();
        for (SourceNote source : sources) {
            distinct.putIfAbsent(List.of(source.line(), source.asOf(), source.link()), source);
        }
        return List.copyOf(distinct.values());
    }

    /** Of a card of which nothing else is known. */
    public static ExportCard bare(Card card) {
        return new ExportCard(card, Optional.empty(), List.of(), List.of(), Optional.empty());
    }
}
