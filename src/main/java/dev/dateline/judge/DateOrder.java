package dev.dateline.judge;

/** In which order somebody writes day and month in digits. */
public enum DateOrder {
    /** {@code 2/9/2022} is 2 September. */
    DAY_FIRST,
    /** {@code 2/9/2022} is 9 February. */
    MONTH_FIRST,
    /** It may be either, and is never more than partly right. */
    OPEN
}
