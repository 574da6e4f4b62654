package dev.dateline.app;

import dev.dateline.source.Position;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The learner's own editor, from {@code VISUAL} or {@code EDITOR}, opened at a line. */
public final class Editor {
    private static final Set<String> PLUS_LINE = Set.of("""
        vi vim nvim view nano pico emacs emacsclient micro joe jed mg ed kak ne gedit kate
        """.strip().split("\\s+", -1));
    private static final Set<String> COLON_LINE = Set.of("hx", "helix", "subl", "zed");
    private static final Set<String> GOTO_LINE = Set.of("code", "codium", "code-insiders", "cursor");

    private final List<String> command;

    private Editor(List<String> command) {
        this.command = command;
    }

    /** The editor of a machine; {@code vi} where none is set, {@code notepad} on Windows. */
    public static Editor of(Host host) {
        String set =
                host.variable("VISUAL").or(() -> host.variable("EDITOR")).orElse(host.isWindows() ? "notepad" : "vi");
        return new Editor(words(set.strip()));
    }

    /**
     * The words of a command as a shell reads them: quotes hold words together, a backslash takes the next character as it is. A
     * whole text that is the path of a program is one word.
     *
     * @throws Failure if a quote is not closed
     */
    private static List<String> words(String command) {
        if (command.indexOf(' ') >= 0 && isProgram(command)) {
            return List.of(command);
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < command.length() && File.separatorChar != '\\') {
                word.append(command.charAt(++i));
                begun = true;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
                begun = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != 0) {
            throw new Failure("VISUAL or EDITOR has a quote without an end: " + command);
        }
        if (begun) {
            words.add(word.toString());
        }
        return words.isEmpty() || words.get(0).isEmpty() ? List.of("vi") : List.copyOf(words);
    }

    private static boolean isProgram(String path) {
        try {
            return Files.isRegularFile(Path.of(path)) && Files.isExecutable(Path.of(path));
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /** What is run to open a file at a line; an editor that nobody knows opens it at its beginning. */
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
     * Opens the file and waits until the editor is left; it has the terminal meanwhile.
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
                    "the editor \"" + words.get(0) + "\" cannot be started; set VISUAL or EDITOR to one that can", e);
        }
        if (status != 0) {
            throw new Failure("the editor ended with status " + status + "; the file may be as it was");
        }
    }
}
