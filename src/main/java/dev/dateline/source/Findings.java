package dev.dateline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects findings, so that an author sees all of them at once. Not thread-safe. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    public void add(Finding finding) {
        found.add(finding);
    }

    public void addAll(Collection<Finding> findings) {
        found.addAll(findings);
    }

    /** Replaces all findings from the place of the first better one on. Nothing changes if {@code better} is empty. */
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

    /** Whether an error in this file is at or after {@code from} and before {@code to}. */
    public boolean hasErrorWithin(String file, Position from, Position to) {
        return found.stream()
                .anyMatch(finding -> finding.isError()
                        && finding.at().compareTo(from) >= 0
                        && finding.at().compareTo(to) < 0
                        && finding.file().equals(file));
    }

    /** All findings by file and place. At one place, they are in the order in which they were found. */
    public List<Finding> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::at))
                .toList();
    }
}
