package dev.dateline.exchange;

/** Makes untrusted text safe to write or show. */
public final class SafeText {
    private SafeText() {}

    /**
     * The text without characters that control a terminal or change the writing direction: C0 and C1 controls except line breaks,
     * bidirectional overrides and isolates, byte order marks. A tab becomes a space, every line break {@code \n}.
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\t') {
                out.append(' ');
            } else if (c == '\n' || !commands(c)) {
                out.append(loneSurrogate(text, i) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** The same on one line: a line break becomes a space. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    private static boolean commands(char c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF;
    }

    private static boolean loneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
