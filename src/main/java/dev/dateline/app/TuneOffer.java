package dev.dateline.app;

import dev.dateline.journal.Event;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import java.util.Optional;

/** Suggests {@code tune} when there are enough answers, and again each time their number has doubled. */
public final class TuneOffer {
    /** The fewest answers. With fewer, the published weights are as good. */
    static final int FIRST = 1_000;

    private TuneOffer() {}

    public static Optional<String> of(Journal journal) throws JournalFailure {
        int answers = journal.answers();
        if (answers < FIRST) {
            return Optional.empty();
        }
        Optional<Event.AdoptParameters> last = journal.parameters();
        if (last.isEmpty()) {
            return Optional.of(answers + " answers are enough to train the memory model: dateline tune");
        }
        int known = Math.max(
                last.get().rows(), journal.answersThrough(last.get().head().day()));
        return answers < 2L * known
                ? Optional.empty()
                : Optional.of("You have twice as many answers as when the memory model was trained: dateline tune");
    }
}
