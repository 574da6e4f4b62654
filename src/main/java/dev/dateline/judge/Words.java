package dev.dateline.judge;

/** What the judge asks about single words while it looks for typing slips. */
interface Words {
    /** No library, no names: for places that need none. */
    Words NONE = new Words() {
        @Override
        public boolean isKnown(String word) {
            return Gazetteer.builtIn().isKnown(word);
        }

        @Override
        public boolean isKnownPhrase(String key) {
            return Gazetteer.builtIn().isToken(key);
        }
    };

    /** Whether the word is a name or part of a value that the library or everybody knows. */
    boolean isKnown(String word);

    /** Whether the word is a name or part of a value, whatever else it is in English. */
    default boolean isName(String word) {
        return isKnown(word);
    }

    /** Whether the word is English. */
    default boolean isEnglish(String word) {
        return false;
    }

    /** Whether a whole phrase, by its {@link Phrase#key}, is a known name, value or answer. */
    boolean isKnownPhrase(String key);

    /** Whether a whole phrase is the answer or the name of something else in the library, whatever everybody knows. */
    default boolean isOtherAnswer(String key) {
        return isKnownPhrase(key);
    }
}
