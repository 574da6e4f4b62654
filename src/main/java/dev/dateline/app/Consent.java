package dev.dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;

/** Asks the user before something is done that they may not have meant. */
public final class Consent {
    private Consent() {}

    /** Whether the answer was yes. A program that wants JSON is not asked, and says no; so does the end of the input. */
    public static boolean given(Invocation invocation, String question) throws IOException {
        if (invocation.json()) {
            return false;
        }
        PrintStream out = invocation.out();
        out.print(question + " [y/N] ");
        out.flush();
        String answer = line(invocation.in()).strip().toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    /** The line, and not a byte more, so that what follows is there for whoever reads next. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
