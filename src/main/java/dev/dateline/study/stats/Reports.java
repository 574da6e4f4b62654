package dev.dateline.study.stats;

import java.util.List;

/** All reports. Each is computed when it is asked for. */
public final class Reports {
    public static final List<String> NAMES = List.of(
            "today",
            "days",
            "calendar",
            "retention",
            "forecast",
            "recall",
            "stability",
            "hours",
            "topics",
            "months",
            "time",
            "leeches",
            "confusions",
            "calibration");

    private final PastReports past;
    private final MemoryReports memory;
    private final LeechReport leeches;
    private final MixupReport mixups;
    private final CalibrationReport calibration;

    public Reports(Learned learned) {
        past = new PastReports(learned);
        memory = new MemoryReports(learned);
        leeches = new LeechReport(learned);
        mixups = new MixupReport(learned);
        calibration = new CalibrationReport(learned.replies());
    }

    /**
     * The report with a name.
     *
     * @throws IllegalArgumentException if no report has that name
     */
    public Report report(String name) {
        return switch (name) {
            case "today" -> past.today();
            case "days" -> past.days();
            case "calendar" -> past.calendar();
            case "retention" -> past.retention();
            case "hours" -> past.hours();
            case "time" -> past.time();
            case "forecast" -> memory.forecast();
            case "recall" -> memory.recall();
            case "stability" -> memory.stability();
            case "topics" -> memory.topics();
            case "months" -> memory.months();
            case "leeches" -> leeches.report();
            case "confusions" -> mixups.report();
            case "calibration" -> calibration.report();
            default -> throw new IllegalArgumentException("no report is called " + name);
        };
    }

    public List<Report> all() {
        return NAMES.stream().map(this::report).toList();
    }
}
