package dev.dateline.app;

import dev.dateline.source.Position;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The learner's own editor, from {@code VISUAL} or {@code EDITOR}. It is opened at a line. */
public record Editor(List<String> command) {
    private static final Set<String> PLUS_LINE = Set.of("""
        vi vim nvim view nano pico emacs emacsclient micro joe jed mg ed kak ne gedit kate
        """.strip().split("\\s+", -1));
    private static final Set<String> COLON_LINE = Set.of("hx", "helix", "subl", "zed");
    private static final Set<String> GOTO_LINE = Set.of("code", "codium", "code-insiders", "cursor");

    /**
     * The editor of a machine. If none is set, it is {@code nano}, which shows its keys, or {@code vi} if there is no
     * {@code nano}. On Windows it is {@code notepad}.
     */
    public static Editor of(Host host) {
        String set = host.variable("VISUAL")
                .or(() -> host.variable("EDITOR"))
                .orElseGet(() -> host.isWindows() ? "notepad" : hasNano(host) ? "nano" : "vi");
        List<String> words = CommandWords.of(set.strip(), "VISUAL or EDITOR");
        return new Editor(words.isEmpty() || words.get(0).isEmpty() ? List.of("vi") : words);
    }

    private static boolean hasNano(Host host) {
        return Stream.of(host.variable("PATH").orElse("").split(File.pathSeparator, -1))
                .filter(folder -> folder.startsWith("/"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nano")));
    }

    /** The command that opens a file at a line. An editor that is not known opens the file at its beginning. */
    public List<String> command(Path file, Position at) {
        List<String> words = new ArrayList<>(command);
        Path name = Path.of(command.get(0)).getFileName();
        String program = Optional.ofNullable(name).map(Path::toString).orElse("");
        if (PLUS_LINE.contains(program)) {
            words.add("+" + at.line());
            words.add(file.toString());
        } else if (COLON_LINE.contains(program)) {
            words.add(file + ":" + at.line());
        } else if (GOTO_LINE.contains(program)) {
            words.add("--wait");
            words.add("--goto");
            words.add(file + ":" + at.line());
        } else {
            words.add(file.toString());
        }
        return words;
    }

    /**
     * Opens a file and waits until the editor ends. The editor takes over the terminal.
     *
     * @throws Failure if there is no such editor, or it ends with an error
     */
    void open(Path file, Position at) throws InterruptedException {
        List<String> words = command(file, at);
        int status;
        try {
            status = new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Failure(
                    "the editor \"" + words.get(0)
                            + "\" cannot be started; set VISUAL or EDITOR to an editor that you have",
                    e);
        }
        if (status != 0) {
            throw new Failure("the editor ended with status " + status + "; the file may be unchanged");
        }
    }
}
