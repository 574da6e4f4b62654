package dev.dateline.journal;

import dev.dateline.memory.Algorithm;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Fsrs6State;
import dev.dateline.memory.Fsrs7State;
import dev.dateline.memory.MemoryState;
import dev.dateline.memory.Phase;
import java.util.List;

/**
 * A card's memory at one moment, in numbers that do not depend on a class of the program.
 *
 * @param model the model's name ({@code fsrs-6})
 * @param step the current learning step, from 0
 * @param reps how often the card was answered
 * @param lapses how often it was forgotten after it was learned
 * @param numbers the model's state, at most {@value #MAX_NUMBERS} numbers: stability in days and difficulty for
 *     {@code fsrs-6}; slow and fast stability in days and difficulty for {@code fsrs-7}
 */
public record CardSnapshot(String model, Phase phase, int step, int reps, int lapses, List<Double> numbers) {
    /** How many numbers a row of the journal can have. */
    public static final int MAX_NUMBERS = 4;

    /**
     * @throws IllegalArgumentException if there are too many numbers, if one of them is not finite, or if the name
     *     is not plain text
     */
    public CardSnapshot {
        Rows.requirePlain(model);
        numbers = List.copyOf(numbers);
        if (numbers.size() > MAX_NUMBERS) {
            throw new IllegalArgumentException("a snapshot holds " + MAX_NUMBERS + " numbers at most: " + numbers);
        }
        if (!numbers.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a snapshot holds finite numbers: " + numbers);
        }
    }

    /**
     * The snapshot of a card that was answered at least once.
     *
     * @throws IllegalArgumentException if the card is new
     */
    public static CardSnapshot of(CardMemory memory) {
        MemoryState state =
                memory.state().orElseThrow(() -> new IllegalArgumentException("a new card has no memory to keep"));
        return new CardSnapshot(
                state.algorithm().id(), memory.phase(), memory.step(), memory.reps(), memory.lapses(), numbers(state));
    }

    private static List<Double> numbers(MemoryState state) {
        if (state instanceof Fsrs6State it) {
            return List.of(it.stability(), it.difficulty());
        }
        Fsrs7State it = (Fsrs7State) state;
        return List.of(it.slow(), it.fast(), it.difficulty());
    }

    /** Whether this version of the program has the model. */
    public boolean isKnown() {
        return Algorithm.find(model).isPresent();
    }

    /**
     * The state for its model.
     *
     * @throws IllegalArgumentException if no model of this version has such a state
     */
    public MemoryState state() {
        Algorithm algorithm = Algorithm.ofId(model);
        if (numbers.size() != (algorithm == Algorithm.FSRS_6 ? 2 : 3)) {
            throw new IllegalArgumentException("no state of " + model + ": " + numbers);
        }
        return switch (algorithm) {
            case FSRS_6 -> new Fsrs6State(numbers.get(0), numbers.get(1));
            case FSRS_7 -> new Fsrs7State(numbers.get(0), numbers.get(1), numbers.get(2));
        };
    }
}
