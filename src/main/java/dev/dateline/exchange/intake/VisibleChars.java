package dev.dateline.exchange.intake;

import dev.dateline.exchange.SafeText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The visible characters of an HTML field, without white space. Each has its range in the field. */
final class VisibleChars {
    private static final int LONGEST_ENTITY = 32;

    /** The characters that {@link FieldText} adds for lists, tables and readings, and {@link FieldEdit} for gaps. */
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
     * The index in this field of each character of a text. It is -1 for white space and for characters that only the
     * text has. Empty if the text is not from this field.
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
        BitSet shown = shown();
        boolean hint = false;
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (!shown.get(at)) {
                at++;
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

    /**
     * Reads a character or entity.
     *
     * @return the place after it
     */
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

    /** The places of visible text. Markup and the content of hidden elements are left out. */
    private BitSet shown() {
        BitSet shown = new BitSet(html.length());
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        NodeFilter texts = (node, depth) -> {
            if (node instanceof TextNode && node.sourceRange().isTracked()) {
                shown.set(node.sourceRange().startPos(), node.sourceRange().endPos());
            }
            return node instanceof Element element && hides(element)
                    ? NodeFilter.FilterResult.SKIP_ENTIRELY
                    : NodeFilter.FilterResult.CONTINUE;
        };
        parser.parseFragmentInput(html, new Element("body"), "").forEach(root -> NodeTraversor.filter(texts, root));
        return shown;
    }

    private static boolean hides(Element element) {
        return FieldText.SILENT.contains(element.normalName()) || FieldText.MEDIA.contains(element.normalName());
    }
}
