package dev.dateline.exchange;

import java.util.List;

/** What is exported at once: decks, each with the cards of it that were selected. */
public record Export(List<ExportDeck> decks) {
    public Export {
        decks = List.copyOf(decks);
    }

    /** How many cards there are in all. */
    public int size() {
        int size = 0;
        for (ExportDeck deck : decks) {
            size += deck.cards().size();
        }
        return size;
    }

    /** What the whole is called: the title of its only deck, or the titles in a row. */
    public String title() {
        StringBuilder title = new StringBuilder();
        for (ExportDeck deck : decks) {
            title.append(title.length() == 0 ? "" : " · ").append(deck.deck().title());
        }
        return title.toString();
    }

    /** A name for a file of it, without a suffix: the id of its only deck, else {@code dateline}. */
    public String fileName() {
        return decks.size() == 1 ? decks.get(0).deck().id() : "dateline";
    }
}
