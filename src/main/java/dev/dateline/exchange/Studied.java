package dev.dateline.exchange;

import dev.dateline.memory.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A learner's answers to a card, and its next review.
 *
 * @param answers the answers by time; no two have the same millisecond
 * @param due the time of the next review; absent if unknown
 * @param dueDay the study day of that time
 * @param memory the current memory; absent if the model does not have a stability and a difficulty
 * @param note the learner's note; empty if there is none
 */
public record Studied(
        List<Answer> answers,
        Optional<Instant> due,
        Optional<LocalDate> dueDay,
        Optional<Memory> memory,
        boolean suspended,
        boolean flagged,
        String note) {
    public Studied {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param grade 1 again, 2 hard, 3 good, 4 easy
     * @param interval the interval after the answer
     * @param phase the card's phase before this answer
     */
    public record Answer(Instant at, int grade, Duration took, Duration interval, Phase phase) {}

    /**
     * The memory state of FSRS.
     *
     * @param stability in days
     * @param difficulty 1 to 10
     * @param retention the desired probability of recall, 0 to 1
     * @param decay the speed of forgetting, above 0; the last of the learner's parameters
     */
    public record Memory(double stability, double difficulty, double retention, double decay) {}
}
