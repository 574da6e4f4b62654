package dev.dateline.study;

import dev.dateline.judge.Response;

/** A line of input after parsing. */
public sealed interface Parsed {
    /** An answer of the card's kind. */
    record Given(Response response) implements Parsed {}

    /** The request to see the answer of a recall card. */
    record Reveal() implements Parsed {}

    /**
     * Not an answer of the card's kind. The question still waits.
     *
     * @param message what the answer should be, in a sentence without a full stop
     */
    record Invalid(String message) implements Parsed {}
}
