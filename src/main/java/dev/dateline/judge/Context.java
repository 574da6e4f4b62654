package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import java.util.Optional;

/**
 * What the learner saw beside the question.
 *
 * @param heading the date shown above the question ({@code Reported 16 December 2022}); what it gives away earns nothing
 */
public record Context(Optional<PartialDate> heading) {
    /** The question stood alone. */
    public static final Context NONE = new Context(Optional.empty());

    public static Context under(PartialDate heading) {
        return new Context(Optional.of(heading));
    }
}
