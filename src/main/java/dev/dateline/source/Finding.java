package dev.dateline.source;

/**
 * A problem in a file that a person wrote: where, what, and what to do.
 *
 * @param file as the user knows it, relative to the library ({@code decks/japan-china.yaml})
 * @param at where it begins
 * @param width how many code points are underlined, at least 1
 * @param code the rule's stable name, in slug form ({@code unknown-key})
 * @param message what is wrong, in one sentence without a full stop
 * @param hint what to do about it; may be empty
 * @param excerpt the whole line of the file; may be empty
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
    /** An error that shows no line of the file. */
    public static Finding error(String file, Position at, String code, String message, String hint) {
        return new Finding(file, at, 1, Severity.ERROR, code, message, hint, "");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * For a person: the place, the message and the code on one line, then the line of the file with a caret under the place, and
     * the hint after it. Safe for a terminal. No line break at the end.
     */
    public String render() {
        return render(Integer.MAX_VALUE);
    }

    /** As {@link #render()}, in lines of at most so many columns, except for longer words. */
    public String render(int columns) {
        return new FindingText(this, columns).text();
    }
}
