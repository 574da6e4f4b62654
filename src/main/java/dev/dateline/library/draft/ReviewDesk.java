package dev.dateline.library.draft;

import dev.dateline.source.Finding;
import java.io.IOException;
import java.util.List;

/** Where reviewed facts and cards go, and what is said of them before they do. */
public interface ReviewDesk {
    /** What {@code check} would say of a fact, and of its card where there is to be one. */
    List<Finding> check(Proposal proposal, boolean card);

    /** Writes a fact, and its card where there is to be one, at once. */
    void keep(Proposal proposal, boolean card) throws IOException;

    /** Takes back the last that was written; false where the files have changed since, and stay. */
    boolean undo() throws IOException;
}
