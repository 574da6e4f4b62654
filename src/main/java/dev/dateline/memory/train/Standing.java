package dev.dateline.memory.train;

import dev.dateline.memory.Parameters;
import java.util.Optional;

/**
 * The result of one candidate on a log.
 *
 * @param measures over the rows of five chronological splits
 * @param againstPresent its log loss minus that of the present parameters; empty for the present ones
 * @param millis the time of its training on the whole log, or of its predictions if it is not trained
 * @param parameters its weights, trained on the whole log; empty for an average
 */
public record Standing(
        String name,
        Measures measures,
        Optional<Bootstrap> againstPresent,
        double millis,
        Optional<Parameters> parameters) {}
