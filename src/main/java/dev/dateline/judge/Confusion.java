package dev.dateline.judge;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.CardId;
import java.util.Optional;

/**
 * What a wrong answer would have been right for.
 *
 * @param fact the fact whose value it is; absent where it is only another card's answer
 * @param card a card whose answer it is; absent where no card asks for it
 * @param given the value as it is properly written ({@code 60 per cent})
 * @param called the fact's label, else its statement, else the other card's question
 * @param asOf the fact's date, where it came before or after the card's own fact in one succession, so that the date is the
 *     difference
 */
public record Confusion(
        Optional<FactRef> fact, Optional<CardId> card, String given, String called, Optional<PartialDate> asOf) {
    /** {@code 89.7 per cent is the figure of 2020}; with the date where only that tells the two apart. */
    public String inWords() {
        boolean sentence = called.endsWith(".") || called.endsWith("?") || called.endsWith("\u2026");
        String date = asOf.filter(day -> !called.contains(Integer.toString(day.year())))
                .map(day -> " (" + day.inWords() + ")")
                .orElse("");
        return given + (sentence ? ": " : " is ") + called + date;
    }
}
