package dev.dateline.app;

import dev.dateline.memory.SchedulerSettings;
import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlReader;
import dev.dateline.study.exam.ExamProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the settings as decks are read: every complaint has its place, and what is wrong stays at its default. */
public final class SettingsReader {
    private static final BigDecimal SHORTEST_STEP = new BigDecimal("0.1");
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60);

    private final Fields fields;

    private SettingsReader(Fields fields) {
        this.fields = fields;
    }

    /**
     * The settings in a file; the defaults where there is no such file.
     *
     * @throws IOException if there is one and it cannot be read
     */
    public static Settings read(Path file, Findings findings) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Settings.DEFAULT;
        }
        Optional<SourceText> source = SourceText.decode(file.toString(), bytes, findings);
        return source.isEmpty() ? Settings.DEFAULT : read(source.get(), findings);
    }

    public static Settings read(SourceText source, Findings findings) {
        if (saysNothing(source)) {
            return Settings.DEFAULT;
        }
        Optional<Node> root = YamlReader.read(source, findings);
        if (root.isEmpty()) {
            return Settings.DEFAULT;
        }
        if (root.get() instanceof Mapping mapping) {
            return new SettingsReader(new Fields(source, mapping, findings)).settings();
        }
        findings.add(source.error(
                "not-a-mapping", root.get().at(), 1, "the settings are keys with values", "write \"new-cards: 20\""));
        return Settings.DEFAULT;
    }

    /** Only comments and empty lines: nothing is set, and nothing is wrong. */
    private static boolean saysNothing(SourceText source) {
        for (int line = 1; line <= source.lineCount(); line++) {
            String text = source.line(line).strip();
            if (!text.isEmpty() && text.charAt(0) != '#') {
                return false;
            }
        }
        return true;
    }

    private Settings settings() {
        List<String> keys = new ArrayList<>(Setting.keys());
        keys.add(Setting.EXAMS);
        fields.allow(keys);
        Settings standard = Settings.DEFAULT;
        SchedulerSettings steps = standard.scheduler();
        SchedulerSettings scheduler = new SchedulerSettings(
                steps("learning-steps", steps.learningSteps()),
                steps("relearning-steps", steps.relearningSteps()),
                number("retention", "0.7", "0.99").map(BigDecimal::doubleValue).orElse(steps.desiredRetention()),
                count("longest-interval", 1, steps.maximumInterval()).orElse(steps.maximumInterval()),
                steps.fuzz());
        List<ExamProfile> exams = ExamProfiles.read(fields);
        return new Settings(
                count("new-cards", 0, 9999).orElse(standard.newCards()),
                count("reviews", 0, 9999).orElse(standard.reviews()),
                count("minutes", 0, 24 * 60)
                        .filter(minutes -> minutes > 0)
                        .map(OptionalInt::of)
                        .orElse(standard.minutes()),
                scheduler,
                timeOfDay("day-ends").orElse(standard.dayEnds()),
                count("learn-ahead", 0, 24 * 60).map(Duration::ofMinutes).orElse(standard.learnAhead()),
                choice("outdated", List.of("ask", "retire")).map("ask"::equals).orElse(standard.askOutdated()),
                exams,
                choice("exam", exams.stream().map(ExamProfile::name).distinct().toList())
                        .orElse(standard.exam()),
                choice("confidence", List.of("on", "off")).map("on"::equals).orElse(standard.confidence()),
                choice("theme", List.of("auto", "dark", "light", "none")).orElse(standard.theme()),
                fields.scalar("articles")
                        .map(Scalar::text)
                        .filter(folder -> !folder.equals(Setting.ARTICLES.standard()))
                        .orElse(standard.articles()));
    }

    private Optional<Integer> count(String key, int least, int most) {
        return number(key, Integer.toString(least), Integer.toString(most))
                .filter(number -> isWhole(key, number))
                .map(BigDecimal::intValueExact);
    }

    private boolean isWhole(String key, BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            fields.scalar(key).ifPresent(at -> wrong(at, "\"" + key + "\" is a whole number"));
        }
        return whole;
    }

    private Optional<BigDecimal> number(String key, String least, String most) {
        Optional<Scalar> scalar = fields.scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = decimal(scalar.get().text());
        if (number.isEmpty()
                || number.get().compareTo(new BigDecimal(least)) < 0
                || number.get().compareTo(new BigDecimal(most)) > 0) {
            wrong(scalar.get(), "\"" + key + "\" is a number from " + least + " to " + most);
            return Optional.empty();
        }
        return number;
    }

    private List<Duration> steps(String key, List<Duration> standard) {
        if (!fields.has(key)) {
            return standard;
        }
        List<Duration> steps = new ArrayList<>();
        for (Scalar scalar : fields.scalars(key)) {
            Optional<BigDecimal> minutes = decimal(scalar.text());
            if (minutes.isEmpty()
                    || minutes.get().compareTo(SHORTEST_STEP) < 0
                    || minutes.get().compareTo(MINUTES_A_DAY) > 0) {
                wrong(scalar, "a step is its minutes, 0.1 to 1440");
                return standard;
            }
            steps.add(Duration.ofMillis(minutes.get().movePointRight(3).longValue() * 60));
        }
        return steps;
    }

    private Optional<LocalTime> timeOfDay(String key) {
        Optional<Scalar> scalar = fields.scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text();
        int colon = text.indexOf(':');
        Optional<BigDecimal> hour = colon < 0 ? Optional.empty() : decimal(text.substring(0, colon));
        Optional<BigDecimal> minute = colon < 0 ? Optional.empty() : decimal(text.substring(colon + 1));
        if (hour.isEmpty() || minute.isEmpty() || !isWithin(hour.get(), 23) || !isWithin(minute.get(), 59)) {
            wrong(scalar.get(), "\"" + key + "\" is a time of day such as 4:00");
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(hour.get().intValue(), minute.get().intValue()));
    }

    private Optional<String> choice(String key, List<String> words) {
        Optional<Scalar> scalar = fields.scalar(key);
        if (scalar.isEmpty() || words.contains(scalar.get().text())) {
            return scalar.map(Scalar::text);
        }
        String last = words.get(words.size() - 1);
        String others = String.join("\", \"", words.subList(0, words.size() - 1));
        wrong(scalar.get(), "\"" + key + "\" is \"" + others + "\" or \"" + last + "\"");
        return Optional.empty();
    }

    private static boolean isWithin(BigDecimal number, int most) {
        return number.scale() <= 0 && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Plain digits with at most one point: no exponents, no signs but a minus. */
    private static Optional<BigDecimal> decimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-') {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void wrong(Scalar at, String message) {
        fields.error(at, "bad-setting", message, "");
    }
}
