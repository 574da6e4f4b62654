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
 * Writes a card's state as one line of text. A start then reads ten thousand cards in one call to SQLite, instead of
 * 250,000 calls. Fields are separated by tabs. The note is the last field, and its line ends are escaped.
 */
final class PackedState {
    private static final Phase[] PHASES = Phase.values();
    private static final char SEPARATOR = '\t';

    private final String text;
    private int at;

    // most cards share these texts, so one object is kept for all of them
    private String model = "";
    private String parameters = "";
    private String deck = "";

    /** @param text lines made by {@link #line}, separated by line ends */
    PackedState(String text) {
        this.text = text;
    }

    static String line(CardState state) {
        StringBuilder out = new StringBuilder(160);
        out.append(state.card()).append(SEPARATOR);
        out.append((state.suspended() ? 1 : 0) + (state.flagged() ? 2 : 0)).append(SEPARATOR);
        if (state.buriedUntil().isPresent()) {
            out.append(state.buriedUntil().get().toEpochMilli());
        }
        out.append(SEPARATOR);
        if (state.standing().isPresent()) {
            standing(out, state.standing().get());
        } else {
            out.append(0).append(SEPARATOR);
        }
        return out.append(escaped(state.note())).toString();
    }

    private static void standing(StringBuilder out, Standing it) {
        CardSnapshot memory = it.memory();
        out.append(it.answers()).append(SEPARATOR);
        out.append(it.firstDay().epochDay()).append(SEPARATOR);
        out.append(it.last()).append(SEPARATOR);
        out.append(it.at().toEpochMilli()).append(SEPARATOR);
        out.append(it.day().epochDay()).append(SEPARATOR);
        out.append(it.due().toEpochMilli()).append(SEPARATOR);
        out.append(it.exact() ? 1 : 0).append(SEPARATOR);
        // days are written as positive numbers, steps as negative milliseconds
        out.append(
                it.given() instanceof Interval.Step step
                        ? -step.length().toMillis()
                        : ((Interval.Days) it.given()).count());
        out.append(SEPARATOR)
                .append(it.parameters())
                .append(SEPARATOR)
                .append(memory.model())
                .append(SEPARATOR);
        out.append(memory.phase().name()).append(SEPARATOR);
        out.append(memory.step()).append(SEPARATOR);
        out.append(memory.reps()).append(SEPARATOR);
        out.append(memory.lapses()).append(SEPARATOR);
        out.append(memory.numbers().size()).append(SEPARATOR);
        for (double number : memory.numbers()) {
            out.append(Double.doubleToLongBits(number)).append(SEPARATOR);
        }
    }

    boolean hasMore() {
        return at < text.length();
    }

    CardState next() {
        String card = field();
        int slash = card.indexOf('/');
        deck = card.startsWith(deck) && deck.length() == slash ? deck : card.substring(0, slash);
        CardId id = new CardId(deck, card.substring(slash + 1));
        int marks = (int) number();
        Optional<Instant> buried = text.charAt(at) == SEPARATOR ? skip() : Optional.of(Rows.instant(number()));
        int answers = (int) number();
        Optional<Standing> standing = answers == 0 ? Optional.empty() : Optional.of(standing(answers));
        return new CardState(id, standing, (marks & 1) != 0, (marks & 2) != 0, buried, note());
    }

    private Optional<Instant> skip() {
        at++;
        return Optional.empty();
    }

    private Standing standing(int answers) {
        long firstDay = number();
        EventId last = EventId.parse(field());
        Instant when = Rows.instant(number());
        long day = number();
        Instant due = Rows.instant(number());
        boolean exact = number() != 0;
        long given = number();
        parameters = shared(parameters);
        model = shared(model);
        Phase phase = phase();
        int step = (int) number();
        int reps = (int) number();
        int lapses = (int) number();
        int count = (int) number();
        List<Double> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(Double.longBitsToDouble(number()));
        }
        return new Standing(
                answers,
                Rows.day(firstDay),
                last,
                when,
                Rows.day(day),
                Rows.sound(new CardSnapshot(model, phase, step, reps, lapses, numbers)),
                given > 0 ? new Interval.Days(Math.toIntExact(given)) : new Interval.Step(Duration.ofMillis(-given)),
                due,
                parameters,
                exact);
    }

    private String field() {
        int end = text.indexOf(SEPARATOR, at);
        String field = text.substring(at, end);
        at = end + 1;
        return field;
    }

    private String shared(String known) {
        int end = text.indexOf(SEPARATOR, at);
        if (end - at == known.length() && text.startsWith(known, at)) {
            at = end + 1;
            return known;
        }
        return field();
    }

    private Phase phase() {
        for (Phase phase : PHASES) {
            String name = phase.name();
            if (text.startsWith(name, at) && text.charAt(at + name.length()) == SEPARATOR) {
                at += name.length() + 1;
                return phase;
            }
        }
        throw new IllegalStateException("no phase is called " + field());
    }

    private long number() {
        boolean negative = text.charAt(at) == '-';
        at += negative ? 1 : 0;
        long number = 0;
        for (char digit = text.charAt(at++); digit != SEPARATOR; digit = text.charAt(at++)) {
            number = number * 10 - (digit - '0'); // counts down, because the smallest long has no positive counterpart
        }
        return negative ? number : -number;
    }

    private String note() {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        String note = at == end ? "" : unescaped(text.substring(at, end));
        at = end + 1;
        return note;
    }

    private static String escaped(String note) {
        return note.replace("\\", "\\\\").replace("\n", "\\n").replace("\0", "\\0");
    }

    private static String unescaped(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
                char escaped = line.charAt(i);
                c = escaped == 'n' ? '\n' : escaped == '0' ? '\0' : escaped;
            }
            out.append(c);
        }
        return out.toString();
    }
}
