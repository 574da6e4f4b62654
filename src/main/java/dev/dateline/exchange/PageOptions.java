package dev.dateline.exchange;

import dev.dateline.judge.DateOrder;
import java.util.Optional;

/**
 * The options of a quiz page.
 *
 * @param dates the learner's order of day and month
 * @param progress the learner's progress, for a page that schedules reviews over days
 * @param forClass whether the page asks for a name and its results are for a teacher
 * @param inFolder whether the page is one of the files of a folder, and can be installed
 */
public record PageOptions(DateOrder dates, Optional<Progress> progress, boolean forClass, boolean inFolder) {
    /**
     * A learner's progress in the form of the page's program.
     *
     * @param carried the state of the cards
     * @param openings the first question of this day and of the next days, which the page can ask before its
     *     program is read
     */
    public record Progress(String carried, String openings) {}

    public static final PageOptions NONE = new PageOptions(DateOrder.OPEN, Optional.empty(), false, false);
}
