package dev.dateline.judge;

/** The order in which a person writes day and month in digits. */
public enum DateOrder {
    /** {@code 2/9/2022} is 2 September. */
    DAY_FIRST,
    /** {@code 2/9/2022} is 9 February. */
    MONTH_FIRST,
    /** The order is unknown. Both readings are possible, and a match is at most partly right. */
    OPEN
}
