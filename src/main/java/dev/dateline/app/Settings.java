package dev.dateline.app;

import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.SessionSettings;
import dev.dateline.study.exam.ExamProfile;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings in a learner's {@code config.yaml}.
 *
 * @param values the values that differ from their defaults
 * @param exams the marking schemes by name; the learner's own come before the built-in ones
 */
public record Settings(Map<Setting<?>, Object> values, List<ExamProfile> exams) {
    public static final Settings DEFAULT = new Settings(Map.of(), List.of(ExamProfile.UPSC, ExamProfile.PLAIN));

    public Settings {
        values = Map.copyOf(values);
        exams = List.copyOf(exams);
    }

    @SuppressWarnings("unchecked") // a value always has the type of its setting
    public <T> T get(Setting<T> setting) {
        return (T) values.getOrDefault(setting, setting.standard());
    }

    public Optional<ExamProfile> exam(String name) {
        return exams.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** The settings for scheduling: steps, retention and the longest interval. */
    public SchedulerSettings scheduler() {
        return new SchedulerSettings(
                get(Setting.LEARNING_STEPS),
                get(Setting.RELEARNING_STEPS),
                get(Setting.RETENTION),
                get(Setting.LONGEST_INTERVAL),
                SchedulerSettings.DEFAULT.fuzz());
    }

    /** The settings of a session. A command may override them. */
    public SessionSettings session() {
        SessionSettings base = SessionSettings.DEFAULT;
        return new SessionSettings(
                base.cram(),
                base.inOrder(),
                base.sideBySide(),
                base.newCards(),
                base.maxCards(),
                get(Setting.NEW_CARDS),
                get(Setting.REVIEWS),
                base.budget(),
                Duration.ofMinutes(get(Setting.LEARN_AHEAD)),
                get(Setting.OUTDATED));
    }

    public StudyCalendar calendar(ZoneId zone) {
        return new StudyCalendar(zone, get(Setting.DAY_ENDS));
    }
}
