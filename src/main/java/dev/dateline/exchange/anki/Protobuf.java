package dev.dateline.exchange.anki;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The fields of a protobuf message. A truncated or malformed field ends the message. The last value of a repeated field
 * counts.
 */
record Protobuf(Map<Integer, Long> numbers, Map<Integer, byte[]> parts) {
    private static final int MOST_BITS = 63;

    static Protobuf of(byte[] bytes) {
        Protobuf message = new Protobuf(new HashMap<>(), new HashMap<>());
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            while (in.hasRemaining()) {
                message.read(in);
            }
        } catch (BufferUnderflowException truncated) {
            return message;
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

    private void read(ByteBuffer in) {
        long key = varint(in);
        int field = (int) (key >>> 3);
        switch ((int) (key & 7)) {
            case 0 -> numbers.put(field, varint(in));
            case 1 -> in.getLong();
            case 2 -> {
                byte[] part = new byte[(int) Math.min(varint(in), in.remaining() + 1L)];
                in.get(part);
                parts.put(field, part);
            }
            case 5 -> in.getInt();
            default -> throw new BufferUnderflowException();
        }
    }

    private static long varint(ByteBuffer in) {
        long number = 0;
        for (int shift = 0; shift < MOST_BITS; shift += 7) {
            byte b = in.get();
            number |= (b & 0x7FL) << shift;
            if (b >= 0) {
                return number;
            }
        }
        throw new BufferUnderflowException();
    }
}
