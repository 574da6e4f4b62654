package dev.dateline.exchange;

import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A card for export, with everything that a format writes.
 *
 * @param heading the date above the question ({@code As of December 2019}), if it needs one
 * @param sources the card's facts, in the deck's order; empty for an unsourced card
 * @param since the known successors of its facts, by date
 * @param studied the learner's answers and state, if they are exported too
 */
public record ExportCard(
        Card card, Optional<String> heading, List<SourceNote> sources, List<Fact> since, Optional<Studied> studied) {
    public ExportCard {
        sources = List.copyOf(sources);
        since = List.copyOf(since);
    }

    /** The tags of the card and of its facts, in alphabetical order. */
    public Set<String> tags() {
        Set<String> tags = new TreeSet<>(card.head().tags());
        sources.forEach(source -> tags.addAll(source.fact().tags()));
        return tags;
    }

    /** The sources to print. Facts with the same passage and day are one source. */
    public List<SourceNote> citations() {
        Map<List<Object>, SourceNote> distinct = new LinkedHashMap<>();
        for (SourceNote source : sources) {
            distinct.putIfAbsent(List.of(source.datedLine(), source.link()), source);
        }
        return List.copyOf(distinct.values());
    }

    /** The later facts, one a line: {@code 2023: 92.2 per cent … (Genron NPO)}. */
    public List<String> news() {
        return since.stream()
                .map(fact -> fact.asOf().inWords() + ": " + fact.says()
                        + fact.by().map(who -> " (" + who + ")").orElse(""))
                .toList();
    }
}
