package dev.dateline.exchange.anki;

/** Names of decks in Anki, which nest with double colons. */
final class DeckNames {
    /** The deck that every collection has. */
    static final String DEFAULT = "Default";

    private static final String OURS = "Dateline::";

    private DeckNames() {}

    /** The text for the id: all levels, without the one above exported decks. */
    static String id(String name) {
        return name.startsWith(OURS) && name.length() > OURS.length() ? name.substring(OURS.length()) : name;
    }

    /** The title of the deck: all levels, without the one above exported decks. */
    static String title(String name) {
        return id(name).replace("::", ": ");
    }
}
