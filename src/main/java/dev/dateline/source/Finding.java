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
        String excerpt) {}
