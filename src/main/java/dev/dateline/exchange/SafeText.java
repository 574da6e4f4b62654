package dev.dateline.exchange;

import java.util.regex.Pattern;

/** Makes untrusted text safe to write or show. */
public final class SafeText {
    /** Matches half of a surrogate pair. A pattern takes a whole pair for one character. */
    private static final Pattern HALF = Pattern.compile("[\\uD800-\\uDFFF]");

    private static final Pattern COMMAND =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069"
                    + "\\u200E\\u200F\\u061C\\u2028\\u2029\\uFEFF]");

    private SafeText() {}

    /**
     * The text without characters that control a terminal or change the writing direction. These are C0 and C1 controls
     * except line breaks, bidirectional overrides and isolates, and byte order marks. A tab becomes a space, and every
     * line break {@code \n}.
     */
    public static String of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return COMMAND.matcher(HALF.matcher(lines).replaceAll("\uFFFD")).replaceAll("");
    }

    /** The safe text on one line. A line break becomes a space. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }
}
