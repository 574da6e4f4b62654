package dev.dateline.memory;

/**
 * The memory of a card after FSRS-6.
 *
 * @param stability days after which recall has fallen to 90 per cent, 0.001 to 36500
 * @param difficulty 1 easy to 10 hard
 */
public record Fsrs6State(double stability, double difficulty) implements MemoryState {
    /** @throws IllegalArgumentException if a value is out of its range */
    public Fsrs6State {
        if (!(stability >= Fsrs6.MIN_STABILITY && stability <= Fsrs6.MAX_STABILITY)
                || !(difficulty >= Fsrs6.MIN_DIFFICULTY && difficulty <= Fsrs6.MAX_DIFFICULTY)) {
            throw new IllegalArgumentException("no FSRS-6 state: " + stability + ", " + difficulty);
        }
    }

    @Override
    public Algorithm algorithm() {
        return Algorithm.FSRS_6;
    }
}
