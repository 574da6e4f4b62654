package dev.dateline.judge;

import dev.dateline.article.Name;
import java.util.List;
import java.util.Optional;

/**
 * What is known of single words and phrases besides the answer to a card.
 *
 * @param own the name of the answer in the library
 */
record Words(Index index, Mixups mixups, Optional<Name> own) {
    /** Words with fewer letters are not taken for names. */
    private static final int SHORTEST = 4;

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

    /** Whether a word is a known name, and no other word. */
    boolean isName(String word) {
        return Gazetteer.builtIn().isKnown(word)
                || (word.length() >= SHORTEST && index.isName(word) && !index.isEnglish(word));
    }

    /** Whether a word is neither English nor the name of a country or city, so that it names one thing: Webb. */
    boolean isOfOneThing(String word) {
        return word.length() >= SHORTEST
                && !index.isEnglish(word)
                && !Gazetteer.builtIn().isKnown(word);
    }

    /** Whether a name in a text may be an ordinary word: a car, for the Central African Republic. */
    boolean mayBeWords(Phrase typed) {
        List<String> words = typed.words();
        return words.size() == typed.named().size()
                && !words.equals(typed.named())
                && words.stream().allMatch(word -> typed.named().contains(word) || index.isEnglishWord(word));
    }
}
