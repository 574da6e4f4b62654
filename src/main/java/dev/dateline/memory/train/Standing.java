package dev.dateline.memory.train;

import dev.dateline.memory.Parameters;
import java.util.Optional;

/**
 * How one contender did on a log.
 *
 * @param name what it is called in commands and their output
 * @param measures over the rows of five chronological splits
 * @param againstPresent its log loss less that of the present parameters; empty for the present ones themselves
 * @param millis how long its training on the whole log took, or its predictions where there is nothing to train
 * @param parameters its weights, trained on the whole log; empty for an average
 */
public record Standing(
        String name,
        Measures measures,
        Optional<Bootstrap> againstPresent,
        double millis,
        Optional<Parameters> parameters) {}
