package dev.dateline.app;

import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.source.Fields;
import dev.dateline.study.SessionSettings;
import dev.dateline.study.exam.ExamProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key of {@code config.yaml}: its name, its type with the range, its default and its help. A new setting is one
 * declaration here and one line in the docs. {@link Settings#get} reads its value.
 */
public final class Setting<T> {
    private static final List<Setting<?>> ALL = new ArrayList<>();

    private static final SessionSettings SESSION = SessionSettings.DEFAULT;
    private static final SchedulerSettings SCHEDULER = SchedulerSettings.DEFAULT;

    public static final Setting<Integer> NEW_CARDS = new Setting<>(
            "new-cards",
            SettingType.whole(0, 9999),
            SESSION.newPerDay(),
            "how many cards a day may be asked for the first time");
    public static final Setting<Integer> REVIEWS = new Setting<>(
            "reviews",
            SettingType.whole(0, 9999),
            SESSION.reviewsPerDay(),
            "how many reviews a day, new cards not counted");
    public static final Setting<Integer> MINUTES =
            new Setting<>("minutes", SettingType.whole(0, 24 * 60), 0, "how many minutes a day at most; 0 is no limit");
    public static final Setting<Double> RETENTION = new Setting<>(
            "retention",
            SettingType.decimal("0.7", "0.99"),
            SCHEDULER.desiredRetention(),
            "the share of due cards that you want to know, 0.7 to 0.99");
    public static final Setting<List<Duration>> LEARNING_STEPS = new Setting<>(
            "learning-steps",
            SettingType.steps(),
            SCHEDULER.learningSteps(),
            "minutes after which a new card comes back");
    public static final Setting<List<Duration>> RELEARNING_STEPS = new Setting<>(
            "relearning-steps",
            SettingType.steps(),
            SCHEDULER.relearningSteps(),
            "minutes after which a forgotten card comes back");
    public static final Setting<Integer> LONGEST_INTERVAL = new Setting<>(
            "longest-interval",
            SettingType.whole(1, SCHEDULER.maximumInterval()),
            SCHEDULER.maximumInterval(),
            "the longest time until a card comes back, in days");
    public static final Setting<LocalTime> DAY_ENDS = new Setting<>(
            "day-ends",
            SettingType.timeOfDay(),
            StudyCalendar.DEFAULT_ROLLOVER,
            "the local time at which a day of study ends");
    public static final Setting<Integer> LEARN_AHEAD = new Setting<>(
            "learn-ahead",
            SettingType.whole(0, 24 * 60),
            (int) SESSION.learnAhead().toMinutes(),
            "how many minutes early a card may come back when nothing else is left");
    public static final Setting<Boolean> OUTDATED = new Setting<>(
            "outdated",
            SettingType.either("ask", "retire"),
            SESSION.askOutdated(),
            "cards on overtaken facts: ask them as of their date, or retire them");
    /** The marking scheme of exams. Its values are the names in {@link #EXAMS} and the built-in ones. */
    public static final Setting<String> EXAM = new Setting<>(
            "exam",
            SettingType.text(),
            ExamProfile.PLAIN.name(),
            "how exams are marked: plain (1 and 0), upsc (2 and -0.66), or a name under \"exams\"");

    public static final Setting<Optional<LocalDate>> EXAM_DATE = new Setting<>(
            "exam-date",
            SettingType.day(),
            Optional.empty(),
            "the day of your exam, such as 2027-05-30, or none; home and \"plan\" use it");

    public static final Setting<Boolean> CONFIDENCE = new Setting<>(
            "confidence",
            SettingType.either("on", "off"),
            false,
            "on: end an answer in ! (sure) or in a space and ? (a guess); for a choice, press its key again");
    public static final Setting<String> DATES = new Setting<>(
            "dates",
            SettingType.choice(List.of(DatesSetting.AUTO, DatesSetting.DAY_FIRST, DatesSetting.MONTH_FIRST)),
            DatesSetting.AUTO,
            "how 2/9/2022 is read: day-first, month-first, or auto (by your locale)");
    public static final Setting<Boolean> SHORT_VERDICTS = new Setting<>(
            "verdict",
            SettingType.either("short", "full"),
            true,
            "short: a right answer to a card you know shows only the answer and your note; full: everything");
    public static final Setting<Boolean> READ_FIRST = new Setting<>(
            "read-first",
            SettingType.either("on", "off"),
            true,
            "on: you read the facts behind new cards of an article before the cards are asked");
    public static final Setting<String> THEME = new Setting<>(
            "theme",
            SettingType.choice(List.of("auto", "dark", "light", "none")),
            "auto",
            "colours of the screen: auto, dark, light or none");
    public static final Setting<String> ARTICLES = new Setting<>(
            "articles",
            SettingType.text(),
            "none",
            "a folder with the texts of articles, to show the passage behind an answer, or none");
    public static final Setting<String> SYNC = new Setting<>(
            "sync",
            SettingType.text(),
            "none",
            "a shared folder through which answers are sent and received after every session, or none");

    /**
     * The key of the learner's own marking schemes, which have names. It is not a single value, so it is not among the
     * settings above.
     */
    public static final String EXAMS = "exams";

    public static final Setting<List<ListedLibrary>> LIBRARIES = new Setting<>(
            "libraries",
            SettingType.libraries(),
            ListedLibrary.NONE,
            "folders of libraries to study together, or the word bundled; commands write to {own: FOLDER}");

    private final String key;
    private final SettingType<T> type;
    private final T standard;
    private final String meaning;

    private Setting(String key, SettingType<T> type, T standard, String meaning) {
        this.key = key;
        this.type = type;
        this.standard = standard;
        this.meaning = meaning;
        ALL.add(this);
    }

    public String key() {
        return key;
    }

    /** The value if the file does not have the setting. */
    public T standard() {
        return standard;
    }

    /** The default as it is written in the file. */
    public String written() {
        return type.written(standard);
    }

    String written(T value) {
        return type.written(value);
    }

    public String meaning() {
        return meaning;
    }

    /** The values, if the setting takes only certain words. */
    public List<String> words() {
        return type.words();
    }

    public boolean isList() {
        return standard instanceof List;
    }

    /** The value in a file. Empty if it is not set, or if it is wrong, which is reported. */
    Optional<T> read(Fields fields) {
        return type.read(fields, key);
    }

    public static List<Setting<?>> all() {
        return List.copyOf(ALL);
    }

    public static List<String> keys() {
        List<String> keys = new ArrayList<>();
        ALL.forEach(setting -> keys.add(setting.key));
        return keys;
    }

    public static Optional<Setting<?>> of(String key) {
        return all().stream().filter(setting -> setting.key.equals(key)).findFirst();
    }
}
