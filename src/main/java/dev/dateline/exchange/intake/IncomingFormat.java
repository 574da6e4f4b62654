package dev.dateline.exchange.intake;

import java.io.IOException;

/** A way to read decks that others wrote. */
public interface IncomingFormat {
    /** Whether a file is of this format, by what is in it; formats are asked in turn, the narrow ones first. */
    boolean recognises(ArrivedFile file) throws IOException, ImportFailure;

    /**
     * Reads everything.
     *
     * @param losses takes what is no card, and what of a card cannot be kept
     * @throws ImportFailure if nothing can be made of the file, or it is not what it should be
     */
    Incoming read(ArrivedFile file, Losses losses) throws IOException, ImportFailure;
}
