package dev.dateline.exchange;

import dev.dateline.judge.DateOrder;
import java.util.Optional;

/**
 * The options of a quiz page.
 *
 * @param dates the learner's order of day and month
 * @param progress the learner's data in the format of the page's program; with it, the page schedules reviews over days
 * @param forClass whether it asks for a name and its results are for a teacher
 * @param inFolder whether it is one of the files of a folder and installs itself
 */
public record PageOptions(DateOrder dates, Optional<String> progress, boolean forClass, boolean inFolder) {
    /** Nothing asked for. */
    public static final PageOptions NONE = new PageOptions(DateOrder.OPEN, Optional.empty(), false, false);
}
