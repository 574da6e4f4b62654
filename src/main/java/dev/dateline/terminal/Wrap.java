package dev.dateline.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.WCWidth;

/**
 * Breaks styled text into lines by its width on a screen. Lines break at spaces, after hyphens, and between wide
 * characters.
 */
final class Wrap {
    private Wrap() {}

    /** The width of a text in columns. Combining characters take no column, and wide characters take two. */
    static int width(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            columns += columns(codePoint);
            i += Character.charCount(codePoint);
        }
        return columns;
    }

    /** The text, with spaces behind it if it has fewer columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text, with spaces before it if it has fewer columns. */
    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /** The texts one after another. Texts without a style get the default style. */
    static AttributedString join(CharSequence... texts) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (CharSequence text : texts) {
            line.append(text);
        }
        return line.toAttributedString();
    }

    /** The position of a line in a text, without spaces at its end. */
    record Span(int start, int end) {}

    /**
     * The positions of the lines, each of at most {@code width} columns. There is at least one line. A longer word is
     * cut.
     */
    static List<Span> spans(CharSequence text, int width) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, Math.max(2, width));
            spans.add(new Span(start, trimmed(text, start, end)));
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        if (spans.isEmpty()) {
            spans.add(new Span(0, 0));
        }
        return spans;
    }

    static List<AttributedString> lines(AttributedString text, int width) {
        List<AttributedString> lines = new ArrayList<>();
        for (Span span : spans(text, width)) {
            lines.add(text.subSequence(span.start(), span.end()));
        }
        return lines;
    }

    /** The end of the line that begins at {@code start}. Spaces at the end belong to the line. */
    private static int end(CharSequence text, int start, int width) {
        int columns = 0;
        int lastBreak = -1;
        int i = start;
        while (i < text.length()) {
            int codePoint = Character.codePointAt(text, i);
            int next = i + Character.charCount(codePoint);
            int wide = columns(codePoint);
            if (columns + wide > width && codePoint != ' ') {
                return lastBreak > start ? lastBreak : Math.max(i, start + 1);
            }
            columns += wide;
            boolean gap = codePoint == ' ' || wide == 2;
            boolean hyphen = codePoint == '-'
                    && next < text.length()
                    && i > start
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(next));
            if (gap || hyphen) {
                lastBreak = next;
            }
            i = next;
        }
        return text.length();
    }

    private static int trimmed(CharSequence text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    /** The text if it fits into {@code width} columns. If it does not, its beginning with an ellipsis. */
    static AttributedString cut(AttributedString text, int width, String ellipsis) {
        if (width(text) <= width) {
            return text;
        }
        AttributedString begin = text.columnSubSequence(0, Math.max(0, width - width(ellipsis)));
        return join(begin, ellipsis);
    }

    private static int columns(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
