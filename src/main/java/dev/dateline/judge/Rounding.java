package dev.dateline.judge;

import java.math.BigDecimal;

/**
 * Tells whether a typed number is so near to the card's number that it is partly right.
 *
 * @param number the card's number
 * @param rounds whether the number is usually rounded, as a measure is. Years, votes, times in seconds and small numbers
 *     of things counted are not.
 * @param counts whether it is a number of something, so that "about" before it means that it is rounded
 */
record Rounding(BigDecimal number, boolean rounds, boolean counts) {
    /** A number with fewer digits is never rounded, unless it has decimals or a word says so. */
    private static final int ENOUGH_DIGITS = 3;

    /** A rounded number may differ by this part of the card's number. */
    private static final int PART = 30;

    /** The same for a number that is right except for digits that were not typed, and has "about" before it. */
    private static final int PART_OF_ABOUT = 10;

    /** The same for a number beyond a typed limit: over 20, for 26. */
    private static final int PART_BEYOND = 4;

    /**
     * Whether a number was typed with fewer digits, as in 0.7 for 0.72 or "about 160" for 159, or as a fraction.
     *
     * @param value the typed number in the card's unit
     * @param converted whether it was typed in another unit
     */
    boolean fits(Amount typed, BigDecimal value, boolean converted) {
        BigDecimal due = number.stripTrailingZeros();
        int digits = digits(typed);
        boolean shorter = digits < due.precision();
        if (typed.share()) {
            return typed.bound() == 0 && isWithin(value, PART);
        }
        boolean about = counts && typed.hedged() && typed.bound() == 0;
        if (about && (converted || shorter) && isWithin(value, PART)) {
            return true;
        }
        BigDecimal half = BigDecimal.ONE
                .scaleByPowerOfTen(value.precision() - value.scale() - digits)
                .divide(BigDecimal.valueOf(2));
        boolean plain = rounds && (due.precision() >= ENOUGH_DIGITS || due.scale() > 0) && !typed.strict();
        return shorter
                && value.subtract(number).abs().compareTo(half) <= 0
                && ((plain && isWithin(value, PART)) || (about && isWithin(value, PART_OF_ABOUT)));
    }

    /**
     * Whether the number is beyond a typed limit that is not far from it: over three for 3.4, almost half for 48 %. More
     * than half says too little.
     */
    boolean isNearLimit(Amount typed, BigDecimal value) {
        int side = number.compareTo(value);
        return typed.bound() != 0
                && (typed.hedged() || !typed.share())
                && side == Integer.signum(typed.bound())
                && isWithin(value, PART_BEYOND);
    }

    private boolean isWithin(BigDecimal value, int part) {
        return value.subtract(number).abs().multiply(BigDecimal.valueOf(part)).compareTo(number.abs()) <= 0;
    }

    /** The significant digits that were typed. Zeros at the end of a whole number are none. */
    static int digits(Amount typed) {
        return (typed.decimals() > 0 ? typed.value() : typed.value().stripTrailingZeros()).precision();
    }
}
