package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;

/** Prints the output of {@code --json}: one object on one line. */
public final class JsonReport {
    private JsonReport() {}

    /** The fields of an object. */
    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Prints an object with these fields, and ends the line; the stream stays open. */
    public static void print(PrintStream out, Body body) throws IOException {
        try (JsonGenerator json = ProtocolWriter.JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        out.println();
    }
}
