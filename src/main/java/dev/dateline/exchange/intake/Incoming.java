package dev.dateline.exchange.intake;

import java.util.List;

/**
 * The content of a file.
 *
 * @param format what the file is, for a person: {@code a table with headings}
 */
public record Incoming(String format, List<IncomingDeck> decks) {
    public Incoming {
        decks = List.copyOf(decks);
    }
}
