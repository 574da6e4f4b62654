package dev.dateline.terminal;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A line that is being typed. Immutable. The cursor moves by what a reader sees as one character.
 *
 * @param text the text without control characters
 * @param cursor the index in {@code text} of the character after the cursor; at the end the length of {@code text}
 */
record LineEditor(String text, int cursor) {
    static final LineEditor EMPTY = new LineEditor("", 0);

    /** The most characters of a line. More are ignored, because no answer is that long. */
    private static final int LIMIT = 2000;

    /** A line with the cursor at its end. */
    static LineEditor of(String text) {
        return new LineEditor(text, text.length());
    }

    /** The line after an event; the same line if it ignores the event. */
    LineEditor on(Event event) {
        if (event instanceof Event.Typed typed) {
            return insert(typed.text());
        }
        if (event instanceof Event.Pasted pasted) {
            return insert(pasted.text());
        }
        return event instanceof Event.Press press ? press(press.key()) : this;
    }

    private LineEditor press(Event.Key key) {
        return switch (key) {
            case LEFT -> at(before(cursor));
            case RIGHT -> at(after(cursor));
            case HOME -> at(0);
            case END -> at(text.length());
            case WORD_LEFT -> at(wordBefore());
            case WORD_RIGHT -> at(wordAfter());
            case BACKSPACE -> without(before(cursor), cursor);
            case DELETE -> without(cursor, after(cursor));
            case DELETE_WORD -> without(wordBefore(), cursor);
            case CLEAR_LINE -> EMPTY;
            case CLEAR_TO_END -> without(cursor, text.length());
            default -> this;
        };
    }

    /** Inserts a text. Its line ends and tabs become spaces, and other control characters are removed. */
    private LineEditor insert(String more) {
        StringBuilder clean = new StringBuilder(more.length());
        String lines = more.replace("\r\n", "\n");
        for (int i = 0; i < lines.length() && text.length() + clean.length() < LIMIT; i++) {
            char c = lines.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                clean.append(' ');
            } else if (!Character.isISOControl(c)) {
                clean.append(c);
            }
        }
        if (clean.length() > 0 && Character.isHighSurrogate(clean.charAt(clean.length() - 1))) {
            clean.setLength(clean.length() - 1);
        }
        return new LineEditor(text.substring(0, cursor) + clean + text.substring(cursor), cursor + clean.length());
    }

    private LineEditor at(int place) {
        return new LineEditor(text, place);
    }

    private LineEditor without(int from, int to) {
        return new LineEditor(text.substring(0, from) + text.substring(to), from);
    }

    private int before(int place) {
        return place == 0 ? 0 : characters().preceding(place);
    }

    private int after(int place) {
        return place == text.length() ? place : characters().following(place);
    }

    private BreakIterator characters() {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }

    private int wordBefore() {
        int place = cursor;
        while (place > 0 && !Character.isLetterOrDigit(text.charAt(place - 1))) {
            place--;
        }
        while (place > 0 && Character.isLetterOrDigit(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    private int wordAfter() {
        int place = cursor;
        while (place < text.length() && !Character.isLetterOrDigit(text.charAt(place))) {
            place++;
        }
        while (place < text.length() && Character.isLetterOrDigit(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /**
     * The visible part of a line.
     *
     * @param column the column of the cursor in {@code text}
     */
    record Window(String text, int column) {}

    /** The part of the line around its cursor that fits into this many columns. */
    Window window(int room) {
        int start = 0;
        while (start < cursor && Wrap.width(text.substring(start, cursor)) > room) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = cursor;
        while (end < text.length()
                && Wrap.width(text.substring(start, end + Character.charCount(text.codePointAt(end)))) <= room) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Window(text.substring(start, end), Wrap.width(text.substring(start, cursor)));
    }
}
