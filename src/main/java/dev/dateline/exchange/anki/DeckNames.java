package dev.dateline.exchange.anki;

/** Names of decks in Anki, which nest with double colons. */
final class DeckNames {
    /** The deck that every collection has. */
    static final String DEFAULT = "Default";

    private static final String OURS = "Dateline::";

    private DeckNames() {}

    /** What our id is made of: all levels, without the one that we put above our own decks. */
    static String id(String name) {
        return own(name);
    }

    /** What the deck is called: all levels, without the one that we put above our own decks. */
    static String title(String name) {
        return own(name).replace("::", ": ");
    }

    private static String own(String name) {
        return name.startsWith(OURS) && name.length() > OURS.length() ? name.substring(OURS.length()) : name;
    }
}
