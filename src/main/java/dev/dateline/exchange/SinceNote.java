package dev.dateline.exchange;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import java.util.Optional;

/** A successor of a card's facts. */
public record SinceNote(FactRef fact, PartialDate asOf, String says, Optional<String> by) {
    /** The printed text: {@code 2023: 92.2 per cent … (Genron NPO)}. */
    public String line() {
        return asOf.inWords() + ": " + says + by.map(who -> " (" + who + ")").orElse("");
    }
}
