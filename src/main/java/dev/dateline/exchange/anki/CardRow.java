package dev.dateline.exchange.anki;

import dev.dateline.exchange.Json;
import dev.dateline.exchange.Studied;
import dev.dateline.memory.Phase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A card in Anki's schedule.
 *
 * @param type 0 new, 1 learning, 2 review, 3 relearning
 * @param queue the type, but 1 for a card in relearning and -1 for a suspended card
 * @param due the position of a new card; seconds since 1970 in learning; days since {@link #DAY_ZERO} afterwards
 * @param interval the interval in days
 * @param left the remaining steps in Anki's packing: 1000 times those of today, plus all
 */
record CardRow(
        int type, int queue, long due, int interval, int factor, int repetitions, int lapses, int left, String data) {
    /** The ease in per mille that a card has at first. */
    static final int FACTOR = 2500;
    /**
     * Day 0 of every written collection. Anki uses only the day. This hour is on the same day in every time zone from
     * UTC-11 to UTC+12, so that a due date is the same day everywhere.
     */
    static final Instant DAY_ZERO = Instant.parse("2020-07-01T11:00:00Z");

    private static final LocalDate FIRST_DAY = DAY_ZERO.atOffset(ZoneOffset.UTC).toLocalDate();

    static CardRow unseen(int position) {
        return new CardRow(0, 0, position, 0, 0, 0, 0, 0, "");
    }

    static CardRow of(Studied studied, int position) {
        List<Studied.Answer> answers = studied.answers();
        if (answers.isEmpty()) {
            CardRow unseen = unseen(position);
            return studied.suspended() ? unseen.suspended() : unseen;
        }
        Studied.Answer last = answers.get(answers.size() - 1);
        boolean days = interval(last.interval()) >= 1;
        boolean lapsed = !days && kind(last.phase()) > 0;
        int type = days ? 2 : lapsed ? 3 : 1;
        long due = days
                ? studied.dueDay()
                        .map(day -> ChronoUnit.DAYS.between(FIRST_DAY, day))
                        .orElse(0L)
                : studied.due().map(Instant::getEpochSecond).orElse(last.at().getEpochSecond());
        int lapses = (int) answers.stream()
                .filter(answer -> answer.phase() == Phase.REVIEW && answer.grade() == 1)
                .count();
        CardRow row = new CardRow(
                type,
                days ? 2 : 1,
                due,
                days ? interval(last.interval()) : lapsed ? 1 : 0,
                FACTOR,
                answers.size(),
                lapses,
                days ? 0 : 1001,
                data(studied, last.at(), position));
        return studied.suspended() ? row.suspended() : row;
    }

    private CardRow suspended() {
        return new CardRow(type, -1, due, interval, factor, repetitions, lapses, left, data);
    }

    /** An interval in days; an interval below a day in seconds, as a negative number. */
    static int interval(Duration interval) {
        long days = interval.toDays();
        return days >= 1 ? (int) Math.min(days, 36_500) : (int) -Math.max(1, interval.toSeconds());
    }

    /** The code of a phase in Anki's log of answers. */
    static int kind(Phase phase) {
        return switch (phase) {
            case NEW, LEARNING -> 0;
            case REVIEW -> 1;
            case RELEARNING -> 2;
        };
    }

    /**
     * The position among new cards and the memory state of FSRS, rounded as in Anki. Anki can compute this state again
     * from the answers.
     */
    private static String data(Studied studied, Instant last, int position) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pos", position);
        if (studied.memory().isEmpty()) {
            return Json.line(data);
        }
        Studied.Memory memory = studied.memory().get();
        data.put("s", rounded(memory.stability(), 4));
        data.put("d", rounded(memory.difficulty(), 3));
        data.put("dr", rounded(memory.retention(), 2));
        data.put("decay", rounded(memory.decay(), 3));
        data.put("lrt", last.getEpochSecond());
        return Json.line(data);
    }

    private static double rounded(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).doubleValue();
    }
}
