package dev.dateline.app;

import dev.dateline.article.NumberText;
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
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the settings in the way that decks are read. Every error has its place, and a wrong setting keeps its default.
 */
public final class SettingsReader {
    private static final BigDecimal MOST_MARKS = BigDecimal.valueOf(1000);

    private SettingsReader() {}

    /**
     * The settings in a file. If it does not exist, all have their defaults.
     *
     * @throws IOException if it exists and cannot be read
     */
    public static Settings read(Path file, Findings findings) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            if (Files.isSymbolicLink(file)) {
                throw new FileSystemException(
                        file.toString(),
                        null,
                        "it is a link to " + Files.readSymbolicLink(file) + ", which does not exist");
            }
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
            return settings(new Fields(source, mapping, findings));
        }
        findings.add(source.error(root.get().at(), "not-a-mapping settings"));
        return Settings.DEFAULT;
    }

    /** Whether a file has only comments and empty lines. That is not an error. */
    private static boolean saysNothing(SourceText source) {
        for (int line = 1; line <= source.lineCount(); line++) {
            String text = source.line(line).strip();
            if (!text.isEmpty() && text.charAt(0) != '#') {
                return false;
            }
        }
        return true;
    }

    private static Settings settings(Fields fields) {
        List<String> keys = new ArrayList<>(Setting.keys());
        keys.add(Setting.EXAMS);
        fields.allow(keys);
        Map<Setting<?>, Object> values = new HashMap<>();
        for (Setting<?> setting : Setting.all()) {
            setting.read(fields)
                    .filter(value -> !value.equals(setting.standard()))
                    .ifPresent(value -> values.put(setting, value));
        }
        List<ExamProfile> exams = exams(fields);
        List<String> names = exams.stream().map(ExamProfile::name).distinct().toList();
        if (SettingType.choice(names).read(fields, Setting.EXAM.key()).isEmpty()) {
            values.remove(Setting.EXAM);
        }
        return new Settings(values, exams);
    }

    /**
     * The learner's own marking schemes ({@code exams: { mine: { right: 1, wrong: -0.25 } }}), followed by the built-in ones. A wrong entry is
     * reported and left out.
     */
    private static List<ExamProfile> exams(Fields settings) {
        List<ExamProfile> profiles = new ArrayList<>();
        Optional<Fields> exams = settings.has(Setting.EXAMS) ? settings.fields(Setting.EXAMS) : Optional.empty();
        if (exams.isPresent()) {
            for (Node.Entry entry : exams.get().mapping().entries()) {
                String name = entry.key().text();
                exams.get()
                        .of(entry.value(), "\"" + name + "\"")
                        .flatMap(fields -> profile(name, fields))
                        .ifPresent(profiles::add);
            }
        }
        profiles.addAll(Settings.DEFAULT.exams());
        return List.copyOf(profiles);
    }

    private static Optional<ExamProfile> profile(String name, Fields fields) {
        fields.allow(List.of("right", "wrong"));
        Optional<BigDecimal> right = marks(fields, "right");
        Optional<BigDecimal> wrong = fields.has("wrong") ? marks(fields, "wrong") : Optional.of(BigDecimal.ZERO);
        if (right.isEmpty() || wrong.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ExamProfile(name, right.get(), wrong.get()));
    }

    private static Optional<BigDecimal> marks(Fields fields, String key) {
        Optional<Scalar> scalar = fields.required(key, "an exam");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> marks = NumberText.parse(scalar.get().text());
        boolean sensible = marks.isPresent()
                && marks.get().abs().compareTo(MOST_MARKS) <= 0
                && (key.equals("right") ? marks.get().signum() > 0 : marks.get().signum() <= 0);
        if (!sensible) {
            String what = key.equals("right") ? "a number above 0" : "0 or a negative number, such as -0.66";
            fields.error(scalar.get(), "bad-setting", "\"" + key + "\" is " + what);
            return Optional.empty();
        }
        return marks;
    }
}
