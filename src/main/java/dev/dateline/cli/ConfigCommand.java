package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.LinePrint;
import dev.dateline.app.ListedLibrary;
import dev.dateline.app.Setting;
import dev.dateline.app.SettingsFile;
import dev.dateline.article.PartialDate;
import dev.dateline.judge.Readings;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Finding;
import dev.dateline.source.Suggestion;
import dev.dateline.source.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class ConfigCommand extends DatelineCommand {
    @Parameters(arity = "0..*", paramLabel = "KEY [VALUE]")
    private final List<String> words = new ArrayList<>();

    @Option(names = "--unset")
    private boolean unset;

    @Override
    public Integer call() throws IOException {
        Path path = invocation
                .locations()
                .settings()
                .orElseThrow(() -> new Failure("there is no home folder to keep settings in; set HOME"));
        SettingsFile file = SettingsFile.read(path);
        if (unset && words.size() != 1) {
            throw wrong("--unset takes the name of a setting, and no value");
        }
        if (words.isEmpty()) {
            return show(path, file, Setting.all());
        }
        Setting<?> setting = setting(words.get(0));
        if (words.size() == 1 && !unset) {
            return show(path, file, List.of(setting));
        }
        return SettingsFile.during(path, () -> change(path, SettingsFile.read(path), setting));
    }

    private Setting<?> setting(String key) {
        wrongIf(key.equals(Setting.EXAMS), "\"exams\" is a table; write it into the file of the settings");
        return Setting.of(key)
                .orElseThrow(() -> wrong("there is no setting \"" + key + "\""
                        + Suggestion.nearest(key, Setting.keys())
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("; \"dateline config\" shows all")));
    }

    private int change(Path path, SettingsFile file, Setting<?> setting) throws IOException {
        boolean soundBefore = file.findings().isEmpty();
        if (unset) {
            file.unset(setting);
        } else {
            file.set(setting, value(setting));
        }
        List<Finding> findings = file.findings();
        if (!findings.isEmpty()) {
            findings.forEach(finding -> invocation.err().println(finding.render()));
            invocation.complain(
                    "nothing was written" + (soundBefore ? "" : "; " + path + " had mistakes before, fix them first"));
            return ExitStatus.FINDINGS;
        }
        String today = LocalDate.now(invocation.clock()).toString();
        file.written(setting)
                .filter(day -> setting == Setting.EXAM_DATE && !unset && day.compareTo(today) < 0)
                .ifPresent(day -> {
                    throw new Failure(
                            "the day of the exam must be in the future, and " + day + " is past; nothing was written");
                });
        file.save();
        return show(path, file, List.of(setting));
    }

    private String value(Setting<?> setting) {
        List<String> values = words.subList(1, words.size());
        if (setting == Setting.EXAM_DATE) {
            String day = String.join(" ", values);
            return Readings.date(day).map(PartialDate::toString).orElse(day);
        }
        if (setting == Setting.SYNC || setting == Setting.ARTICLES) {
            return folder(String.join(" ", values));
        }
        if (setting == Setting.LIBRARIES && !values.get(0).startsWith("[")) {
            return values.stream()
                    .map(each -> each.startsWith("{") || each.equals(ListedLibrary.BUNDLED)
                            ? each
                            : YamlText.inFlow(folder(each)))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return setting.isList() && !values.get(0).startsWith("[")
                ? "[" + String.join(", ", values) + "]"
                : String.join(" ", values);
    }

    /** A folder that is relative to the working directory, as an absolute path. The file may be read from anywhere. */
    private String folder(String named) {
        if (named.isBlank() || named.startsWith("~") || named.equals(Setting.SYNC.standard())) {
            return named;
        }
        Path folder = invocation.host().workingDirectory().resolve(named).normalize();
        if (!Files.isDirectory(folder)) {
            invocation.complain("there is no folder " + folder + " yet");
        }
        return folder.toString();
    }

    private int show(Path path, SettingsFile file, List<Setting<?>> settings) {
        List<Finding> findings = file.findings();
        print(() -> json(path, file, settings, findings), out -> lines(path, file, settings, findings, out));
        return status(findings.isEmpty());
    }

    private static void lines(
            Path path, SettingsFile file, List<Setting<?>> settings, List<Finding> findings, LinePrint out) {
        for (Setting<?> setting : settings) {
            String now = setting.key() + ": " + file.written(setting).orElse(setting.written());
            String from = file.line(setting) == 0 ? "default" : "set, default " + setting.written();
            out.line(String.format(Locale.ROOT, "%-28s  (%s)", now, from), 4);
            out.line("    " + setting.meaning(), 4);
        }
        if (settings.size() > 1) {
            out.line("");
            out.line("In " + path + (findings.isEmpty() ? ": in order." : ":"));
        }
        out.findings(findings);
    }

    private static JsonObject json(Path path, SettingsFile file, List<Setting<?>> settings, List<Finding> findings) {
        return new JsonObject()
                .put("file", path)
                .put(
                        "settings",
                        settings,
                        setting -> new JsonObject()
                                .put("key", setting.key())
                                .put("value", file.written(setting).orElse(setting.written()))
                                .put("default", setting.written())
                                .put("set", file.line(setting) > 0)
                                .copy(setting, "meaning"))
                .put("findings", findings, Finding::render);
    }
}
