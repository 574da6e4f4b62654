package dev.dateline.exchange.text;

import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The common part of all formats of plain text: UTF-8, with a byte order mark if the options ask for it. */
public abstract class TextFormat extends Format {
    protected TextFormat(String word, String suffix) {
        super(word, suffix, true);
    }

    @Override
    public final Conversions write(Export export, Options options, Meter meter, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (options.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        Conversions conversions = new Conversions();
        text(export, options, writer, conversions);
        writer.flush();
        meter.at(export.size(), export.size());
        return conversions;
    }

    /** Writes everything, and records conversions. */
    protected abstract void text(Export export, Options options, Writer out, Conversions conversions)
            throws IOException;
}
