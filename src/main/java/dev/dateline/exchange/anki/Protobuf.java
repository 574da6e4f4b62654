package dev.dateline.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The fields of a protobuf message. A truncated or malformed field ends the message. The last value of a repeated field
 * counts.
 */
final class Protobuf {
    private static final int MOST_BITS = 63;

    private final byte[] bytes;
    private final Map<Integer, Long> numbers = new HashMap<>();
    private final Map<Integer, byte[]> parts = new HashMap<>();
    private int at;

    private Protobuf(byte[] bytes) {
        this.bytes = bytes;
    }

    static Protobuf of(byte[] bytes) {
        Protobuf message = new Protobuf(bytes);
        while (message.at < bytes.length && message.field()) {
            // each call reads one field
        }
        return message;
    }

    /** The number in a field; 0 if there is none. */
    long number(int field) {
        return numbers.getOrDefault(field, 0L);
    }

    /** The text in a field; empty if there is none. */
    String text(int field) {
        return new String(parts.getOrDefault(field, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The message in a field; without fields if there is none. */
    Protobuf message(int field) {
        return of(parts.getOrDefault(field, new byte[0]));
    }

    private boolean field() {
        long key = varint();
        int field = (int) (key >>> 3);
        return switch ((int) (key & 7)) {
            case 0 -> {
                long number = varint();
                numbers.put(field, number);
                yield number >= 0;
            }
            case 1 -> skip(8);
            case 2 -> part(field);
            case 5 -> skip(4);
            default -> false;
        };
    }

    private boolean part(int field) {
        long length = varint();
        if (length < 0 || length > bytes.length - at) {
            return false;
        }
        parts.put(field, Arrays.copyOfRange(bytes, at, at + (int) length));
        return skip((int) length);
    }

    private boolean skip(int length) {
        at += length;
        return at <= bytes.length;
    }

    /** The next number; -1 if it is truncated or too large. */
    private long varint() {
        long number = 0;
        for (int shift = 0; shift < MOST_BITS && at < bytes.length; shift += 7) {
            byte b = bytes[at++];
            number |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return number;
            }
        }
        at = bytes.length;
        return -1;
    }
}
