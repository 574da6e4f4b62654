package dev.dateline.library.compiled;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes records as bytes: the components in their order. A record of a sealed interface begins with its name. Small
 * numbers take few bytes, and a repeated text is written in full only once.
 */
final class CompactWriter {
    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;

    /** The optional components that only authors need. */
    private static final Set<String> ASIDE =
            Set.of("url", "textSha256", "note", "evidence", "about", "author", "licence", "language");

    private final boolean whole;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Class<?>, List<Method>> components = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);

    /** @param whole whether to write the data that only authors need, such as notes and file names */
    CompactWriter(boolean whole) {
        this.whole = whole;
    }

    /** Writes a text, number, truth value, constant or record, or an optional one, or several. */
    void write(Object value) {
        if (value instanceof Integer number) {
            number(number);
        } else if (value instanceof Boolean set) {
            number(set ? 1 : 0);
        } else if (value instanceof Optional<?> optional) {
            number(optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::write);
        } else if (value instanceof Collection<?> values) {
            number(values.size());
            values.forEach(this::write);
        } else if (value instanceof Record fields) {
            fields(fields);
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else if (value instanceof String || value instanceof BigDecimal) { // with its decimals: 5.0 differs from 5
            text(value.toString());
        } else {
            throw new IllegalArgumentException("cannot be written: " + value);
        }
    }

    private void fields(Record fields) {
        Class<?> type = fields.getClass();
        if (Stream.of(type.getInterfaces()).anyMatch(Class::isSealed)) {
            text(type.getSimpleName());
        }
        for (Method component : components.computeIfAbsent(type, CompactWriter::components)) {
            try {
                boolean left = !whole && ASIDE.contains(component.getName());
                boolean file = !whole && component.getName().equals("file");
                write(left ? Optional.empty() : file ? "" : component.invoke(fields));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the components of records are public", e);
            }
        }
    }

    private static List<Method> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
    }

    /** Writes the length of a new text in an even number, and the place of a known one in an odd number. */
    private void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known << 1 | 1);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length << 1);
        bytes.writeBytes(encoded);
    }

    private void number(int number) {
        int rest = number;
        while (rest > LOW_BITS) {
            bytes.write((rest & LOW_BITS) | MORE);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    byte[] written() {
        return bytes.toByteArray();
    }
}
