package dev.dateline.exchange.intake;

import dev.dateline.judge.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The visible text of an HTML field.
 *
 * @param media the number of pictures, sounds and videos, which are left out
 * @param plain whether the text is complete, because the field has no media, list, table, formula or superscript
 */
public record FieldText(String text, int media, boolean plain) {
    private static final Pattern HTML = Pattern.compile(
            "</?(?:br|div|b|i|u|p|span|img|li|ul|ol|strong|em|a|sub|sup|font|table|td|tr|hr|h[1-6])\\b[^<>]*>"
                    + "|&(?:nbsp|amp|lt|gt|quot|#\\d+|#x[0-9a-fA-F]+);");
    static final Pattern SOUND =
            Pattern.compile("\\[sound:[^\\]\\n]{0,300}\\]|\\[anki:(?:play|tts)[^\\]\\n]{0,300}\\]");
    private static final Pattern FORMULA = Pattern.compile("\\\\[(\\[]|\\[latex\\]|\\[\\${1,2}\\]");
    private static final Set<String> MEDIA =
            Set.of("img", "audio", "video", "object", "embed", "svg", "iframe", "canvas", "picture");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "template", "noscript", "rp");
    private static final Set<String> BLOCKS = WordList.words("""
        div p li ul ol table tr h1 h2 h3 h4 h5 h6 blockquote pre dl dt dd hr section article details summary figure
        figcaption center
        """);
    private static final Set<String> STRUCTURE = Set.of("li", "table", "pre", "ruby");
    static final Map<Character, Character> RAISED =
            Map.of('0', '⁰', '1', '¹', '2', '²', '3', '³', '4', '⁴', '5', '⁵', '6', '⁶', '7', '⁷', '8', '⁸', '9', '⁹');

    public static boolean looksLikeHtml(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && HTML.matcher(text).find();
    }

    /** The texts on one line each, without empty ones; empty if there are none. */
    public static Optional<String> joined(List<FieldText> fields) {
        List<String> texts = fields.stream()
                .map(FieldText::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
    }

    public static FieldText ofPlain(String text) {
        return finished(text, 0, true);
    }

    /** The text that a browser would show. */
    public static FieldText ofHtml(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return finished(html.replaceAll("[ \\t\\n\\r\\u00A0]+", " "), 0, true);
        }
        Reader reader = new Reader();
        NodeTraversor.filter(reader, Jsoup.parseBodyFragment(html).body());
        return finished(reader.out.toString(), reader.media, reader.plain);
    }

    /** Whether a browser shows no text of an element. */
    static boolean hides(Node node) {
        return SILENT.contains(node.normalName()) || MEDIA.contains(node.normalName());
    }

    private static FieldText finished(String text, int media, boolean plain) {
        int count = media + (int) SOUND.matcher(text).results().count();
        String whole = lines(SOUND.matcher(text).replaceAll("").replace('\u00A0', ' '));
        boolean says = plain && count == 0 && !FORMULA.matcher(whole).find();
        return new FieldText(whole, count, says);
    }

    /** The text without white space at line ends, and with at most one empty line in a row. */
    private static String lines(String text) {
        if (text.indexOf('\n') < 0) {
            return text.strip();
        }
        String lines = text.lines().map(String::strip).collect(Collectors.joining("\n"));
        return lines.replaceAll("\n{3,}", "\n\n").strip();
    }

    /**
     * Collects the visible text in the order of the document. It does not call itself, because an untrusted file may be
     * nested deeply.
     */
    private static final class Reader implements NodeFilter {
        private final StringBuilder out = new StringBuilder();
        private int media;
        private boolean plain = true;
        private int raised;
        private int preformatted;

        @Override
        public FilterResult head(Node node, int depth) {
            if (hides(node)) {
                media += MEDIA.contains(node.normalName()) ? 1 : 0;
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text) {
                words(text);
            } else if (node instanceof Element element) {
                open(element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        private void words(TextNode node) {
            String text =
                    preformatted > 0 ? node.getWholeText() : node.getWholeText().replaceAll("[ \\t\\n\\r]+", " ");
            if (preformatted == 0 && text.startsWith(" ") && (out.length() == 0 || Character.isWhitespace(last()))) {
                text = text.substring(1);
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                out.append(raised > 0 ? RAISED.getOrDefault(c, c) : c);
            }
        }

        private char last() {
            return out.charAt(out.length() - 1);
        }

        private void open(String tag) {
            if (tag.equals("br")) {
                out.append('\n');
            } else if (tag.equals("sup")) {
                raised++;
                plain = false;
            } else if (tag.equals("td") || tag.equals("th")) {
                out.append(out.length() > 0 && last() != '\n' ? " | " : "");
            } else if (tag.equals("rt")) {
                out.append('(');
            } else if (tag.equals("pre")) {
                preformatted++;
            }
            plain &= !STRUCTURE.contains(tag);
            line(tag);
            if (tag.equals("li")) {
                out.append("- ");
            }
        }

        private void line(String tag) {
            if (BLOCKS.contains(tag) && out.length() > 0 && last() != '\n') {
                out.append('\n');
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            String tag = node.normalName();
            if (tag.equals("sup")) {
                raised--;
            } else if (tag.equals("rt")) {
                out.append(')');
            } else if (tag.equals("pre")) {
                preformatted--;
            }
            line(tag);
            return FilterResult.CONTINUE;
        }
    }
}
