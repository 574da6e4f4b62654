package dev.dateline.app;

import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlReader;
import dev.dateline.study.exam.ExamProfile;
import java.io.IOException;
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
        findings.add(source.error(
                "not-a-mapping", root.get().at(), "the settings must be keys with values", "write \"new-cards: 20\""));
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
        List<ExamProfile> exams = ExamProfiles.read(fields);
        List<String> names = exams.stream().map(ExamProfile::name).distinct().toList();
        if (new SettingType.Choice(names).read(fields, Setting.EXAM.key()).isEmpty()) {
            values.remove(Setting.EXAM);
        }
        return new Settings(values, exams);
    }
}
