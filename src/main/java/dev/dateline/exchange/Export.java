package dev.dateline.exchange;

import dev.dateline.article.Names;
import dev.dateline.library.Library;
import java.util.List;

/**
 * What is exported at once.
 *
 * @param decks each with the cards of it that were selected
 * @param library which they come from
 */
public record Export(List<ExportDeck> decks, Library library) {
    public Export {
        decks = List.copyOf(decks);
    }

    /** Of decks that come from nowhere else. */
    public Export(List<ExportDeck> decks) {
        this(decks, new Library(List.of(), decks.stream().map(ExportDeck::deck).toList(), Names.NONE, List.of()));
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
