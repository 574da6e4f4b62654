package dev.dateline.journal;

import java.util.EnumSet;
import java.util.Locale;

/**
 * The columns of the tables {@code event} and {@code review}, in the order of the tables. Each table begins with the column {@code
 * seq}, which is also the first of a query.
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
    PARAMETERS;

    /** The columns that a query must select, from {@code event e LEFT JOIN review r USING (seq)}. */
    static final String SELECTED = selected();
    /** Writes a row of {@code event}; the database assigns {@code seq}. */
    static final String INSERT_EVENT = insert("event", "", "", EnumSet.range(ID, TEXT));
    /** Writes a row of {@code review}, {@code seq} included. */
    static final String INSERT_REVIEW = insert("review", "seq", "?", EnumSet.range(VERDICT, PARAMETERS));
    /** Writes a row of {@code review} for the last written event; {@code seq} is not among the values. */
    static final String INSERT_REVIEW_OF_LAST =
            insert("review", "seq", "last_insert_rowid()", EnumSet.range(VERDICT, PARAMETERS));

    @SuppressWarnings("EnumOrdinal") // the order of the constants is that of the columns
    private final int position = ordinal();

    /** Its index in a row of {@link #SELECTED}. */
    int selectedAt() {
        return position + 2;
    }

    /** Its index in {@link #INSERT_EVENT} or {@link #INSERT_REVIEW}. */
    int insertedAt() {
        return isOfReview() ? position - VERDICT.position + 2 : position + 1;
    }

    private boolean isOfReview() {
        return position >= VERDICT.position;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String selected() {
        StringBuilder columns = new StringBuilder("e.seq");
        for (EventColumn column : values()) {
            columns.append(column.isOfReview() ? ", r." : ", e.").append(column.word());
        }
        return columns.toString();
    }

    private static String insert(String table, String first, String firstValue, EnumSet<EventColumn> others) {
        StringBuilder columns = new StringBuilder(first);
        StringBuilder marks = new StringBuilder(firstValue);
        for (EventColumn column : others) {
            columns.append(columns.length() == 0 ? "" : ", ").append(column.word());
            marks.append(marks.length() == 0 ? "?" : ",?");
        }
        return "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
    }
}
