package dev.dateline.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be set in {@code config.yaml}, with its default as it would be written there. */
public enum Setting {
    NEW_CARDS("new-cards", "20", "how many cards a day may be asked for the first time"),
    REVIEWS("reviews", "200", "how many reviews a day, new cards not counted"),
    MINUTES("minutes", "0", "how many minutes a day, where that is less than the two above; 0 is no limit"),
    RETENTION("retention", "0.9", "which share of the cards that are due you want to know, 0.7 to 0.99"),
    LEARNING_STEPS("learning-steps", "[1, 10]", "minutes after which a new card comes back"),
    RELEARNING_STEPS("relearning-steps", "[10]", "minutes after which a forgotten card comes back"),
    LONGEST_INTERVAL("longest-interval", "36500", "days after which a card comes back at the latest"),
    DAY_ENDS("day-ends", "4:00", "the local time at which a day of study ends"),
    LEARN_AHEAD("learn-ahead", "20", "minutes by which a card may come back too early when nothing else is left"),
    OUTDATED("outdated", "ask", "ask cards on facts that have been overtaken, with their date, or retire them"),
    EXAM("exam", "plain", "how exams are marked: plain (1 and 0), upsc (2 and -0.66), or a name under \"exams\""),
    CONFIDENCE(
            "confidence",
            "off",
            "on: an answer may end in ! (sure) or a space and ? (a guess); a choice's key pressed again says it"),
    THEME("theme", "auto", "colours of the screen: auto, dark, light or none"),
    ARTICLES("articles", "none", "a folder with the texts of articles, to show the passage behind an answer, or none");

    /** Holds the learner's own ways of marking, by name; not a single value, and so none of the above. */
    static final String EXAMS = "exams";

    private final String key;
    private final String standard;
    private final String meaning;

    Setting(String key, String standard, String meaning) {
        this.key = key;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** How it is called in the file. */
    public String key() {
        return key;
    }

    /** What holds where the file does not name it. */
    public String standard() {
        return standard;
    }

    public String meaning() {
        return meaning;
    }

    public boolean isList() {
        return standard.startsWith("[");
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    public static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
