package dev.dateline.exchange.intake;

import dev.dateline.exchange.SafeText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jsoup.parser.Parser;

/** The visible characters of an HTML field without white space, each with its range in the field. */
final class VisibleChars {
    private static final int LONGEST_ENTITY = 32;

    /** Signs that {@link FieldText} adds for lists, tables and readings, and {@link FieldEdit} for holes. */
    private static final String ADDED = "-|(){}";

    private final String html;
    private final List<Sign> signs = new ArrayList<>();

    /** A character and its range in the field. */
    private record Sign(char sign, int start, int end) {}

    private VisibleChars(String html) {
        this.html = html;
    }

    /** @param holes whether numbered deletions and their hints are markup too */
    static VisibleChars of(String html, boolean holes) {
        VisibleChars seen = new VisibleChars(html);
        seen.scan(holes);
        return seen;
    }

    int start(int index) {
        return signs.get(index).start();
    }

    int end(int index) {
        return signs.get(index).end();
    }

    /** Whether there are only spaces between a character and the next one. */
    boolean adjoins(int index) {
        return html.substring(end(index), Math.max(end(index), start(index + 1)))
                .replace("&nbsp;", " ")
                .replace('\u001f', '<')
                .isBlank();
    }

    /**
     * The positions of a text's characters among these, -1 for white space and for characters that only the text has; empty if the
     * text is not from this field.
     */
    Optional<int[]> places(String text) {
        int[] places = new int[text.length()];
        Arrays.fill(places, -1);
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (next < signs.size() && same(signs.get(next).sign(), c)) {
                places[i] = next++;
            } else if (!Character.isWhitespace(c) && ADDED.indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        return next == signs.size() ? Optional.of(places) : Optional.empty();
    }

    private static boolean same(char html, char text) {
        return html == text || FieldText.RAISED.getOrDefault(html, html) == text;
    }

    private void scan(boolean holes) {
        Matcher sound = FieldText.SOUND.matcher(html);
        Matcher opening = ClozeNote.OPEN.matcher(html);
        Deque<Integer> open = new ArrayDeque<>();
        boolean hint = false;
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int tag = c == '<' ? tagEnd(at) : at;
            if (tag > at) {
                at = tag;
            } else if (c == '[' && sound.region(at, html.length()).lookingAt()) {
                at = sound.end();
            } else if (holes && isOpening(opening, at)) {
                open.push(at);
                hint = false;
                at = opening.end();
            } else if (!open.isEmpty() && html.startsWith("}}", at)) {
                open.pop();
                hint = false;
                at += 2;
            } else if (!open.isEmpty() && html.startsWith("::", at)) {
                hint = true;
                at += 2;
            } else {
                at = sign(at, hint);
            }
        }
    }

    private boolean isOpening(Matcher opening, int at) {
        return html.charAt(at) == '{'
                && opening.region(at, html.length()).lookingAt()
                && !ClozeNote.numbersOf(opening.group(1)).isEmpty();
    }

    /** Reads one character or entity; returns its end. */
    private int sign(int at, boolean hidden) {
        int end = at + 1;
        String text = html.substring(at, end);
        int semicolon = text.equals("&") ? html.indexOf(';', at) : -1;
        if (semicolon > 0 && semicolon - at <= LONGEST_ENTITY) {
            String entity = html.substring(at, semicolon + 1);
            String decoded = Parser.unescapeEntities(entity, false);
            end = decoded.equals(entity) ? end : semicolon + 1;
            text = decoded.equals(entity) ? text : decoded;
        }
        for (int i = 0; i < text.length() && !hidden; i++) {
            if (isSeen(text.charAt(i))) {
                signs.add(new Sign(text.charAt(i), at, end));
            }
        }
        return end;
    }

    private static boolean isSeen(char c) {
        boolean plain = c > ' ' && c < 0x7F;
        return plain
                || Character.isSurrogate(c)
                || (c != '\u00A0' && !SafeText.of(String.valueOf(c)).isBlank());
    }

    /** The end of the tag or comment that begins here, including invisible content of its element; else the same position. */
    private int tagEnd(int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int name = at + (html.startsWith("</", at) ? 2 : 1);
        if (name >= html.length() || !Character.isLetter(html.charAt(name))) {
            return at;
        }
        int end = name;
        char quote = 0;
        while (end < html.length() && (quote != 0 || html.charAt(end) != '>')) {
            char c = html.charAt(end++);
            quote = quote == 0 && (c == '"' || c == '\'') ? c : c == quote ? 0 : quote;
        }
        end = Math.min(html.length(), end + 1);
        String word = word(name);
        boolean unseen = FieldText.SILENT.contains(word) || (FieldText.MEDIA.contains(word) && !word.equals("img"));
        return unseen && name == at + 1 ? elementEnd(word, end) : end;
    }

    private String word(int from) {
        int end = from;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private int elementEnd(String word, int from) {
        int close = html.indexOf("</", from);
        while (close >= 0 && !word(close + 2).equals(word)) {
            close = html.indexOf("</", close + 2);
        }
        int end = close < 0 ? -1 : html.indexOf('>', close);
        return end < 0 ? from : end + 1;
    }
}
