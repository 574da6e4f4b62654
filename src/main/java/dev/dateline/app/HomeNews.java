package dev.dateline.app;

import dev.dateline.library.Changes;
import java.util.List;

/**
 * What the home screen tells beside the decks; what has nothing to say is left out.
 *
 * @param progress how the learner keeps up, and how they stand before their exam
 * @param changes what has overtaken facts that the learner has learned
 */
public record HomeNews(List<Line> progress, List<Notice> notices, List<Changes.Change> changes) {
    public static final HomeNews NONE = new HomeNews(List.of(), List.of(), List.of());

    /** Two short statements beside each other; either may be empty. */
    public record Line(String left, String right) {}

    /** What a notice is about. */
    public enum Subject {
        CHANGES,
        NEW_CARDS,
        DRAFTS,
        PROBLEMS
    }

    /** Something that the learner may want to look at now. */
    public record Notice(Subject subject, String text) {}
}
