package dev.dateline.journal;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes the replies to one card in a few bytes each. A report on all cards then reads one value for a card, instead of
 * forty values for a reply. Numbers have seven bits a byte, the lowest first. Days and instants are written as
 * differences from the previous reply.
 */
final class PackedReplies {
    private static final int RIGHT = 1;
    private static final int RECALLED = 1 << 1;
    private static final int FIRST = 1 << 2;
    private static final int AFTER_DAYS = 1 << 3;
    private static final int AFTER_READING = 1 << 4;
    private static final int COUNTS = 1 << 5;
    private static final int SURE = 1 << 6;
    private static final int MIXED_UP = 1 << 7;
    private static final int OF_FACT = 1;
    private static final int OF_CARD = 1 << 1;

    private PackedReplies() {}

    static byte[] of(List<Reply> replies) {
        Bytes out = new Bytes();
        long at = 0;
        long day = 0;
        for (Reply reply : replies) {
            out.number(flags(reply));
            out.signed(reply.at().toEpochMilli() - at);
            at = reply.at().toEpochMilli();
            out.signed(reply.day().epochDay() - day);
            day = reply.day().epochDay();
            out.number(reply.hour());
            out.number(reply.millis());
            out.number(reply.days());
            if (reply.confidence().isPresent()) {
                out.number(reply.confidence().getAsInt());
            }
            if (!reply.right()) {
                out.text(reply.given());
            }
            if (reply.mixup().isPresent()) {
                mixup(out, reply.mixup().get());
            }
        }
        return out.toByteArray();
    }

    private static int flags(Reply reply) {
        return (reply.right() ? RIGHT : 0)
                | (reply.recalled() ? RECALLED : 0)
                | (reply.first() ? FIRST : 0)
                | (reply.afterDays() ? AFTER_DAYS : 0)
                | (reply.afterReading() ? AFTER_READING : 0)
                | (reply.counts() ? COUNTS : 0)
                | (reply.confidence().isPresent() ? SURE : 0)
                | (reply.mixup().isPresent() ? MIXED_UP : 0);
    }

    private static void mixup(Bytes out, Mixup mixup) {
        out.number((mixup.fact().isPresent() ? OF_FACT : 0) | (mixup.card().isPresent() ? OF_CARD : 0));
        mixup.fact().ifPresent(fact -> out.text(fact.toString()));
        mixup.card().ifPresent(card -> out.text(card.toString()));
        out.text(mixup.given());
    }

    /**
     * Reads the replies.
     *
     * @throws RuntimeException if the bytes are not those of {@link #of}
     */
    static List<Reply> read(byte[] packed) {
        ByteBuffer in = ByteBuffer.wrap(packed);
        List<Reply> replies = new ArrayList<>(packed.length / 12);
        long at = 0;
        long day = 0;
        while (in.hasRemaining()) {
            int flags = (int) number(in);
            at += signed(in);
            day += signed(in);
            boolean right = (flags & RIGHT) != 0;
            replies.add(new Reply(
                    Rows.instant(at),
                    Rows.day(day),
                    (int) number(in),
                    Rows.millis(number(in)),
                    right,
                    (flags & RECALLED) != 0,
                    (flags & FIRST) != 0,
                    (flags & AFTER_DAYS) != 0,
                    (flags & AFTER_READING) != 0,
                    (flags & COUNTS) != 0,
                    (int) number(in),
                    (flags & SURE) != 0 ? OptionalInt.of((int) number(in)) : OptionalInt.empty(),
                    right ? "" : text(in),
                    (flags & MIXED_UP) != 0 ? Optional.of(mixup(in)) : Optional.empty()));
        }
        return replies;
    }

    private static Mixup mixup(ByteBuffer in) {
        long parts = number(in);
        return new Mixup(
                (parts & OF_FACT) != 0 ? Optional.of(Rows.fact(text(in))) : Optional.empty(),
                (parts & OF_CARD) != 0 ? Optional.of(Rows.card(text(in))) : Optional.empty(),
                text(in));
    }

    private static long number(ByteBuffer in) {
        long number = 0;
        int shift = 0;
        byte next = in.get();
        while (next < 0) {
            number |= (long) (next & 127) << shift;
            shift += 7;
            next = in.get();
        }
        return number | (long) next << shift;
    }

    private static long signed(ByteBuffer in) {
        long number = number(in);
        return (number >>> 1) ^ -(number & 1);
    }

    private static String text(ByteBuffer in) {
        int length = (int) number(in);
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] text = new byte[length];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static final class Bytes extends ByteArrayOutputStream {
        void number(long number) {
            long left = number;
            while ((left & ~127L) != 0) {
                write((int) ((left & 127) | 128));
                left >>>= 7;
            }
            write((int) left);
        }

        void signed(long number) {
            number((number << 1) ^ (number >> 63));
        }

        void text(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            writeBytes(bytes);
        }
    }
}
