package dev.dateline.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write decks. Every format is reproducible: the same decks and options give the same bytes. */
public abstract class Format {
    private final String word;
    private final String suffix;
    private final boolean isText;

    /**
     * @param word the name on the command line: {@code apkg}
     * @param suffix the file extension with the dot: {@code .apkg}
     * @param isText whether the format is text that is useful on a terminal or in a pipe
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
     * Writes an export. The stream is not closed.
     *
     * @return the conversions and losses
     */
    public abstract Conversions write(Export export, Options options, Meter meter, OutputStream out) throws IOException;
}
