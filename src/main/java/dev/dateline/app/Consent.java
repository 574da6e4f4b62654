package dev.dateline.app;

import java.io.IOException;
import java.util.Locale;

/** Asks the user to confirm something that may surprise them. */
public final class Consent {
    private Consent() {}

    /**
     * Whether the user answered yes. With JSON output nobody is asked, and the answer is no. The end of the input means
     * no, too.
     */
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
        String line = invocation.lines().readLine();
        return line == null ? "" : line.strip();
    }
}
