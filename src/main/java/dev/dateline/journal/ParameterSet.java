package dev.dateline.journal;

import dev.dateline.memory.Algorithm;
import dev.dateline.memory.Parameters;
import java.util.Optional;

/**
 * The parameters of a memory model, and their name in reviews.
 *
 * @param name unique in a journal
 */
public record ParameterSet(String name, Parameters parameters) {
    /** The default set of every learner. */
    public static final ParameterSet DEFAULT =
            new ParameterSet("fsrs-6-default", Parameters.defaults(Algorithm.FSRS_6));

    /**
     * The set in use. The default set is used if none was adopted, or if a later version of the program adopted one of
     * a model that is unknown here.
     */
    public static ParameterSet inUse(Optional<Event.AdoptParameters> adopted) {
        if (adopted.isEmpty()) {
            return DEFAULT;
        }
        Event.AdoptParameters event = adopted.get();
        double[] weights =
                event.weights().stream().mapToDouble(Double::doubleValue).toArray();
        try {
            return new ParameterSet(event.set(), new Parameters(Algorithm.ofId(event.model()), weights));
        } catch (IllegalArgumentException unknown) {
            return DEFAULT;
        }
    }
}
