package dev.dateline.journal;

import java.util.EnumSet;
import java.util.Locale;

/**
 * The columns of the tables {@code event}, {@code review} and {@code parameter_set}, in the order of the tables. Each
 * table and each query begins with the column {@code seq}, which is not listed here.
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

    /** How many columns a row of {@link #SELECTED} has. */
    static final int COUNT = 1 + values().length;
    /** The columns of {@code event} without {@code seq}. */
    static final String OF_EVENT = names("", ID, TEXT);
    /** The columns of {@code review} without {@code seq}. */
    static final String OF_REVIEW = names("", VERDICT, PARAMETERS);
    /** The columns of {@code parameter_set} without {@code seq}, by their names in this enum. */
    static final String OF_SET = names("", SET_NAME, SET_ROWS);
    /** The columns that a query must select from {@code event e} and {@link #JOINED}. */
    static final String SELECTED = "e.seq, " + names("e.", ID, TEXT) + ", " + names("r.", VERDICT, PARAMETERS)
            + ", p.name, p.model, p.weights, p.rows";
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

    /** The index of this column in a row of {@link #SELECTED}. */
    int selectedAt() {
        return position + 2;
    }

    /** The index of this column in {@link #INSERT_EVENT} or {@link #INSERT_REVIEW}. */
    int insertedAt() {
        return position >= VERDICT.position ? position - VERDICT.position + 2 : position + 1;
    }

    private static String names(String table, EventColumn first, EventColumn last) {
        StringBuilder names = new StringBuilder();
        for (EventColumn column : EnumSet.range(first, last)) {
            names.append(names.length() == 0 ? "" : ", ")
                    .append(table)
                    .append(column.name().toLowerCase(Locale.ROOT));
        }
        return names.toString();
    }
}
