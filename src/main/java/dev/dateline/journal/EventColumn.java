package dev.dateline.journal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * The columns of the tables {@code event}, {@code review} and {@code parameter_set}, in the order of the tables. Each
 * table begins with the column {@code seq}, which is not listed here.
 */
enum EventColumn {
    ID,
    TYPE,
    DEVICE,
    AT,
    UTC_OFFSET,
    DAY,
    CARD,
    RENAMED_TO,
    TARGET,
    UNTIL,
    TEXT,
    VERDICT,
    GRADE,
    KIND,
    GIVEN,
    SHOWN,
    FIRST_KEY_MS,
    ANSWER_MS,
    HINT,
    CONFIDENCE,
    MIXUP_FACT,
    MIXUP_CARD,
    MIXUP_GIVEN,
    BEFORE_MODEL,
    BEFORE_PHASE,
    BEFORE_STEP,
    BEFORE_REPS,
    BEFORE_LAPSES,
    BEFORE_1,
    BEFORE_2,
    BEFORE_3,
    BEFORE_4,
    AFTER_MODEL,
    AFTER_PHASE,
    AFTER_STEP,
    AFTER_REPS,
    AFTER_LAPSES,
    AFTER_1,
    AFTER_2,
    AFTER_3,
    AFTER_4,
    INTERVAL,
    DUE,
    PARAMETERS,
    SET_NAME,
    SET_MODEL,
    SET_WEIGHTS,
    SET_ROWS;

    /** All columns in their order. */
    static final List<EventColumn> ALL = List.of(values());
    /** The columns of {@code event} without {@code seq}. */
    static final String OF_EVENT = names("", ID, TEXT);
    /** The columns of {@code review} without {@code seq}. */
    static final String OF_REVIEW = names("", VERDICT, PARAMETERS);
    /** The columns of {@code parameter_set} without {@code seq}, by their names in this enum. */
    static final String OF_SET = names("", SET_NAME, SET_ROWS);
    /**
     * What a query must select from {@code event e} and {@link #JOINED}: {@code seq} and all columns in one text, because
     * the driver makes a call for each value. {@link EventRow#parse} reads it.
     */
    static final String SELECTED = "json_array(e.seq, " + names("e.", ID, TEXT) + ", "
            + names("r.", VERDICT, PARAMETERS) + ", p.name, p.model, p.weights, p.rows)";
    /** The tables that a query must join to {@code event e}. */
    static final String JOINED = " LEFT JOIN review r USING (seq) LEFT JOIN parameter_set p USING (seq)";
    /** The statement that inserts a row of {@code event}. The database assigns {@code seq}. */
    static final String INSERT_EVENT =
            "INSERT INTO event (" + OF_EVENT + ") VALUES (?" + ",?".repeat(TEXT.position) + ")";
    /** The statement that inserts a row of {@code review}, with {@code seq}. */
    static final String INSERT_REVIEW = "INSERT INTO review (seq, " + OF_REVIEW + ") VALUES (?"
            + ",?".repeat(PARAMETERS.position - TEXT.position) + ")";

    @SuppressWarnings("EnumOrdinal") // the constants are in the order of the columns
    private final int position = ordinal();

    /** Whether the column has the bytes of an id. {@link #SELECTED} has their hexadecimal digits. */
    boolean isId() {
        return this == ID || this == TARGET;
    }

    /** The index of this column in {@link #INSERT_EVENT} or {@link #INSERT_REVIEW}. */
    int insertedAt() {
        return position >= VERDICT.position ? position - VERDICT.position + 2 : position + 1;
    }

    private static String names(String table, EventColumn first, EventColumn last) {
        StringBuilder names = new StringBuilder();
        for (EventColumn column : EnumSet.range(first, last)) {
            String name = table + column.name().toLowerCase(Locale.ROOT);
            names.append(names.length() == 0 ? "" : ", ")
                    .append(table.isEmpty() || !column.isId() ? name : "hex(" + name + ")");
        }
        return names.toString();
    }
}
