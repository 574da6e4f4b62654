package dev.dateline.source;

/**
 * Something wrong, or worth a look, in a file that a person wrote: where, what, and what to do.
 *
 * @param file as the user knows it, relative to the library ({@code decks/japan-china.yaml})
 * @param at where it begins
 * @param width how many code points from there on the caret underlines, at least 1
 * @param code the rule's stable name, in slug form ({@code unknown-key})
 * @param message what is wrong, in one sentence without a full stop
 * @param hint what to do about it; empty where nothing can be advised
 * @param excerpt the whole line of the file; empty where there is none to show
 */
public record Finding(
        String file,
        Position at,
        int width,
        Severity severity,
        String code,
        String message,
        String hint,
        String excerpt) {
    private static final int GUTTER = 5;
    private static final int LONGEST_EXCERPT = 100;

    /** Whether it takes something out of the library. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * For a person: the place and the message on one line, then the line of the file with a caret under the spot and the hint
     * behind it. Harmless for a terminal whatever the file holds; no line break at the end.
     */
    public String render() {
        StringBuilder out = new StringBuilder(160);
        out.append(VisibleText.line(file))
                .append(':')
                .append(at.line())
                .append(':')
                .append(at.column());
        out.append(": ").append(isError() ? "" : "warning: ").append(VisibleText.line(message));
        if (!isError()) {
            out.append(" [").append(code).append(']');
        }
        String tip = VisibleText.line(hint);
        if (excerpt.isBlank()) {
            return tip.isEmpty()
                    ? out.toString()
                    : out.append('\n')
                            .append(" ".repeat(GUTTER + 1))
                            .append(tip)
                            .toString();
        }
        excerpt(out, tip);
        return out.toString();
    }

    private void excerpt(StringBuilder out, String tip) {
        int length = excerpt.codePointCount(0, excerpt.length());
        int caret = Math.min(at.column() - 1, length);
        int first = length <= LONGEST_EXCERPT ? 0 : Math.max(0, Math.min(caret - 40, length - LONGEST_EXCERPT));
        int last = Math.min(length, first + LONGEST_EXCERPT);
        int marked = Math.max(1, Math.min(width, last - caret));
        String before = (first > 0 ? "…" : "") + VisibleText.line(slice(first, caret));
        String spot = VisibleText.line(slice(caret, Math.min(last, caret + marked)));
        String after = VisibleText.line(slice(Math.min(last, caret + marked), last)) + (last < length ? "…" : "");
        String number = Integer.toString(at.line());
        out.append('\n')
                .append(" ".repeat(Math.max(0, GUTTER - number.length())))
                .append(number);
        out.append(" | ").append((before + spot + after).stripTrailing()).append('\n');
        out.append(" ".repeat(Math.max(GUTTER, number.length()))).append(" | ");
        out.append(" ".repeat(VisibleText.width(before))).append("^".repeat(Math.max(1, VisibleText.width(spot))));
        if (!tip.isEmpty()) {
            out.append(' ').append(tip);
        }
    }

    private String slice(int from, int to) {
        return excerpt.substring(excerpt.offsetByCodePoints(0, from), excerpt.offsetByCodePoints(0, to));
    }
}
