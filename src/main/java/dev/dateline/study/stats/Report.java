package dev.dateline.study.stats;

import java.util.List;
import java.util.Optional;

/**
 * One report.
 *
 * @param id its name in a command
 * @param lines its sentences
 */
public record Report(String id, String title, List<String> lines, Optional<Chart> chart) {
    public Report {
        lines = List.copyOf(lines);
    }

    static Report of(String id, String title, Chart chart, String... lines) {
        return new Report(id, title, List.of(lines), Optional.of(chart));
    }
}
