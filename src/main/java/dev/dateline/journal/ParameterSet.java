package dev.dateline.journal;

import dev.dateline.memory.Algorithm;
import dev.dateline.memory.Parameters;
import java.util.Optional;

/**
 * The parameters of a memory model, with the name that reviews refer to.
 *
 * @param name unique in a journal
 */
public record ParameterSet(String name, Parameters parameters) {
    /** The default set of every learner. */
    public static final ParameterSet DEFAULT =
            new ParameterSet("fsrs-6-default", Parameters.defaults(Algorithm.FSRS_6));

    /** The set in use. It is the default if none was adopted, or if a later version adopted one of a model that is unknown here. */
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
