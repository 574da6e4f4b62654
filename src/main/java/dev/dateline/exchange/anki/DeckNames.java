package dev.dateline.exchange.anki;

/** Names of decks in Anki. Levels are separated by double colons. */
final class DeckNames {
    /** The deck that every collection has. */
    static final String DEFAULT = "Default";

    private static final String OURS = "Dateline::";

    private DeckNames() {}

    /** The name from which the id is made: all levels, without the deck above exported decks. */
    static String id(String name) {
        return name.startsWith(OURS) && name.length() > OURS.length() ? name.substring(OURS.length()) : name;
    }

    /** The title of the deck: all levels, without the deck above exported decks. */
    static String title(String name) {
        return id(name).replace("::", ": ");
    }
}
