package dev.dateline.library.draft;

import dev.dateline.source.Finding;
import java.io.IOException;
import java.util.List;

/** Checks and writes reviewed facts and cards. */
public interface ReviewDesk {
    /** The findings of {@code check} for a fact, and for its card if it has one. */
    List<Finding> check(Proposal proposal, boolean card);

    /** Writes a fact together with its card, if it has one. */
    void keep(Proposal proposal, boolean card) throws IOException;

    /** Undoes the last write. False if the files have changed since; then they stay unchanged. */
    boolean undo() throws IOException;
}
