package dev.dateline.exchange.classroom;

/** The shares of a mark that Moodle accepts; it rejects any other number. */
final class Grades {
    private static final String[] SHARES = {
        "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10"
    };

    private Grades() {}

    /**
     * The weight of a pick if {@code count} are right: its share; or minus the full mark, because one wrong pick makes the answer
     * wrong.
     */
    static String share(boolean right, int count) {
        return right ? SHARES[Math.min(count, SHARES.length) - 1] : "-100";
    }
}
