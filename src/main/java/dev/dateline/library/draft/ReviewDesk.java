package dev.dateline.library.draft;

import dev.dateline.source.Finding;
import java.io.IOException;
import java.util.List;

/** Checks and writes reviewed facts and cards. */
public interface ReviewDesk {
    /**
     * The findings for a fact, as {@code check} reports them.
     *
     * @param card whether the findings for its card are included
     */
    List<Finding> check(Proposal proposal, boolean card);

    /**
     * Writes a fact.
     *
     * @param card whether its card is written too
     */
    void keep(Proposal proposal, boolean card) throws IOException;

    /**
     * Takes back the last write.
     *
     * @return false if the files have changed since; they stay unchanged then
     */
    boolean undo() throws IOException;
}
