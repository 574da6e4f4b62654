package dev.dateline.source;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a text as YAML that {@link YamlReader} reads back unchanged. It is plain if that is safe, a block if it has
 * several lines, and in double quotes otherwise.
 */
public final class YamlText {
    /** Words that some YAML readers take for null or a truth value. */
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    /** The most characters of a key. SnakeYAML looks at most 1024 characters ahead for the colon after it. */
    private static final int LONGEST_KEY = 1000;

    private YamlText() {}

    /**
     * The text as the value after a key or dash, without the space before it.
     *
     * @param indent the indentation of a block, in spaces
     */
    public static String value(String text, int indent) {
        if (!isBlock(text)) {
            return inline(text);
        }
        return "|-" + ("\n" + text).replaceAll("\n(?=[^\n])", "\n" + " ".repeat(indent));
    }

    public static String inline(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** The text on one line in flow style. In flow style, commas, braces and question marks have a special meaning. */
    public static String inFlow(String text) {
        return isPlain(text) && text.chars().noneMatch(c -> ",[]{}?:".indexOf(c) >= 0) ? text : quoted(text);
    }

    /** A node in flow style, on one line. */
    static String inFlow(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(YamlText::inFlow).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .map(entry -> inFlow(entry.key().text()) + ": " + inFlow(entry.value()))
                        .collect(Collectors.joining(", ", "{ ", " }"))
                : inFlow(((Node.Scalar) node).text());
    }

    /**
     * The text on one line, quoted like the text that it replaces. Single quotes are kept if possible.
     *
     * @param quote the first character of the other text; a space if it was plain
     */
    static String like(char quote, String text, boolean flow) {
        if (quote == '\'' && !text.isEmpty() && text.codePoints().allMatch(YamlText::isSeen)) {
            return "'" + text.replace("'", "''") + "'";
        }
        if (quote == '\'' || quote == '"') {
            return quoted(text);
        }
        return flow ? inFlow(text) : inline(text);
    }

    /**
     * A key and its value, on one line if possible. The key may be any text.
     *
     * @param indent the indentation of the entry, in spaces
     */
    public static String entry(String key, String value, int indent) {
        String written = inline(key);
        return written.length() <= LONGEST_KEY
                ? written + ": " + inline(value)
                : "? " + written + "\n" + " ".repeat(indent) + ": " + inline(value);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || !begins(text.codePointAt(0), text) || text.endsWith(" ") || text.endsWith(":")) {
            return false;
        }
        if (text.contains(": ") || text.contains(" #") || WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return text.codePoints().allMatch(c -> c != '\n' && isSeen(c));
    }

    private static boolean begins(int first, String text) {
        boolean minus = first == '-' && text.length() > 1 && text.charAt(1) >= '0' && text.charAt(1) <= '9';
        return minus || first == '(' || Character.isLetterOrDigit(first);
    }

    /** Whether the text has several lines that need no escapes. */
    private static boolean isBlock(String text) {
        if (text.indexOf('\n') < 0 || text.startsWith(" ") || text.startsWith("\n") || text.endsWith("\n")) {
            return false;
        }
        return !text.contains(" \n") && !text.endsWith(" ") && text.codePoints().allMatch(c -> c == '\n' || isSeen(c));
    }

    /** Whether a character needs no escape, because it is visible or a joiner. */
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (isSeen(c)) {
                        out.appendCodePoint(c);
                    } else if (c < 0x1_0000) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.append(String.format(Locale.ROOT, "\\U%08x", c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
