package dev.dateline.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write decks. Every format is deterministic: the same decks and options give the same bytes. */
public interface Format {
    /** Its name on the command line: {@code apkg}. */
    String word();

    /** Its file extension, with the dot: {@code .apkg}. */
    String suffix();

    /** Whether it writes text that is useful on a terminal or in a pipe. */
    default boolean isText() {
        return true;
    }

    /**
     * Writes everything; does not close the stream.
     *
     * @return the conversions and losses
     */
    Conversions write(Export export, Options options, Meter meter, OutputStream out) throws IOException;
}
