package dev.dateline.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Writes maps, collections, texts, numbers and truth values as JSON. Keys are in the map's order. An
 * empty {@code Optional} is null, and any other value a text.
 */
public final class Json {
    /** An object that is written as its fields. */
    public interface Fields {
        Map<String, Object> fields();
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    public static String line(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes the value as JSON, indented by two spaces, with {@code \n} as the line end. The writer stays open. */
    public static void pretty(Object value, Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            write(json, value);
        }
        out.write("\n");
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Fields object) {
            write(json, object.fields());
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> all) {
            json.writeStartArray();
            for (Object item : all) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean || value instanceof Number) {
            json.writeObject(value);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            write(json, optional.get());
        } else if (value instanceof Optional<?>) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
