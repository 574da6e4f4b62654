package dev.dateline.library.compiled;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.source.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads the bytes of {@link CompactWriter} in the same order. Other bytes may cause any unchecked exception. Texts have
 * methods of their own, because a lambda for each would make a start without a class archive half a millisecond slower.
 */
final class CompactReader {
    private static final int LOW_BITS = 0x7F;

    private final byte[] bytes;
    private final List<String> names = new ArrayList<>();
    private int at;

    CompactReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (next & LOW_BITS) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    boolean flag() {
        return number() == 1;
    }

    String text() {
        int length = number();
        String text = utf8(bytes, at, length);
        at += length;
        return text;
    }

    /** The study page has another version of this method, because its compiler makes this one slow. */
    private static String utf8(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    String name() {
        int known = number();
        if (known > 0) {
            return names.get(known - 1);
        }
        String name = text();
        names.add(name);
        return name;
    }

    Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    Optional<String> optionalName() {
        return flag() ? Optional.of(name()) : Optional.empty();
    }

    /** Reads an immutable list of texts. */
    List<String> texts() {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = text();
        }
        return Collections.unmodifiableList(Arrays.asList(texts));
    }

    /** Reads an immutable list. */
    <T> List<T> all(Supplier<T> reader) {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = reader.get();
        }
        @SuppressWarnings("unchecked") // the array contains only values from the reader
        List<T> list = (List<T>) Collections.unmodifiableList(Arrays.asList(values));
        return list;
    }

    /** Reads an immutable set of names, in the order in which they were written. */
    Set<String> nameSet() {
        int count = number();
        if (count == 0) {
            return Set.of();
        }
        Set<String> set = new LinkedHashSet<>(count * 2);
        for (int i = 0; i < count; i++) {
            set.add(name());
        }
        return Collections.unmodifiableSet(set);
    }

    FactRef ref() {
        return new FactRef(name(), name());
    }

    /** Reads an immutable list of references. */
    List<FactRef> refs() {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return List.of(ref());
        }
        FactRef[] refs = new FactRef[count];
        for (int i = 0; i < count; i++) {
            refs[i] = ref();
        }
        return List.of(refs);
    }

    PartialDate date() {
        int packed = number();
        int months = packed / CompactWriter.DAYS;
        return new PartialDate(
                months / CompactWriter.MONTHS, months % CompactWriter.MONTHS, packed % CompactWriter.DAYS);
    }

    Optional<PartialDate> optionalDate() {
        return flag() ? Optional.of(date()) : Optional.empty();
    }

    Position position() {
        return new Position(number(), number());
    }
}
