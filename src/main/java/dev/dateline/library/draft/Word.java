package dev.dateline.library.draft;

import java.util.Locale;

/**
 * A word, number or sign of a sentence.
 *
 * @param text as it is in the sentence, with {@code 's} of a possessive
 * @param tag its part of speech
 * @param base the base form of a verb in lower case; else the word in lower case
 * @param start its offset in the sentence
 */
record Word(String text, Tag tag, String base, int start) {
    /** The parts of speech, by their names in Universal Dependencies. */
    enum Tag {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X
    }

    int end() {
        return start + text.length();
    }

    String low() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean is(Tag... tags) {
        for (Tag each : tags) {
            if (tag == each) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a noun or name. */
    boolean isNoun() {
        return is(Tag.NOUN, Tag.PROPN);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isPossessive() {
        return low().endsWith("'s") || low().endsWith("s'");
    }
}
