package dev.dateline.exchange.intake;

import dev.dateline.deck.Card;
import java.util.Map;

/**
 * Answers in an imported file to cards of a library.
 *
 * @param format the format of the file, in words for the user
 * @param read how many answers the file has
 * @param strange how many of them are invalid, or are for cards that the library does not have
 */
public record ForeignAnswers(String format, int read, int strange, Map<Card, Past> pasts) {}
