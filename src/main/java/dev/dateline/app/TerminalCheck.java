package dev.dateline.app;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells whether a person sits at a terminal, and what the terminal can do. */
public final class TerminalCheck {
    private static final int USUAL_WIDTH = 80;
    /** The most columns of a line. Longer lines are hard to read. */
    private static final int MOST_WIDTH = 88;

    private TerminalCheck() {}

    /** Whether a screen can be drawn. If it cannot, plain lines are used. */
    public static boolean capable(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        return isInteractive() && !term.isEmpty() && !term.equals("dumb") && !term.equals("unknown");
    }

    /** The width of lines that programs may also read: the width of the terminal, or unlimited without a terminal. */
    public static int widthUnlessPiped(Host host) {
        boolean given = !host.environment().getOrDefault("COLUMNS", "").isEmpty();
        return given || isInteractive() ? width(host) : Integer.MAX_VALUE;
    }

    /** The width of lines for people. {@code COLUMNS} replaces the terminal's width. */
    public static int width(Host host) {
        Map<String, String> environment = host.environment();
        String given = environment.getOrDefault("COLUMNS", "");
        if (!given.isEmpty() && given.length() < 5 && given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Math.min(MOST_WIDTH, Integer.parseInt(given));
        }
        int width = capable(environment) ? host.terminalColumns().applyAsInt(environment) : 0;
        return width > 0 ? Math.min(MOST_WIDTH, width) : USUAL_WIDTH;
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
