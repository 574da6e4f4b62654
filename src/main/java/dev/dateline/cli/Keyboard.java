package dev.dateline.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody sits there. */
final class Keyboard {
    private Keyboard() {}

    /** Whether both input and output of the process are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // what that warns of is what the second half looks after
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // from Java 22 on there is always a console, and it knows
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
