package dev.dateline.study.stats;

import java.util.List;
import java.util.Optional;

public record Report(String id, String title, List<String> lines, Optional<Chart> chart) {
    public Report {
        lines = List.copyOf(lines);
    }

    static Report of(String id, String title, String... lines) {
        return new Report(id, title, List.of(lines), Optional.empty());
    }

    static Report of(String id, String title, Chart chart, String... lines) {
        return of(id, title, lines).with(chart);
    }

    Report with(Chart drawn) {
        return new Report(id, title, lines, Optional.of(drawn));
    }
}
