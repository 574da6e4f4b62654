package dev.dateline.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A way to write decks. Every format is reproducible: the same decks and options give the same bytes.
 *
 * @param word the name on the command line: {@code apkg}
 * @param suffix the file extension with the dot: {@code .apkg}
 * @param isText whether the format is text that is useful on a terminal or in a pipe
 */
public record Format(String word, String suffix, boolean isText, Work work) {
    /** Writes an export, and returns the conversions and losses. The stream is not closed. */
    @FunctionalInterface
    public interface Work {
        Conversions write(Export export, Options options, Meter meter, OutputStream out) throws IOException;
    }

    /** Writes an export as text, and records the conversions. */
    @FunctionalInterface
    public interface TextWork {
        void write(Export export, Options options, Writer out, Conversions conversions) throws IOException;
    }

    /** A format of plain text: UTF-8, with a byte order mark if the options ask for it. */
    public static Format ofText(String word, String suffix, TextWork work) {
        return new Format(word, suffix, true, (export, options, meter, out) -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            if (options.byteOrderMark()) {
                writer.write('\uFEFF');
            }
            Conversions conversions = new Conversions();
            work.write(export, options, writer, conversions);
            writer.flush();
            meter.at(export.size(), export.size());
            return conversions;
        });
    }

    public Conversions write(Export export, Options options, Meter meter, OutputStream out) throws IOException {
        return work.write(export, options, meter, out);
    }
}
