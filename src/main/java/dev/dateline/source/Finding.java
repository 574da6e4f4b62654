package dev.dateline.source;

/**
 * A problem in a file that a person wrote, and what to do about it.
 *
 * @param file the file, relative to the library ({@code decks/japan-china.yaml})
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
    /** An error in a whole file. */
    public static Finding error(String file, String name, Object... values) {
        return error(file, Position.START, Wording.of(name, values));
    }

    /** An error without a line of the file. */
    public static Finding error(String file, Position at, Wording wording) {
        return new Finding(file, at, 1, Severity.ERROR, wording.code(), wording.message(), wording.hint(), "");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The finding in the form for a person. The place, the message and the code are on the first line. Below are the
     * line of the file with a caret under the place, and the hint. Safe for a terminal. There is no line break at the
     * end.
     */
    public String render() {
        return render(Integer.MAX_VALUE);
    }

    /** The finding as in {@link #render()}, in lines of at most this many columns. A longer word is not broken. */
    public String render(int columns) {
        return new FindingText(this, columns).text();
    }
}
