package dev.dateline.study.stats;

import dev.dateline.memory.StudyDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All reports. Each is computed when it is asked for. */
public final class Reports {
    private static final Map<String, Function<Reports, Report>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("today", all -> all.past.today());
        ALL.put("days", all -> all.past.days());
        ALL.put("calendar", all -> all.past.calendar());
        ALL.put("retention", all -> all.past.retention());
        ALL.put("forecast", all -> all.memory.forecast());
        ALL.put("recall", all -> all.memory.recall());
        ALL.put("stability", all -> all.memory.stability());
        ALL.put("hours", all -> all.past.hours());
        ALL.put("topics", all -> all.memory.topics());
        ALL.put("months", all -> all.memory.months());
        ALL.put("time", all -> all.past.time());
        ALL.put("leeches", all -> all.mistakes.leeches());
        ALL.put("confusions", all -> all.mistakes.confusions());
        ALL.put("calibration", all -> all.mistakes.calibration());
    }

    public static final List<String> NAMES = List.copyOf(ALL.keySet());

    private final PastReports past;
    private final MemoryReports memory;
    private final MistakeReports mistakes;

    public Reports(Learned learned) {
        past = new PastReports(learned);
        memory = new MemoryReports(learned);
        mistakes = new MistakeReports(learned);
    }

    /**
     * How a learner has kept up.
     *
     * @param days the days of study without a break
     * @param reviews the reviews of the last seven days of cards that came back after days
     * @param known how many of these reviews the learner knew
     * @param lastBefore the last day of study before today
     */
    public record KeptUp(int days, int reviews, int known, Optional<StudyDay> lastBefore) {}

    public KeptUp keptUp() {
        return past.keptUp();
    }

    /**
     * The report with a name.
     *
     * @throws IllegalArgumentException if no report has that name
     */
    public Report report(String name) {
        Function<Reports, Report> report = ALL.get(name);
        if (report == null) {
            throw new IllegalArgumentException("no report is called " + name);
        }
        return report.apply(this);
    }

    public List<Report> all() {
        return NAMES.stream().map(this::report).toList();
    }
}
