package dev.dateline.exchange.intake;

import dev.dateline.deck.Card;
import java.util.Map;

/**
 * Answers to cards of a library, from an imported file.
 *
 * @param format what the file is, for a person
 * @param read how many answers it holds
 * @param strange how many of them are for cards that the library does not have, or are not answers
 */
public record ForeignAnswers(String format, int read, int strange, Map<Card, Past> pasts) {}
