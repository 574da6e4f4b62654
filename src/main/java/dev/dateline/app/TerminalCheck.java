package dev.dateline.app;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells whether a person sits at a terminal, and what the terminal can do. */
public final class TerminalCheck {
    private TerminalCheck() {}

    /**
     * Whether a screen can be drawn. If it cannot, plain lines are used.
     *
     * @param console whether both input and output are a terminal
     */
    public static boolean capable(Map<String, String> environment, boolean console) {
        String term = environment.getOrDefault("TERM", "");
        return console && !term.isEmpty() && !term.equals("dumb") && !term.equals("unknown");
    }

    /** Whether both input and output are a terminal. To ask Java for its console would take 20 ms. */
    public static boolean isInteractive() {
        return (isPseudoTerminal("0") && isPseudoTerminal("1")) || hasConsole();
    }

    private static boolean isPseudoTerminal(String descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor)).startsWith("/dev/pts");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    // up to Java 21, the console is null without a terminal; from 22 on, its method isTerminal tells
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
