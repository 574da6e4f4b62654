package dev.dateline.exchange.intake;

import dev.dateline.exchange.SafeText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The visible characters of an HTML field. Each has its range in the field. */
final class VisibleChars {
    /** The characters that {@link FieldText} adds for lists, tables and readings. */
    private static final String ADDED = "-|()";

    private static final Pattern CHARACTER = Pattern.compile("&#?\\w{1,31};|[\\s\\S]");
    private static final Pattern MARK = Pattern.compile(FieldText.SOUND + "|" + ClozeNote.OPEN + "|\\}\\}|::");

    /** A character and its range in the field. The range of a brace of a gap is empty, because a gap always stays. */
    record Sign(char sign, int start, int end) {}

    private VisibleChars() {}

    /**
     * The sign for each character of a text. Empty for the characters that only the text has.
     *
     * @param hole the cloze number whose deletions are in double braces, as in {@link Origin#hole}
     * @return empty if the text is not from this field
     */
    static Optional<List<Optional<Sign>>> of(String text, String html, int hole) {
        List<Sign> signs = withoutMarks(all(html), hole);
        List<Optional<Sign>> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            while (c != ' ' && next < signs.size() && isSpace(signs.get(next).sign())) {
                next++;
            }
            boolean both = next < signs.size() && same(signs.get(next).sign(), c);
            if (!both && !Character.isWhitespace(c) && ADDED.indexOf(c) < 0) {
                return Optional.empty();
            }
            found.add(both ? Optional.of(signs.get(next++)) : Optional.empty());
        }
        return signs.stream().skip(next).allMatch(rest -> isSpace(rest.sign())) ? Optional.of(found) : Optional.empty();
    }

    private static boolean same(char html, char text) {
        return html == text || (text == ' ' && isSpace(html)) || FieldText.RAISED.getOrDefault(html, html) == text;
    }

    /** Whether a character is white space, or is not shown. */
    private static boolean isSpace(char c) {
        return !Character.isSurrogate(c)
                && (c == '\u00A0' || SafeText.of(String.valueOf(c)).isBlank());
    }

    /** The characters of the text, without markup and hidden elements. */
    private static List<Sign> all(String html) {
        List<Sign> signs = new ArrayList<>();
        Matcher raw = CHARACTER.matcher(html);
        NodeFilter texts = (node, depth) -> {
            if (node instanceof TextNode && node.sourceRange().isTracked()) {
                raw.region(node.sourceRange().startPos(), node.sourceRange().endPos());
                while (raw.find()) {
                    String one = raw.group();
                    String shown = one.length() == 1 ? one : Parser.unescapeEntities(one, false);
                    for (int i = 0; i < shown.length(); i++) {
                        signs.add(new Sign(shown.charAt(i), i == 0 ? raw.start() : raw.end(), raw.end()));
                    }
                }
            }
            return FieldText.hides(node) ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        };
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        parser.parseFragmentInput(html, new Element("body"), "").forEach(root -> NodeTraversor.filter(texts, root));
        return signs;
    }

    /** The characters without sounds, hints and the marks of deletions. The gaps are in double braces. */
    private static List<Sign> withoutMarks(List<Sign> signs, int hole) {
        StringBuilder text = new StringBuilder();
        signs.forEach(sign -> text.append(sign.sign()));
        Matcher mark = MARK.matcher(text);
        List<Sign> shown = new ArrayList<>();
        Deque<Boolean> open = new ArrayDeque<>(); // whether each deletion is a gap
        boolean hint = false;
        int at = 0;
        while (mark.find(at)) {
            shown.addAll(hint ? List.of() : signs.subList(at, mark.start()));
            Sign first = signs.get(mark.start());
            at = mark.end();
            Sign last = signs.get(at - 1);
            boolean opens = hole != Origin.NO_HOLE && first.sign() == '{';
            Set<Integer> numbers = opens ? ClozeNote.numbersOf(mark.group(1)) : Set.of();
            if (!numbers.isEmpty() || (!open.isEmpty() && first.sign() == '}')) {
                boolean gap = numbers.isEmpty() ? open.pop() : numbers.contains(hole) && !open.contains(true);
                if (!numbers.isEmpty()) {
                    open.push(gap);
                }
                if (gap) {
                    shown.add(new Sign(first.sign(), first.start(), first.start()));
                    shown.add(new Sign(first.sign(), last.end(), last.end()));
                }
                hint = false;
            } else if (!open.isEmpty() && first.sign() == ':') {
                hint = true;
            } else if (first.sign() != '[') {
                at = mark.start() + 1;
                shown.addAll(hint ? List.of() : List.of(first));
            }
        }
        shown.addAll(hint ? List.of() : signs.subList(at, signs.size()));
        return shown;
    }
}
