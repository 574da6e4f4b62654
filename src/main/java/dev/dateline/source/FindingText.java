package dev.dateline.source;

/** Writes a finding for a reader, within a number of columns. */
record FindingText(Finding finding, int columns) {
    private static final int GUTTER = 5;
    /** The number and bar before a line of the file. */
    private static final int MARGIN = GUTTER + 3;

    private static final int LONGEST_EXCERPT = 100;
    private static final int LEAST_EXCERPT = 12;

    String text() {
        String place = VisibleText.line(finding.file()) + ":" + finding.at().line() + ":"
                + finding.at().column() + ":";
        String severity = finding.isError() ? "" : " warning:";
        String head = paragraph(
                place + severity + " " + VisibleText.line(finding.message()) + " [" + finding.code() + "]", "", "    ");
        String tip = VisibleText.line(finding.hint());
        if (!finding.excerpt().isBlank()) {
            return head + "\n" + excerpt(tip);
        }
        return tip.isEmpty() ? head : head + "\n" + indented(tip, GUTTER + 1);
    }

    private String indented(String text, int columns) {
        return paragraph(text, " ".repeat(columns), " ".repeat(columns));
    }

    private String paragraph(String text, String first, String rest) {
        return String.join("\n", BrokenLines.of(first + text, rest, columns));
    }

    private String excerpt(String tip) {
        String text = finding.excerpt();
        int length = text.codePointCount(0, text.length());
        int caret = Math.min(finding.at().column() - 1, length);
        int room = Math.max(LEAST_EXCERPT, Math.min(LONGEST_EXCERPT, columns - MARGIN - 2));
        int first = length <= room ? 0 : Math.max(0, Math.min(caret - room * 2 / 5, length - room));
        int last = Math.min(length, first + room);
        while (last > caret + 1 && VisibleText.width(slice(first, last)) > room) {
            last--;
        }
        int marked = Math.max(1, Math.min(finding.width(), last - caret));
        String before = (first > 0 ? "…" : "") + VisibleText.line(slice(first, caret));
        String spot = VisibleText.line(slice(caret, Math.min(last, caret + marked)));
        String after = VisibleText.line(slice(Math.min(last, caret + marked), last)) + (last < length ? "…" : "");
        String number = Integer.toString(finding.at().line());
        String gutter = " ".repeat(Math.max(0, GUTTER - number.length())) + number;
        String line = gutter + " | " + (before + spot + after).stripTrailing() + "\n";
        String carets = " ".repeat(gutter.length()) + " | " + " ".repeat(VisibleText.width(before))
                + "^".repeat(Math.max(1, VisibleText.width(spot)));
        if (tip.isEmpty()) {
            return line + carets;
        }
        boolean fits = VisibleText.width(carets) + 1 + VisibleText.width(tip) <= columns;
        return line + carets + (fits ? " " + tip : "\n" + indented(tip, gutter.length() + 3));
    }

    private String slice(int from, int to) {
        String text = finding.excerpt();
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
