package dev.dateline.library.draft;

/**
 * A part of a sentence that has a source.
 *
 * @param who the full name of the source
 * @param from the offset where it begins
 * @param to the offset after it
 * @param name the offset of the source's name in the sentence
 * @param told the offset after the words that only tell who says it, when and where
 */
record Claim(String who, int from, int to, int name, int told) {
    boolean covers(Mention value) {
        boolean aside = name <= value.start() && value.start() < told;
        return from <= value.start() && value.end() <= to + 1 && !aside;
    }

    int distance(Mention value) {
        return value.start() >= told ? value.start() - told : Math.abs(name - value.end());
    }
}
