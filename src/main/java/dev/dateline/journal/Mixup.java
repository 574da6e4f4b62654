package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import java.util.Optional;

/**
 * What a wrong answer would have been right for.
 *
 * @param fact the fact whose value was given; absent where it is only another card's answer
 * @param card a card whose answer it is; absent where no card asks for it
 * @param given the value as it is properly written ({@code 60 per cent})
 */
public record Mixup(Optional<FactRef> fact, Optional<CardId> card, String given) {}
