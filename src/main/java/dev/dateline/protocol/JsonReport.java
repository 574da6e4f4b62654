package dev.dateline.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

    /** Writes the fields of an object for one element of a list. */
    public interface Each<T> {
        void write(T element) throws IOException;
    }

    /** Writes an array with an object for each element. */
    public static <T> void objects(JsonGenerator json, String name, Iterable<T> all, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : all) {
            json.writeStartObject();
            each.write(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes an array of texts. */
    public static <T> void texts(JsonGenerator json, String name, Iterable<T> all, Function<T, String> text)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : all) {
            json.writeString(text.apply(element));
        }
        json.writeEndArray();
    }

    /** Writes an array of the elements' texts. */
    public static <T> void texts(JsonGenerator json, String name, Iterable<T> all) throws IOException {
        texts(json, name, all, String::valueOf);
    }

    /** Writes a field, or null if there is no value. */
    public static void optional(JsonGenerator json, String name, Optional<?> value) throws IOException {
        json.writeStringField(name, value.map(Object::toString).orElse(null));
    }

    /** Writes a field if there is a value. */
    public static void present(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    /** Writes an object with a number for each key. */
    static <K> void counts(JsonGenerator json, String name, Map<K, Integer> counts, Function<K, String> key)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<K, Integer> count : counts.entrySet()) {
            json.writeNumberField(key.apply(count.getKey()), count.getValue());
        }
        json.writeEndObject();
    }
}
