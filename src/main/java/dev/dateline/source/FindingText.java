package dev.dateline.source;

/** Writes a finding for a reader, within a number of columns. */
final class FindingText {
    private static final int GUTTER = 5;
    /** The number and bar before a line of the file. */
    private static final int MARGIN = GUTTER + 3;

    private static final int LONGEST_EXCERPT = 100;
    private static final int LEAST_EXCERPT = 12;

    private final Finding finding;
    private final int columns;
    private final StringBuilder out = new StringBuilder(160);

    FindingText(Finding finding, int columns) {
        this.finding = finding;
        this.columns = columns;
    }

    String text() {
        String place = VisibleText.line(finding.file()) + ":" + finding.at().line() + ":"
                + finding.at().column() + ":";
        String severity = finding.isError() ? "" : " warning:";
        paragraph(
                place + severity + " " + VisibleText.line(finding.message()) + " [" + finding.code() + "]", "", "    ");
        String tip = VisibleText.line(finding.hint());
        if (!finding.excerpt().isBlank()) {
            excerpt(tip);
        } else if (!tip.isEmpty()) {
            out.append('\n');
            paragraph(tip, " ".repeat(GUTTER + 1), " ".repeat(GUTTER + 1));
        }
        return out.toString();
    }

    private void paragraph(String text, String first, String rest) {
        out.append(String.join("\n", BrokenLines.of(first + text, rest, columns)));
    }

    private void excerpt(String tip) {
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
        String bar = " ".repeat(Math.max(GUTTER, number.length())) + " | ";
        out.append('\n')
                .append(" ".repeat(Math.max(0, GUTTER - number.length())))
                .append(number);
        out.append(" | ").append((before + spot + after).stripTrailing()).append('\n');
        String carets = bar + " ".repeat(VisibleText.width(before)) + "^".repeat(Math.max(1, VisibleText.width(spot)));
        out.append(carets);
        if (tip.isEmpty()) {
            return;
        }
        if (VisibleText.width(carets) + 1 + VisibleText.width(tip) <= columns) {
            out.append(' ').append(tip);
        } else {
            out.append('\n');
            paragraph(tip, " ".repeat(bar.length()), " ".repeat(bar.length()));
        }
    }

    private String slice(int from, int to) {
        String text = finding.excerpt();
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
