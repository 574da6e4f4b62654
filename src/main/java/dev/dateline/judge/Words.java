package dev.dateline.judge;

/** What is known of single words and phrases, for the search for typing slips. */
interface Words {
    /** Whether the word is a name or a part of a value, in the library or well known. */
    boolean isKnown(String word);

    /** Whether the word is a name or a part of a value. It may also be an English word. */
    default boolean isName(String word) {
        return isKnown(word);
    }

    /** Whether the word is English. */
    default boolean isEnglish(String word) {
        return false;
    }

    /**
     * Whether a phrase is a known name, value or answer.
     *
     * @param key its {@link Phrase#key}
     */
    boolean isKnownPhrase(String key);

    /** Whether a phrase is the answer or name of something else in the library. Well-known names do not count. */
    default boolean isOtherAnswer(String key) {
        return isKnownPhrase(key);
    }
}
