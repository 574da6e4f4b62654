package dev.dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Asks the user to confirm something that they may not intend. */
public final class Consent {
    private Consent() {}

    /** Whether the answer was yes. With JSON output nobody is asked, and the answer is no. The end of the input also means no. */
    public static boolean given(Invocation invocation, String question) throws IOException {
        String answer = answer(invocation, question + " [y/N]").toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    /** What the user types; empty with JSON output and at the end of the input. */
    public static String answer(Invocation invocation, String question) throws IOException {
        if (invocation.json()) {
            return "";
        }
        invocation.out().print(question + " ");
        invocation.out().flush();
        return line(invocation.in()).strip();
    }

    /** Reads the line and not a byte more, so that the next reader gets the rest. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
