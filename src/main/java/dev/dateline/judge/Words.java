package dev.dateline.judge;

/** The judge's questions about single words during the search for typing slips. */
interface Words {
    /** No library and no names, for callers that need none. */
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

    /** Whether the word is a name or part of a value, in the library or well known. */
    boolean isKnown(String word);

    /** Whether the word is a name or part of a value, even if it is also an English word. */
    default boolean isName(String word) {
        return isKnown(word);
    }

    /** Whether the word is English. */
    default boolean isEnglish(String word) {
        return false;
    }

    /** Whether a whole phrase, by its {@link Phrase#key}, is a known name, value or answer. */
    boolean isKnownPhrase(String key);

    /**
     * Whether a whole phrase is the answer or the name of something else in the library; well-known names do not count.
     */
    default boolean isOtherAnswer(String key) {
        return isKnownPhrase(key);
    }
}
