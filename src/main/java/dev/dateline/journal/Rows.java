package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import dev.dateline.memory.Interval;
import dev.dateline.memory.MemoryState;
import dev.dateline.memory.Phase;
import dev.dateline.memory.StudyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Converts the values of events to and from columns. */
final class Rows {
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final int LONGEST_DAYS = 100 * 366;

    private Rows() {}

    /** @throws IllegalArgumentException if a name has control characters */
    static void requirePlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ') {
                throw new IllegalArgumentException("a name has no control characters: " + name);
            }
        }
    }

    static CardId card(String text) {
        requirePlain(text);
        return CardId.of(text);
    }

    static FactRef fact(String text) {
        int hash = text.indexOf('#');
        return new FactRef(text.substring(0, hash), text.substring(hash + 1));
    }

    static StudyDay day(long epochDay) {
        return new StudyDay(within(epochDay, FIRST_DAY, LAST_DAY));
    }

    /** The instant, if its year is one that all formats can write. */
    static Instant instant(long millis) {
        long day = 24L * 60 * 60 * 1000;
        return Instant.ofEpochMilli(within(millis, FIRST_DAY * day, LAST_DAY * day));
    }

    static long millis(long millis) {
        return within(millis, 0, Long.MAX_VALUE);
    }

    private static long within(long number, long least, long most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(number + " is not from " + least + " to " + most);
        }
        return number;
    }

    static Interval interval(String text) {
        Interval interval = Interval.parse(text);
        if (interval instanceof Interval.Days days) {
            within(days.count(), 1, LONGEST_DAYS);
        } else if (interval instanceof Interval.Step step) {
            within(step.length().toDays(), 0, LONGEST_DAYS);
        }
        return interval;
    }

    /**
     * The constant of a word.
     *
     * @throws IllegalArgumentException if this version does not know the word
     */
    static <E extends Enum<E>> E known(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word for a constant: {@code true-false}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String joined(List<?> numbers) {
        StringBuilder text = new StringBuilder();
        for (Object number : numbers) {
            text.append(text.length() == 0 ? "" : ",").append(number);
        }
        return text.toString();
    }

    static List<Integer> integers(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf(',', from);
            to = to < 0 ? text.length() : to;
            numbers.add(Integer.parseInt(text, from, to, 10));
            from = to + 1;
        }
        return numbers;
    }

    static List<Double> decimals(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(",", -1)).map(Double::valueOf).toList();
    }

    /**
     * The snapshot in nine columns: model, phase, step, reps, lapses and up to four numbers. Empty if the first column
     * is null.
     *
     * @param likely the probable result. It is returned if it is right, because a comparison is faster
     */
    static Optional<CardSnapshot> snapshot(RowPages.Reader row, int first, Optional<CardSnapshot> likely) {
        if (row.isNull(first)) {
            return Optional.empty();
        }
        if (likely.isPresent() && isIn(row, first, likely.get())) {
            return likely;
        }
        List<Double> numbers = new ArrayList<>(CardSnapshot.MAX_NUMBERS);
        for (int i = 0; i < CardSnapshot.MAX_NUMBERS; i++) {
            if (row.isNull(first + 5 + i)) {
                break;
            }
            numbers.add(row.real(first + 5 + i));
        }
        return Optional.of(sound(new CardSnapshot(
                row.text(first),
                known(Phase.class, row.text(first + 1)),
                (int) within(row.number(first + 2), 0, Integer.MAX_VALUE),
                (int) within(row.number(first + 3), 0, Integer.MAX_VALUE),
                (int) within(row.number(first + 4), 0, Integer.MAX_VALUE),
                numbers)));
    }

    private static boolean isIn(RowPages.Reader row, int first, CardSnapshot it) {
        for (int i = 0; i < CardSnapshot.MAX_NUMBERS; i++) {
            int column = first + 5 + i;
            boolean same = i < it.numbers().size()
                    ? row.isReal(column) && row.real(column) == it.numbers().get(i)
                    : row.isNull(column);
            if (!same) {
                return false;
            }
        }
        return row.number(first + 2) == it.step()
                && row.number(first + 3) == it.reps()
                && row.number(first + 4) == it.lapses()
                && row.text(first).equals(it.model())
                && known(Phase.class, row.text(first + 1)) == it.phase();
    }

    /** The snapshot, if its model is unknown here or accepts its state. */
    static CardSnapshot sound(CardSnapshot snapshot) {
        if (snapshot.isKnown()) {
            MemoryState state = snapshot.state();
            for (double number : snapshot.numbers()) {
                if (number <= 0) {
                    throw new IllegalArgumentException("no memory: " + state);
                }
            }
        }
        return snapshot;
    }

    static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
