package dev.dateline.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a learner did with a card, and when it comes back.
 *
 * @param answers by time, all different in their milliseconds
 * @param due when it is asked next; absent where that is not known
 * @param dueDay the study day on which that is
 * @param memory what is remembered of it now; absent where the model has no such pair of numbers
 * @param note the learner's own; empty where there is none
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
     * @param interval until the card was to come back
     * @param phase how the card stood before this answer
     */
    public record Answer(Instant at, int grade, Duration took, Duration interval, Phase phase) {}

    /** How a card stood when it was asked. */
    public enum Phase {
        LEARNING,
        REVIEW,
        RELEARNING
    }

    /**
     * The two numbers of FSRS.
     *
     * @param stability in days
     * @param difficulty 1 to 10
     * @param retention the wanted chance to remember, 0 to 1
     * @param decay how fast it is forgotten, above 0: the last of the learner's parameters
     */
    public record Memory(double stability, double difficulty, double retention, double decay) {}
}
