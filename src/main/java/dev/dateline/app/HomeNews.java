package dev.dateline.app;

import dev.dateline.library.Changes;
import java.util.List;

/**
 * The news on the home screen. Empty parts are left out.
 *
 * @param progress whether the learner keeps up, and how ready they are for their exam
 * @param changes newer facts that replace facts that the learner knows
 */
public record HomeNews(List<Line> progress, List<Notice> notices, List<Changes.Change> changes) {
    public static final HomeNews NONE = new HomeNews(List.of(), List.of(), List.of());

    /** Two short statements on one line. Either may be empty. */
    public record Line(String left, String right) {}

    public enum Subject {
        CHANGES,
        NEW_CARDS,
        DRAFTS,
        PROBLEMS
    }

    /** A notice to which the learner may want to react now. */
    public record Notice(Subject subject, String text) {}
}
