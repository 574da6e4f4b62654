package dev.dateline.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes the replies to one card in a few bytes each. A report on all cards then reads one value for a card, instead of
 * forty values for a reply. Days and instants are written as differences from the previous reply.
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
        Packed.Writer out = new Packed.Writer();
        long at = 0;
        long day = 0;
        for (Reply reply : replies) {
            out.number(flags(reply));
            out.number(reply.at().toEpochMilli() - at);
            at = reply.at().toEpochMilli();
            out.number(reply.day().epochDay() - day);
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
        return out.toBytes();
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

    private static void mixup(Packed.Writer out, Mixup mixup) {
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
        Packed.Reader in = new Packed.Reader(packed);
        List<Reply> replies = new ArrayList<>(packed.length / 12);
        long at = 0;
        long day = 0;
        while (in.hasMore()) {
            int flags = (int) in.number();
            at += in.number();
            day += in.number();
            boolean right = (flags & RIGHT) != 0;
            replies.add(new Reply(
                    Rows.instant(at),
                    Rows.day(day),
                    (int) in.number(),
                    Rows.millis(in.number()),
                    right,
                    (flags & RECALLED) != 0,
                    (flags & FIRST) != 0,
                    (flags & AFTER_DAYS) != 0,
                    (flags & AFTER_READING) != 0,
                    (flags & COUNTS) != 0,
                    (int) in.number(),
                    (flags & SURE) != 0 ? OptionalInt.of((int) in.number()) : OptionalInt.empty(),
                    right ? "" : in.text(),
                    (flags & MIXED_UP) != 0 ? Optional.of(mixup(in)) : Optional.empty()));
        }
        return replies;
    }

    private static Mixup mixup(Packed.Reader in) {
        long parts = in.number();
        return new Mixup(
                (parts & OF_FACT) != 0 ? Optional.of(Rows.fact(in.text())) : Optional.empty(),
                (parts & OF_CARD) != 0 ? Optional.of(Rows.card(in.text())) : Optional.empty(),
                in.text());
    }
}
