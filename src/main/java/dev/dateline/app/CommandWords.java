package dev.dateline.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the user, such as the editor in {@code VISUAL}. It is not run by a shell. */
final class CommandWords {
    private CommandWords() {}

    /**
     * Splits a command into words as a shell does. Quotes keep words together, and a backslash escapes the next
     * character. A text that is the path of a program is one word.
     *
     * @param variable the variable with the command, for error messages
     * @throws Failure if a quote is not closed
     */
    static List<String> of(String command, String variable) {
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
            throw new Failure(variable + " has a quote that is not closed: " + command);
        }
        if (begun) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    private static boolean isProgram(String path) {
        try {
            return Files.isRegularFile(Path.of(path)) && Files.isExecutable(Path.of(path));
        } catch (InvalidPathException none) {
            return false;
        }
    }
}
