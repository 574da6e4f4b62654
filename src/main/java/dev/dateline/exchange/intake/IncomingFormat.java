package dev.dateline.exchange.intake;

import java.io.IOException;

/** A format of other programs for importing decks. */
public interface IncomingFormat {
    /** Whether a file has this format, by its content. Formats are asked in turn, the most specific first. */
    boolean recognises(ArrivedFile file) throws IOException, ImportFailure;

    /**
     * Reads everything.
     *
     * @param losses collects invalid cards and lost parts of cards
     * @throws ImportFailure if the file is invalid or contains no cards
     */
    Incoming read(ArrivedFile file, Losses losses) throws IOException, ImportFailure;
}
