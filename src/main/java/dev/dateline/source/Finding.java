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
    /** Whether it takes something out of the library. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * For a person: the place, the message and the code on one line, then the line of the file with a caret under the spot and the
     * hint behind it. Harmless for a terminal whatever the file holds; no line break at the end.
     */
    public String render() {
        return render(Integer.MAX_VALUE);
    }

    /** As {@link #render()}, in lines that fit into so many columns where their words do. */
    public String render(int columns) {
        return new FindingText(this, columns).text();
    }
}
