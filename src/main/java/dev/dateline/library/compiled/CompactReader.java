package dev.dateline.library.compiled;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.source.Position;
import java.math.BigDecimal;
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
    private final List<String> texts = new ArrayList<>();
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
        int number = number();
        if ((number & 1) == 1) {
            return texts.get(number >> 1);
        }
        int length = number >> 1;
        String text = utf8(bytes, at, length);
        at += length;
        texts.add(text);
        return text;
    }

    /** The study page has another version of this method, because its compiler makes this one slow. */
    private static String utf8(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    BigDecimal decimal() {
        return new BigDecimal(text());
    }

    /** Reads an immutable list of texts. */
    List<String> texts() {
        String[] all = new String[number()];
        for (int i = 0; i < all.length; i++) {
            all[i] = text();
        }
        return List.of(all);
    }

    /** Reads an immutable set of texts, in the order in which they were written. */
    Set<String> textSet() {
        List<String> all = texts();
        return all.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(all));
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

    FactRef ref() {
        return new FactRef(text(), text());
    }

    /** Reads an immutable list of references. */
    List<FactRef> refs() {
        FactRef[] refs = new FactRef[number()];
        for (int i = 0; i < refs.length; i++) {
            refs[i] = ref();
        }
        return List.of(refs);
    }

    PartialDate date() {
        return new PartialDate(number(), number(), number());
    }

    Optional<PartialDate> optionalDate() {
        return flag() ? Optional.of(date()) : Optional.empty();
    }

    Position position() {
        return new Position(number(), number());
    }
}
