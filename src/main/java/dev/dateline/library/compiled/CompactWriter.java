package dev.dateline.library.compiled;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.source.Position;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes small numbers in few bytes, and a repeated name in full only once. */
final class CompactWriter {
    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;

    static final int MONTHS = 13; // twelve, and 0 for none
    static final int DAYS = 32;

    private final boolean whole;
    private final Map<String, Integer> names = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);

    /** @param whole whether to write the data that only authors need, such as notes and file names */
    CompactWriter(boolean whole) {
        this.whole = whole;
    }

    /** @param number zero or more */
    void number(int number) {
        int rest = number;
        while (rest > LOW_BITS) {
            bytes.write((rest & LOW_BITS) | MORE);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    void flag(boolean set) {
        number(set ? 1 : 0);
    }

    /** Writes a text that is not expected again. */
    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /** Writes a text that is often repeated: an id, a tag, a unit. */
    void name(String name) {
        Integer known = names.putIfAbsent(name, names.size() + 1);
        if (known == null) {
            number(0);
            text(name);
        } else {
            number(known);
        }
    }

    <T> void optional(Optional<T> value, Consumer<T> writer) {
        flag(value.isPresent());
        value.ifPresent(writer);
    }

    /** Writes a value that only authors need. */
    <T> void aside(Optional<T> value, Consumer<T> writer) {
        optional(whole ? value : Optional.empty(), writer);
    }

    /** Writes the name of a file. */
    void file(String name) {
        name(whole ? name : "");
    }

    <T> void all(Collection<T> values, Consumer<T> writer) {
        number(values.size());
        values.forEach(writer);
    }

    void ref(FactRef ref) {
        name(ref.article());
        name(ref.fact());
    }

    void date(PartialDate date) {
        number((date.year() * MONTHS + date.month()) * DAYS + date.day());
    }

    void position(Position at) {
        number(at.line());
        number(at.column());
    }

    byte[] written() {
        return bytes.toByteArray();
    }
}
