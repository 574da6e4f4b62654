package dev.dateline.judge;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.CardId;
import java.util.Optional;

/**
 * The fact or card for which a wrong answer is right.
 *
 * @param fact the fact with this value; absent if it is only another card's answer
 * @param card a card with this answer; absent if no card asks for it
 * @param given the value in its proper form ({@code 60 per cent})
 * @param called the fact's label; without a label its statement; without a fact the other card's question
 * @param asOf the fact's date, if one of the two facts replaced the other
 */
public record Confusion(
        Optional<FactRef> fact, Optional<CardId> card, String given, String called, Optional<PartialDate> asOf) {
    /** {@code 89.7 per cent is the figure of 2020}. The date is added if one fact replaced the other. */
    public String inWords() {
        boolean sentence = called.endsWith(".") || called.endsWith("?") || called.endsWith("\u2026");
        String date = asOf.filter(day -> !called.contains(Integer.toString(day.year())))
                .map(day -> " (" + day.inWords() + ")")
                .orElse("");
        return given + (sentence ? ": " : " is ") + called + date;
    }
}
