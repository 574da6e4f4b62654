package dev.dateline.exchange;

import dev.dateline.judge.DateOrder;
import java.util.Optional;

/**
 * What a user may ask of a quiz page.
 *
 * @param dates in which order the learner writes day and month
 * @param progress what is known of the learner, as the page's program reads it; with it the page studies for days
 * @param forClass whether it asks for a name, and its results are for a teacher
 * @param inFolder whether it is one of the files of a folder, and installs itself
 */
public record PageOptions(DateOrder dates, Optional<String> progress, boolean forClass, boolean inFolder) {
    /** Nothing asked for. */
    public static final PageOptions NONE = new PageOptions(DateOrder.OPEN, Optional.empty(), false, false);
}
