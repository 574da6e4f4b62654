package dev.dateline.exchange.intake;

import java.util.List;

/**
 * The content of a file.
 *
 * @param format the format in words for the user: {@code a table with headings}
 */
public record Incoming(String format, List<IncomingDeck> decks) {
    public Incoming {
        decks = List.copyOf(decks);
    }
}
