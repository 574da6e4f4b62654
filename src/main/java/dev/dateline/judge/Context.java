package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import java.util.Optional;

/**
 * What the learner saw besides the question.
 *
 * @param heading the date shown above the question ({@code Reported 16 December 2022}); a learner need not repeat
 *     its year
 */
public record Context(Optional<PartialDate> heading) {
    /** No heading is shown above the question. */
    public static final Context NONE = new Context(Optional.empty());

    public static Context under(PartialDate heading) {
        return new Context(Optional.of(heading));
    }
}
