package dev.dateline.study;

import dev.dateline.judge.Response;

/** A line of input after parsing. */
public sealed interface Parsed {
    /** An answer of the card's kind, right or wrong. */
    record Given(Response response) implements Parsed {}

    /** A request to see the answer of a recall card. */
    record Reveal() implements Parsed {}

    /**
     * Not an answer of that kind; the question still waits.
     *
     * @param message what the answer should be, in a sentence without a full stop
     */
    record Invalid(String message) implements Parsed {}
}
