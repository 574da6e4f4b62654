package dev.dateline.judge;

import java.util.Map;
import java.util.Set;

/** Word lists for reading amounts. */
final class AmountWords {
    /** Names of fractions, with their denominators. */
    static final Map<String, Integer> FRACTIONS = Tables.numbers("fractions");

    /** Words such as "about", which leave the number as it is. */
    static final Set<String> ABOUT = WordList.words(Tables.text("about"));

    /** Words of a question that asks for a length. In its answers, m means metres. */
    static final Set<String> LENGTH = WordList.words(Tables.text("lengths"));

    /** Words that say on which side of the number the true value is, each with its {@link Amount#bound}. */
    static final Map<String, Integer> BOUNDS = Tables.numbers("bounds");

    /** Words that say that the true value is close to the number. */
    static final Set<String> NEAR = WordList.words(Tables.text("near"));

    private AmountWords() {}
}
