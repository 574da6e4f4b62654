package dev.dateline.library.draft;

/**
 * A proposed card.
 *
 * @param ask the question
 * @param says the fact as a statement; empty if no sound one can be made
 */
public record DraftCard(String ask, String says) {
    DraftCard saying(String other) {
        return new DraftCard(ask, other);
    }

    /** The question without the headline before it. */
    static String withoutHeadline(String ask) {
        return Headline.FRONT.matcher(ask).replaceFirst("");
    }

    /** A fact's text: the question with its answer. */
    static String says(String ask, String answer) {
        return ask + " " + Character.toUpperCase(answer.charAt(0)) + answer.substring(1) + ".";
    }
}
