package dev.dateline.exchange;

import dev.dateline.judge.DateOrder;
import java.util.Optional;

/**
 * The options of a quiz page.
 *
 * @param dates the learner's order of day and month
 * @param progress what a page has to know that schedules reviews over days
 * @param forClass whether it asks for a name and its results are for a teacher
 * @param inFolder whether it is one of the files of a folder and installs itself
 */
public record PageOptions(DateOrder dates, Optional<Progress> progress, boolean forClass, boolean inFolder) {
    /**
     * A learner's progress, as the page's program reads and writes it.
     *
     * @param carried the state of the cards
     * @param openings the first question of this day and the next days, which the page can ask before it has read its program
     */
    public record Progress(String carried, String openings) {}

    /** Nothing asked for. */
    public static final PageOptions NONE = new PageOptions(DateOrder.OPEN, Optional.empty(), false, false);
}
