package dev.dateline.journal;

import dev.dateline.deck.CardId;
import dev.dateline.memory.Interval;
import dev.dateline.memory.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a card's state in few bytes. A start then reads ten thousand cards in one call to SQLite, instead of 250,000
 * calls.
 */
final class PackedState {
    private static final List<Phase> PHASES = List.of(Phase.values());

    private static final int SUSPENDED = 1;
    private static final int FLAGGED = 1 << 1;
    private static final int BURIED = 1 << 2;
    private static final int ANSWERED = 1 << 3;
    private static final int EXACT = 1 << 4;
    private static final int IN_STEPS = 1 << 5;

    private final Packed.Reader in;
    // most cards share these texts, so one object is kept for all of them
    private String model = "";
    private String parameters = "";
    private String deck = "";

    /**
     * Reads states one after another. A method throws a {@link RuntimeException} if the bytes are not those of
     * {@link #of}.
     */
    PackedState(byte[] packed) {
        in = new Packed.Reader(packed);
    }

    static byte[] of(CardState state) {
        Packed.Writer out = new Packed.Writer();
        out.text(state.card().deck());
        out.text(state.card().card());
        out.number((state.suspended() ? SUSPENDED : 0)
                | (state.flagged() ? FLAGGED : 0)
                | (state.buriedUntil().isPresent() ? BURIED : 0)
                | (state.standing().isPresent() ? flags(state.standing().get()) : 0));
        if (state.buriedUntil().isPresent()) {
            out.number(state.buriedUntil().get().toEpochMilli());
        }
        if (state.standing().isPresent()) {
            standing(out, state.standing().get());
        }
        out.text(state.note());
        return out.toBytes();
    }

    private static int flags(Standing it) {
        return ANSWERED | (it.exact() ? EXACT : 0) | (it.given() instanceof Interval.Step ? IN_STEPS : 0);
    }

    private static void standing(Packed.Writer out, Standing it) {
        CardSnapshot memory = it.memory();
        out.number(it.answers());
        out.number(it.firstDay().epochDay());
        out.bytes(it.last().toBytes());
        out.number(it.at().toEpochMilli());
        out.number(it.day().epochDay());
        out.number(it.due().toEpochMilli());
        out.number(
                it.given() instanceof Interval.Step step
                        ? step.length().toMillis()
                        : ((Interval.Days) it.given()).count());
        out.text(it.parameters());
        out.text(memory.model());
        out.number(PHASES.indexOf(memory.phase()));
        out.number(memory.step());
        out.number(memory.reps());
        out.number(memory.lapses());
        out.number(memory.numbers().size());
        for (double number : memory.numbers()) {
            out.decimal(number);
        }
    }

    boolean hasMore() {
        return in.hasMore();
    }

    CardState next() {
        deck = shared(deck, in.text());
        CardId card = new CardId(deck, in.text());
        int flags = (int) in.number();
        Optional<Instant> buried = (flags & BURIED) != 0 ? Optional.of(Rows.instant(in.number())) : Optional.empty();
        Optional<Standing> standing = (flags & ANSWERED) != 0 ? Optional.of(standing(flags)) : Optional.empty();
        return new CardState(card, standing, (flags & SUSPENDED) != 0, (flags & FLAGGED) != 0, buried, in.text());
    }

    private Standing standing(int flags) {
        int answers = (int) in.number();
        long firstDay = in.number();
        EventId last = EventId.ofBytes(in.bytes());
        Instant at = Rows.instant(in.number());
        long day = in.number();
        Instant due = Rows.instant(in.number());
        long given = in.number();
        parameters = shared(parameters, in.text());
        return new Standing(
                answers,
                Rows.day(firstDay),
                last,
                at,
                Rows.day(day),
                memory(),
                (flags & IN_STEPS) != 0
                        ? new Interval.Step(Duration.ofMillis(given))
                        : new Interval.Days(Math.toIntExact(given)),
                due,
                parameters,
                (flags & EXACT) != 0);
    }

    private CardSnapshot memory() {
        model = shared(model, in.text());
        return Rows.sound(new CardSnapshot(
                model,
                PHASES.get((int) in.number()),
                (int) in.number(),
                (int) in.number(),
                (int) in.number(),
                numbers()));
    }

    private List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        for (long left = in.number(); left > 0; left--) {
            numbers.add(in.decimal());
        }
        return numbers;
    }

    private static String shared(String known, String text) {
        return text.equals(known) ? known : text;
    }
}
