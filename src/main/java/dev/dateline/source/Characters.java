package dev.dateline.source;

/** Refuses tabs and control characters before YAML reads the text. YAML accepts tabs in some places and not in others. */
final class Characters {
    private static final int MOST = 10; // findings a file

    private Characters() {}

    /** Whether the text can be read. If not, there is a finding for each bad line. */
    static boolean allFit(SourceText source, Findings findings) {
        String text = source.text();
        int found = 0;
        int lastLine = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (fits(c)) {
                continue;
            }
            Position at = source.position(i);
            if (at.line() == lastLine) {
                continue;
            }
            lastLine = at.line();
            if (++found > MOST) {
                break;
            }
            findings.add(
                    c == '\t'
                            ? source.error("tab", at, "a tab", "write spaces instead: YAML is indented with spaces")
                            : source.error(
                                    "control-character",
                                    at,
                                    "an invisible control character, number " + (int) c,
                                    "delete it"));
        }
        return found == 0;
    }

    private static boolean fits(char c) {
        if (c < 0x7F) {
            return c >= 0x20 || c == '\n' || c == '\r';
        }
        return (c > 0x9F || c == 0x85) && c < 0xFFFE;
    }
}
