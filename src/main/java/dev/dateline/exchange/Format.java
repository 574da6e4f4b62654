package dev.dateline.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write decks. Every format is deterministic: the same decks and options give the same bytes. */
public abstract class Format {
    private final String word;
    private final String suffix;
    private final boolean isText;

    /**
     * A format.
     *
     * @param word its name on the command line: {@code apkg}
     * @param suffix its file extension, with the dot: {@code .apkg}
     * @param isText whether it writes text that is useful on a terminal or in a pipe
     */
    protected Format(String word, String suffix, boolean isText) {
        this.word = word;
        this.suffix = suffix;
        this.isText = isText;
    }

    public final String word() {
        return word;
    }

    public final String suffix() {
        return suffix;
    }

    public final boolean isText() {
        return isText;
    }

    /**
     * Writes everything; does not close the stream.
     *
     * @return the conversions and losses
     */
    public abstract Conversions write(Export export, Options options, Meter meter, OutputStream out) throws IOException;
}
