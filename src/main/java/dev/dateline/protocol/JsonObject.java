package dev.dateline.protocol;

import dev.dateline.exchange.Json;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object in the output of {@code --json}. Its fields keep their order. */
public final class JsonObject implements Json.Fields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /**
     * Adds a field.
     *
     * @param value a number, a truth value, an object, or a collection of values; an empty {@code Optional} becomes
     *     null, and any other value becomes text
     */
    public JsonObject put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Adds an array with a value for each element. */
    public <T> JsonObject put(String name, Collection<T> all, Function<? super T, ?> each) {
        return put(name, all.stream().map(each).toList());
    }

    /** Adds a field if there is a value. */
    public JsonObject putPresent(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    /** Adds all fields of another object. */
    public JsonObject putAll(JsonObject other) {
        fields.putAll(other.fields);
        return this;
    }

    /** Adds some values of a record, each under the name that it has there. */
    public JsonObject copy(Object from, String... names) {
        for (String name : names) {
            try {
                put(name, from.getClass().getMethod(name).invoke(from));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(from.getClass() + " has no " + name, e);
            }
        }
        return this;
    }

    public static <K> JsonObject counts(Map<K, Integer> counts, Function<K, String> key) {
        JsonObject object = new JsonObject();
        counts.forEach((each, count) -> object.put(key.apply(each), count));
        return object;
    }

    /** Prints the object on a line, in a single write. */
    public void print(PrintStream out) {
        byte[] line = (this + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(line, 0, line.length);
    }

    /** Loads the classes that write JSON. */
    public static void prepare() {
        new JsonObject().put("", "").print(new PrintStream(OutputStream.nullOutputStream()));
    }

    @Override
    public Map<String, Object> fields() {
        return fields;
    }

    @Override
    public String toString() {
        return Json.line(fields);
    }
}
