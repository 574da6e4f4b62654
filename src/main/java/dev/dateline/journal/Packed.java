package dev.dateline.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Numbers and texts in few bytes, one after another. A small number, positive or negative, takes one byte. */
final class Packed {
    private Packed() {}

    /** Collects values. */
    static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        /** Writes seven bits a byte, the lowest first. The lowest bit is the sign. */
        void number(long number) {
            long rest = (number << 1) ^ (number >> 63);
            while ((rest & ~0x7FL) != 0) {
                out.write((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            out.write((int) rest);
        }

        /** Writes one byte. */
        void mark(int mark) {
            out.write(mark);
        }

        void decimal(double number) {
            out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
        }

        void bytes(byte[] bytes) {
            number(bytes.length);
            out.writeBytes(bytes);
        }

        void text(String text) {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        byte[] toBytes() {
            return out.toByteArray();
        }
    }

    /** Reads values in the order of writing. A method throws a {@link RuntimeException} if there is no such value. */
    static final class Reader {
        private final ByteBuffer in;

        Reader(byte[] bytes) {
            in = ByteBuffer.wrap(bytes);
        }

        boolean hasMore() {
            return in.hasRemaining();
        }

        long number() {
            long result = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                int next = in.get();
                result |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return (result >>> 1) ^ -(result & 1);
                }
            }
            throw new IllegalStateException("no number");
        }

        int mark() {
            return in.get();
        }

        double decimal() {
            return in.getDouble();
        }

        byte[] bytes() {
            byte[] bytes = new byte[length()];
            in.get(bytes);
            return bytes;
        }

        String text() {
            int length = length();
            int from = in.position();
            in.position(from + length);
            return new String(in.array(), from, length, StandardCharsets.UTF_8);
        }

        private int length() {
            long length = number();
            if (length < 0 || length > in.remaining()) {
                throw new IllegalStateException("no length: " + length);
            }
            return (int) length;
        }
    }
}
