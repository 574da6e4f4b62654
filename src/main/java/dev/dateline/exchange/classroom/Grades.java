package dev.dateline.exchange.classroom;

/** Shares of a mark as Moodle knows them: any other number is refused there. */
final class Grades {
    private static final String[] SHARES = {
        "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"
    };

    private Grades() {}

    /** What a pick is worth where {@code count} are right: its part, or all of it taken away, for one wrong pick is wrong. */
    static String share(boolean right, int count) {
        return right ? SHARES[Math.min(count, SHARES.length) - 1] : "-100";
    }
}
