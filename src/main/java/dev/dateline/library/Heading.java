package dev.dateline.library;

import dev.dateline.article.PartialDate;

/**
 * The date above a question whose answer may have changed.
 *
 * @param reported whether the fact is a report, claim or estimate
 */
public record Heading(boolean reported, PartialDate date) {
    /** The text on the screen: {@code As of December 2019}, {@code Reported 16 December 2022}. */
    public String text() {
        return (reported ? "Reported " : "As of ") + date.inWords();
    }
}
