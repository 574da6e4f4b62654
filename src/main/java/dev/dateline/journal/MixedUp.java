package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.time.Instant;

/** That an answer was mixed up with another, and neither undone nor overruled since. */
public record MixedUp(CardId card, Mixup mixup, Instant at) {}
