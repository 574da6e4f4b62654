package dev.dateline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is found in files, so that an author sees all of it at once. For one thread. */
public final class Findings {
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparing(Finding::at);

    private final List<Finding> found = new ArrayList<>();

    public void add(Finding finding) {
        found.add(finding);
    }

    public void addAll(Collection<Finding> findings) {
        found.addAll(findings);
    }

    /** Puts these in front of what was found from the first of them on. */
    void prefer(List<Finding> better) {
        if (!better.isEmpty()) {
            Position first = better.get(0).at();
            found.removeIf(finding -> finding.at().compareTo(first) >= 0);
            found.addAll(better);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether an error in this file stands at or after {@code from} and before {@code to}. */
    public boolean hasErrorWithin(String file, Position from, Position to) {
        for (Finding finding : found) {
            if (finding.isError()
                    && finding.at().compareTo(from) >= 0
                    && finding.at().compareTo(to) < 0
                    && finding.file().equals(file)) {
                return true;
            }
        }
        return false;
    }

    /** All of them by file and place; those at one place as they were found. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}
