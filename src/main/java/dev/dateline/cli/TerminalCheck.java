package dev.dateline.cli;

import java.io.Console;

/** Whether a person sits in front of this program. */
final class TerminalCheck {
    private TerminalCheck() {}

    /** Whether both input and output are a terminal's. */
    @SuppressWarnings("SystemConsoleNull") // null up to Java 21; from 22 on the console itself is asked
    static boolean isInteractive() {
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
