package dev.dateline.source;

/**
 * Searches a file that YAML could not read for the usual mistakes, line by line. These are unclosed quotes, and texts
 * that begin with a special character of YAML, contain {@code : }, or are cut by a {@code #}. The search knows just
 * enough of YAML to find the value in a line. Blocks, brackets and quotes are skipped.
 */
final class LineTraps {
    private final SourceText source;
    private final Findings findings;
    private int line = 1;

    LineTraps(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    void search() {
        while (line <= source.lineCount()) {
            String text = source.line(line);
            int indent = indent(text);
            if (indent < text.length() && text.charAt(indent) != '#') {
                entry(text, indent);
            }
            line++;
        }
    }

    /** Searches a line with one or more dashes: {@code - - key: value}. */
    private void entry(String text, int indent) {
        int start = indent;
        int container = -1;
        while (start + 1 < text.length() && text.charAt(start) == '-' && text.charAt(start + 1) == ' ') {
            container = start;
            start += 1 + indent(text.substring(start + 1));
        }
        if (start >= text.length()) {
            return;
        }
        int colon = keyEnd(text, start);
        if (colon > 0) {
            container = start;
            start = colon + 1 + indent(text.substring(colon + 1));
        } else if (container < 0) {
            container = indent - 1; // the line continues the text above
        }
        if (start < text.length()) {
            value(text, start, container, colon > 0);
        }
    }

    /** The index of the colon after the key that begins at {@code start}; -1 if there is none. */
    private static int keyEnd(String text, int start) {
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            int close = closing(text, start);
            return close > 0 && isKeyColon(text, close + 1) ? close + 1 : -1;
        }
        if (first == '[' || first == '{') {
            return -1;
        }
        for (int i = start; i < text.length(); i++) {
            if (isKeyColon(text, i)) {
                return i;
            }
            if (text.charAt(i) == '#' && i > start && text.charAt(i - 1) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isKeyColon(String text, int i) {
        return i < text.length() && text.charAt(i) == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
    }

    private void value(String text, int start, int container, boolean behindKey) {
        switch (text.charAt(start)) {
            case '#' -> {}
            case '"', '\'' -> quoted(text, start, container);
            case '[', '{' -> bracketed(text, start, container);
            case '|', '>' -> block(text, start, container);
            case '@', '%', '`', '!', '&', '*' -> firstSign(text, start);
            default -> plain(text, start, behindKey);
        }
    }

    private void firstSign(String text, int start) {
        findings.add(SyntaxProblem.firstSign(source, at(text, start)));
    }

    private void plain(String text, int start, boolean behindKey) {
        for (int i = start; i < text.length(); i++) {
            if (behindKey && isKeyColon(text, i)) {
                findings.add(SyntaxProblem.colon(source, at(text, i)));
                return;
            }
            if (text.charAt(i) == '#' && i > start && text.charAt(i - 1) == ' ') {
                if (SyntaxProblem.cutsText(text, i - 1)) {
                    findings.add(SyntaxProblem.cutText(source, source.offset(at(text, i))));
                }
                return;
            }
        }
    }

    private void block(String text, int start, int container) {
        int i = start + 1;
        while (i < text.length() && "+-123456789".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int rest = i + indent(text.substring(i));
        if (rest < text.length() && text.charAt(rest) != '#') {
            firstSign(text, start);
            return;
        }
        while (line < source.lineCount() && isWithin(source.line(line + 1), container)) {
            line++;
        }
    }

    private void quoted(String text, int start, int container) {
        int opened = line;
        Position at = at(text, start);
        int close = closing(text, start);
        char quote = text.charAt(start);
        String last = text;
        while (close < 0 && line < source.lineCount() && isWithin(source.line(line + 1), container)) {
            line++;
            last = source.line(line);
            close = closing(quote + last, 0) - 1;
            close = close < 0 ? -1 : close;
        }
        if (close < 0) {
            findings.add(SyntaxProblem.unclosedQuote(source, at));
            line = opened;
            return;
        }
        int rest = close + 1 + indent(last.substring(close + 1));
        if (rest < last.length() && last.charAt(rest) != '#') {
            boolean apostrophe = quote == '\'' && rest == close + 1;
            findings.add(source.error(
                    "after-quote",
                    at(last, rest),
                    "there is text after the closing quote",
                    apostrophe
                            ? "write an apostrophe inside '…' twice, or use double quotes"
                            : "put the whole text in one pair of quotes, and write \\\" for quotes inside it"));
        }
    }

    private void bracketed(String text, int start, int container) {
        int opened = line;
        String last = text;
        int i = start;
        int depth = 0;
        boolean cut = false;
        while (true) {
            for (; i < last.length(); i++) {
                char c = last.charAt(i);
                boolean afterSign = i == 0 || " ,[{:".indexOf(last.charAt(i - 1)) >= 0;
                if ((c == '"' || c == '\'') && afterSign) {
                    int close = closing(last, i);
                    if (close < 0) {
                        findings.add(SyntaxProblem.unclosedQuote(source, at(last, i)));
                        return;
                    }
                    i = close;
                } else if (c == '#' && i > 0 && last.charAt(i - 1) == ' ') {
                    if (SyntaxProblem.cutsText(last, i - 1)) {
                        findings.add(SyntaxProblem.cutText(source, source.offset(at(last, i))));
                        cut = true;
                    }
                    break;
                } else if (c == '[' || c == '{') {
                    depth++;
                } else if ((c == ']' || c == '}') && --depth == 0) {
                    afterBracket(text, start, opened, last, i + 1);
                    return;
                }
            }
            if (line == source.lineCount() || !isWithin(source.line(line + 1), container)) {
                break;
            }
            last = source.line(++line);
            i = 0;
        }
        line = opened;
        if (!cut) {
            findings.add(SyntaxProblem.unclosedBracket(source, at(text, start)));
        }
    }

    private void afterBracket(String text, int start, int opened, String last, int after) {
        int rest = after + indent(last.substring(after));
        if (rest < last.length() && last.charAt(rest) != '#' && last.charAt(rest) != ':') {
            line = opened;
            firstSign(text, start);
        }
    }

    /** The index of the quote that closes the quote at {@code start}; -1 if the line has none. */
    private static int closing(String text, int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isWithin(String text, int container) {
        int indent = indent(text);
        return indent == text.length() || indent > container;
    }

    private Position at(String text, int index) {
        return new Position(line, text.codePointCount(0, index) + 1);
    }

    /** The number of spaces at the beginning of a text. */
    static int indent(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
