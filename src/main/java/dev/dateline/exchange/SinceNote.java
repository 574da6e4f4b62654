package dev.dateline.exchange;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import java.util.Optional;

/** Something that came after a card's facts. */
public record SinceNote(FactRef fact, PartialDate asOf, String says, Optional<String> by) {
    /** As it is printed: {@code 2023: 92.2 per cent … (Genron NPO)}. */
    public String line() {
        return asOf.inWords() + ": " + says + by.map(who -> " (" + who + ")").orElse("");
    }
}
