package dev.dateline.judge;

import dev.dateline.article.Name;
import java.util.Optional;

/**
 * What is known of single words and phrases besides the answer to a card.
 *
 * @param own the name of the answer in the library
 */
record Words(Index index, Mixups mixups, Optional<Name> own) {
    /** Whether the word is a name or a part of a value, in the library or well known, or an English word. */
    boolean isKnown(String word) {
        return index.isKnown(word);
    }

    /** Whether the word is a name or a part of a value. It may also be an English word. */
    boolean isName(String word) {
        return index.isName(word);
    }

    boolean isEnglish(String word) {
        return index.isEnglish(word);
    }

    boolean isEnglishName(String word) {
        return index.isEnglishName(word);
    }

    /**
     * Whether a phrase is a known name, value or answer.
     *
     * @param key its {@link Phrase#key}
     */
    boolean isKnownPhrase(String key) {
        return Gazetteer.builtIn().isToken(key) || isOtherAnswer(key);
    }

    /** Whether a phrase is the answer or name of something else in the library. Well-known names do not count. */
    boolean isOtherAnswer(String key) {
        Optional<Name> name = index.names().withKey(key);
        return (name.isPresent() && !name.equals(own)) || mixups.isKnownElsewhere(key);
    }
}
