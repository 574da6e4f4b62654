package dev.dateline.study;

import dev.dateline.judge.Response;

/** What a line of input turned out to be. */
public sealed interface Parsed {
    /** An answer of the card's kind, right or wrong. */
    record Given(Response response) implements Parsed {}

    /** The wish to see the answer of a recall card. */
    record Reveal() implements Parsed {}

    /**
     * No answer of that kind: the question still stands.
     *
     * @param message what would be one, in a sentence without a full stop
     */
    record Invalid(String message) implements Parsed {}
}
