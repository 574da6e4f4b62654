package dev.dateline.source;

import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Explains in plain words why a file could not be read. The lines are searched for the usual mistakes first. If none is
 * found, the parser's own problem is explained in a sentence.
 */
final class SyntaxProblem {
    private static final String QUOTES = "put the whole text in quotes";

    /** The codes of problems that depend on the lines around an entry. */
    private static final Set<String> AROUND = Set.of("syntax", "layout");

    private SyntaxProblem() {}

    /**
     * Adds the findings that say why reading stopped.
     *
     * @param problem what the parser says
     * @param findings the findings so far; those after the first mistake are dropped, because they follow from it
     */
    static void explain(SourceText source, RuntimeException problem, Position reached, Findings findings) {
        Findings traps = new Findings();
        new LineTraps(source, traps).search();
        findings.prefer(traps.sorted());
        if (problem instanceof MarkedYAMLException marked) {
            Position at = YamlReader.position(mark(marked), 0);
            if (!findings.hasErrorWithin(source.file(), Position.START, new Position(at.line() + 1, 1))) {
                findings.add(translate(source, marked, 0));
            }
        } else if (findings.isEmpty()) {
            findings.add(source.error("no-text-key", reached, "a key must be a text"));
        }
    }

    /**
     * Explains why an entry could not be read alone. Empty if only the lines around it can tell.
     *
     * @param above how many lines are above the entry
     * @param value the place of its value
     */
    static Optional<Finding> ofEntry(SourceText source, MarkedYAMLException e, int above, Position value) {
        Position at = YamlReader.position(mark(e), above);
        String before = source.line(at.line()).substring(0, index(source, at));
        String context = String.valueOf(e.getContext());
        String problem = String.valueOf(e.getProblem());
        if (context.contains("block scalar")) {
            return Optional.of(firstSign(source, value));
        }
        if (context.contains("flow") && problem.contains("<stream end>")) {
            String line = source.line(value.line());
            int cut = line.indexOf(" #");
            return Optional.of(
                    cutsText(line, Math.max(0, cut))
                            ? cutText(source, source.offset(new Position(value.line(), 1)) + cut + 1)
                            : unclosedBracket(source, value));
        }
        if (problem.contains("<block end>") && !before.isBlank()) {
            String stripped = before.stripTrailing();
            if (stripped.endsWith("\"") || stripped.endsWith("'")) {
                return Optional.of(source.error(
                        "after-quote",
                        at,
                        "there is text after the closing quote",
                        before.endsWith("'")
                                ? "write an apostrophe inside '…' twice, or use double quotes"
                                : "put the whole text in one pair of quotes, and write \\\" for quotes inside it"));
            }
            return Optional.of(firstSign(source, value));
        }
        return Optional.of(translate(source, e, above)).filter(found -> !AROUND.contains(found.code()));
    }

    private static Mark mark(MarkedYAMLException e) {
        return e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    }

    private static Finding translate(SourceText source, MarkedYAMLException e, int above) {
        String context = String.valueOf(e.getContext());
        String problem = String.valueOf(e.getProblem());
        Position at = YamlReader.position(mark(e), above);
        Position begun = e.getContextMark() == null ? at : YamlReader.position(e.getContextMark(), above);
        if (problem.contains("escape") || problem.contains("hexadecimal")) {
            return source.error("escape", at, "YAML does not know this character after a backslash in double quotes");
        }
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return unclosedQuote(source, begun);
        }
        if (context.contains("flow")) {
            return flow(source, problem, begun, at);
        }
        if (problem.contains("mapping values are not allowed")) {
            return colonOrLayout(source, at);
        }
        if (problem.contains("cannot start any token")) {
            return firstSign(source, at);
        }
        if (problem.contains("could not find expected ':'")) {
            return noColon(source, begun);
        }
        if (problem.contains("document separator") || problem.contains("document start")) {
            return source.error(
                    "syntax", at, "the document ends before this", "delete this line, or what ends the document");
        }
        return layout(source, context, at);
    }

    private static Finding flow(SourceText source, String problem, Position begun, Position at) {
        String found = problem.substring(problem.lastIndexOf(' ') + 1);
        boolean sameLine = begun.line() == at.line();
        if (!sameLine || found.contains("stream") || found.contains("block")) {
            return unclosedBracket(source, begun);
        }
        char open = charAt(source, begun);
        return source.error(
                "in-brackets",
                at,
                "this character is not allowed between \"" + open + "\" and \"" + closing(open) + "\"");
    }

    private static Finding noColon(SourceText source, Position at) {
        String rest = source.line(at.line()).substring(index(source, at));
        int colon = rest.indexOf(':');
        if (colon > 0) {
            return source.error(
                    "no-space",
                    new Position(at.line(), at.column() + rest.codePointCount(0, colon)),
                    "there is no space after the colon of a key");
        }
        return source.error("no-colon", at, rest.codePointCount(0, rest.length()), "this should be a key with \":\"");
    }

    private static Finding layout(SourceText source, String context, Position at) {
        String before = source.line(at.line()).substring(0, index(source, at));
        String line = source.line(at.line()).strip();
        if (before.isBlank() && line.matches("-[\\p{L}\"'][^:]*:( .*)?")) {
            return source.error("no-space", at, "there is no space after a dash", "write \"- \" before the key");
        }
        if (before.isBlank() && context.contains("block")) {
            return source.error("layout", at, "the indentation of this line fits no line above it");
        }
        return source.error("syntax", at, "YAML cannot read this", "if it is part of a text, " + QUOTES);
    }

    private static Finding colonOrLayout(SourceText source, Position at) {
        String key = source.line(at.line()).substring(0, index(source, at)).strip();
        if (at.line() > 1 && !key.isEmpty() && key.indexOf(':') < 0 && key.indexOf(' ') < 0) {
            return source.error(
                    "layout",
                    new Position(at.line(), at.column() - key.codePointCount(0, key.length())),
                    key.codePointCount(0, key.length()),
                    "this line is indented further than the key above, so YAML reads it as part of that key's text",
                    "align it with the keys that it belongs to");
        }
        return colon(source, at);
    }

    private static char closing(char bracket) {
        return bracket == '{' ? '}' : ']';
    }

    static Finding unclosedBracket(SourceText source, Position at) {
        char open = charAt(source, at);
        return source.error(
                "unclosed-bracket",
                at,
                "the bracket \"" + open + "\" is not closed",
                "close it with \"" + closing(open) + "\"; if it is text, " + QUOTES);
    }

    /** The finding for a text that begins with a special character of YAML. */
    static Finding firstSign(SourceText source, Position at) {
        String message = "a text without quotes cannot begin with \"" + charAt(source, at) + "\"";
        return source.line(at.line()).startsWith("```")
                ? source.error("first-sign", at, message, "delete this line")
                : source.error("first-sign", at, message);
    }

    static Finding colon(SourceText source, Position at) {
        return source.error("holds-colon", at, "YAML reads the words before \": \" as a key");
    }

    static Finding unclosedQuote(SourceText source, Position at) {
        char quote = charAt(source, at);
        return source.error(
                "unclosed-quote",
                at,
                "this quote is not closed",
                "end the text with " + quote + (quote == '\'' ? "; write an apostrophe in it twice" : ""));
    }

    static Finding cutText(SourceText source, int offset) {
        return source.error(
                "cut-text", source.position(offset), "YAML cuts the text here: a \"#\" after a space begins a comment");
    }

    /** Whether a comment follows the text before this offset, and was probably meant as text. */
    static boolean cutsText(String text, int end) {
        int i = end;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i == end || i >= text.length() || text.charAt(i) != '#') {
            return false;
        }
        while (i < text.length() && text.charAt(i) == '#') {
            i++;
        }
        return i < text.length() && text.charAt(i) != ' ' && !SourceText.isBreak(text.charAt(i));
    }

    /** The index of a place in its line. */
    private static int index(SourceText source, Position at) {
        int index = source.offset(at) - source.offset(new Position(at.line(), 1));
        return Math.min(source.line(at.line()).length(), Math.max(0, index));
    }

    private static char charAt(SourceText source, Position at) {
        int i = source.offset(at);
        return i < source.text().length() ? source.text().charAt(i) : ' ';
    }
}
