package dev.dateline.app;

import dev.dateline.disk.FileChanges;
import dev.dateline.disk.FolderLock;
import dev.dateline.disk.OwnersFile;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import dev.dateline.source.VisibleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of {@code config.yaml}, with one key a line. A change of a key leaves the rest of the text as it is. */
public final class SettingsFile {
    private final Path path;
    private final List<String> lines;

    private SettingsFile(Path path, List<String> lines) {
        this.path = path;
        this.lines = lines;
    }

    /** Reads the file; empty if it does not exist. */
    public static SettingsFile read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return new SettingsFile(path, new ArrayList<>());
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return new SettingsFile(path, new ArrayList<>(text.lines().toList()));
    }

    /** The value as written, if it is on the key's line. It is safe to print on a terminal. */
    public Optional<String> written(Setting<?> setting) {
        int at = lineOf(setting);
        return at < 0 ? Optional.empty() : Optional.of(VisibleText.line(value(lines.get(at))));
    }

    /** The line of the key, counted from 1; 0 if the file does not have the key. */
    public int line(Setting<?> setting) {
        return lineOf(setting) + 1;
    }

    private int lineOf(Setting<?> setting) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(setting.key())
                    && line.substring(setting.key().length()).stripLeading().startsWith(":")) {
                return i;
            }
        }
        return -1;
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1, comment(line)).strip();
    }

    /** The position of the comment on a line; the line's length if there is none. */
    private static int comment(String line) {
        int at = line.indexOf(" #");
        return at < 0 ? line.length() : at;
    }

    /** Sets a value. A comment on its line stays. */
    public void set(Setting<?> setting, String value) {
        int at = lineOf(setting);
        if (at < 0) {
            lines.add(setting.key() + ": " + value);
            return;
        }
        removeItems(at);
        String line = lines.get(at);
        String rest = line.substring(comment(line));
        lines.set(at, line.substring(0, line.indexOf(':')) + ": " + value + (rest.isEmpty() ? "" : " " + rest.strip()));
    }

    /** Removes a setting, so that its default applies. */
    public void unset(Setting<?> setting) {
        int at = lineOf(setting);
        if (at >= 0) {
            removeItems(at);
            lines.remove(at);
        }
    }

    /** Removes the lines of a list below its key. */
    private void removeItems(int at) {
        while (at + 1 < lines.size() && lines.get(at + 1).matches("\\s*-\\s.*|\\s+[^#\\s].*")) {
            lines.remove(at + 1);
        }
    }

    private String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    public List<Finding> findings() {
        Findings findings = new Findings();
        SettingsReader.read(new SourceText(path.toString(), text()), findings);
        return findings.sorted();
    }

    /** Runs work under the lock of the settings. Read the settings inside the work. */
    public static <T> T during(Path path, FolderLock.Work<T, RuntimeException> work) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileSystemException(path.toString(), null, "it is not the name of a file");
        }
        OwnersFile.createFolder(folder);
        return FolderLock.during(folder, work);
    }

    /** Writes the file, or removes it if no line is left. */
    void saveOrDelete() throws IOException {
        if (lines.isEmpty()) {
            Files.deleteIfExists(path);
        } else {
            save();
        }
    }

    /** Writes the file as a whole. Only its owner can read a new file. */
    public void save() throws IOException {
        new FileChanges()
                .putForOwner(path, text().getBytes(StandardCharsets.UTF_8))
                .write();
    }
}
