package dev.dateline.exchange.intake;

import java.io.IOException;

/** A format of another program from which decks can be imported. */
public interface IncomingFormat {
    /** Whether a file has this format. Its content decides. Formats are asked in turn, the most specific first. */
    boolean recognises(ArrivedFile file) throws IOException, ImportFailure;

    /**
     * Reads a file.
     *
     * @param losses collects invalid cards and lost parts of cards
     * @throws ImportFailure if the file is invalid or contains no cards
     */
    Incoming read(ArrivedFile file, Losses losses) throws IOException, ImportFailure;
}
