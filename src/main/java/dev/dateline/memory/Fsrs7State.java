package dev.dateline.memory;

/**
 * The memory of a card after FSRS-7: two traces that fade at different speeds.
 *
 * @param slow stability of the slow trace in days, 0.0001 to 36500
 * @param fast stability of the fast trace in days, 0.0001 to 36500
 * @param difficulty 1 easy to 10 hard
 */
public record Fsrs7State(double slow, double fast, double difficulty) implements MemoryState {
    /** @throws IllegalArgumentException if a value is out of its range */
    public Fsrs7State {
        if (!inRange(slow) || !inRange(fast) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("no FSRS-7 state: " + slow + ", " + fast + ", " + difficulty);
        }
    }

    private static boolean inRange(double stability) {
        return stability >= Fsrs7.MIN_STABILITY && stability <= Fsrs7.MAX_STABILITY;
    }

    @Override
    public Algorithm algorithm() {
        return Algorithm.FSRS_7;
    }
}
