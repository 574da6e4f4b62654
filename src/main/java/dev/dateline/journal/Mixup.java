package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import java.util.Optional;

/**
 * A question that a wrong answer is right for.
 *
 * @param fact the fact whose value was given; absent if the answer is only another card's
 * @param card a card with this answer; absent if there is none
 * @param given the value in its correct spelling ({@code 60 per cent})
 */
public record Mixup(Optional<FactRef> fact, Optional<CardId> card, String given) {}
