package dev.dateline.journal;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/** The id of an event, 128 random bits. It is the same on all machines. */
public record EventId(long high, long low) implements Comparable<EventId> {
    /** The length of the binary form in bytes. */
    static final int BYTES = 16;

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /** A new id from a random generator. {@link Journal#newId} uses the random numbers of the operating system. */
    public static EventId random(RandomGenerator random) {
        return new EventId(random.nextLong(), random.nextLong());
    }

    /**
     * Reads the text form, 32 hexadecimal digits.
     *
     * @throws IllegalArgumentException if the text is not an id
     */
    public static EventId parse(String text) {
        if (text.length() != 2 * BYTES) {
            throw new IllegalArgumentException("an event id has 32 hexadecimal digits: " + text);
        }
        return new EventId(Long.parseUnsignedLong(text, 0, 16, 16), Long.parseUnsignedLong(text, 16, 32, 16));
    }

    static EventId ofBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new EventId(buffer.getLong(), buffer.getLong());
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    /** Compares the bits as unsigned numbers, which is the order of the text form and the binary form. */
    @Override
    public int compareTo(EventId other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** The id as 32 lower-case hexadecimal digits; {@link #parse} reads them. */
    @Override
    public String toString() {
        char[] text = new char[2 * BYTES];
        for (int i = 0; i < BYTES; i++) {
            text[i] = HEX[(int) (high >>> (60 - 4 * i)) & 15];
            text[i + BYTES] = HEX[(int) (low >>> (60 - 4 * i)) & 15];
        }
        return new String(text);
    }
}
