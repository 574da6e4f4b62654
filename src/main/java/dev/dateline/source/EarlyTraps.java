package dev.dateline.source;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds mistakes that YAML would report only by their effects. */
record EarlyTraps(SourceText source, Findings findings) {
    private static final int MOST_CHARACTERS = 10; // findings a file
    private static final Pattern NO_BREAK = Pattern.compile("^[ \\t]*[\u00a0\u2007\u202f]");
    private static final Pattern LIST = Pattern.compile("^(cards|facts|names):\\s*(?:#.*)?$");
    private static final Pattern FIRST_KEY = Pattern.compile("^ *(id|fact|ask|says|person|place|organisation):");
    private static final Pattern DIRECTION = Pattern.compile("[\u202d\u202e]");

    /** Whether YAML can read the file. If it cannot, there is a finding. */
    static boolean pass(SourceText source, Findings findings) {
        EarlyTraps traps = new EarlyTraps(source, findings);
        boolean passed = traps.characters() && traps.conflict() && traps.spaces() && traps.dashes();
        traps.directions();
        return passed;
    }

    /** Refuses tabs, which YAML accepts only in some places, and control characters. */
    private boolean characters() {
        String text = source.text();
        int found = 0;
        int lastLine = 0;
        for (int i = 0; i < text.length() && found < MOST_CHARACTERS; i++) {
            char c = text.charAt(i);
            Position at = fits(c) ? Position.START : source.position(i);
            if (fits(c) || at.line() == lastLine) {
                continue;
            }
            lastLine = at.line();
            found++;
            findings.add(source.error(at, c == '\t' ? "tab" : "control-character", (int) c));
        }
        return found == 0;
    }

    private static boolean fits(char c) {
        if (c < 0x7F) {
            return c >= 0x20 || c == '\n' || c == '\r';
        }
        return (c > 0x9F || c == 0x85) && c < 0xFFFE;
    }

    private boolean conflict() {
        int line = find(1, text -> text.startsWith("<<<<<<< "));
        int end = find(line + 1, text -> text.startsWith(">>>>>>> "));
        if (end > source.lineCount()) {
            return true;
        }
        Wording conflict = Wording.of("git-conflict", line, end);
        findings.add(source.error(new Position(line, 1), source.line(line).length(), conflict));
        return false;
    }

    private boolean spaces() {
        int line = find(1, text -> NO_BREAK.matcher(text).find());
        Matcher space = NO_BREAK.matcher(source.line(line));
        if (!space.find()) {
            return true;
        }
        findings.add(source.error(new Position(line, 1), space.end(), Wording.of("no-break-indent")));
        return false;
    }

    /** The first line from {@code from} on that passes a test; the number after the last line if there is none. */
    private int find(int from, Predicate<String> test) {
        int line = from;
        while (line <= source.lineCount() && !test.test(source.line(line))) {
            line++;
        }
        return line;
    }

    private boolean dashes() {
        for (int line = 1; line < source.lineCount(); line++) {
            Matcher list = LIST.matcher(source.line(line));
            if (list.find() && lacksDash(list.group(1), line + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an item of a list has no dash. It is the first item, or an item in the column of the other dashes. */
    private boolean lacksDash(String list, int from) {
        int depth = -1;
        for (int line = from; line <= source.lineCount(); line++) {
            String text = source.line(line);
            int indent = text.length() - text.stripLeading().length();
            if (text.isBlank() || text.strip().startsWith("#")) {
                continue;
            }
            Matcher key = FIRST_KEY.matcher(text);
            if (key.find() && (depth < 0 || indent == depth)) {
                String thing = list.substring(0, list.length() - 1);
                Wording missing = Wording.of("missing-dash first", thing, key.group(1));
                findings.add(source.error(
                        new Position(line, indent + 1), key.group(1).length(), missing));
                return true;
            }
            boolean dash = text.strip().startsWith("- ");
            if ((depth < 0 && !dash) || indent < depth || (indent == 0 && !dash)) {
                return false;
            }
            depth = depth < 0 ? indent : depth;
        }
        return false;
    }

    private void directions() {
        for (int line = 1; line <= source.lineCount(); line++) {
            Matcher sign = DIRECTION.matcher(source.line(line));
            if (sign.find()) {
                int column = source.line(line).codePointCount(0, sign.start()) + 1;
                findings.add(source.error(new Position(line, column), "hidden-direction"));
            }
        }
    }
}
