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
            findings.add(source.error(reached, "no-text-key"));
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
                return Optional.of(
                        source.error(at, before.endsWith("'") ? "after-quote single" : "after-quote double"));
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
            return source.error(at, "escape");
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
            return source.error(at, "syntax end");
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
        return source.error(at, "in-brackets", open, closing(open));
    }

    private static Finding noColon(SourceText source, Position at) {
        String rest = source.line(at.line()).substring(index(source, at));
        int colon = rest.indexOf(':');
        if (colon > 0) {
            Position space = new Position(at.line(), at.column() + rest.codePointCount(0, colon));
            return source.error(space, "no-space");
        }
        return source.error(at, rest.codePointCount(0, rest.length()), Wording.of("no-colon"));
    }

    private static Finding layout(SourceText source, String context, Position at) {
        String before = source.line(at.line()).substring(0, index(source, at));
        String line = source.line(at.line()).strip();
        if (before.isBlank() && line.matches("-[\\p{L}\"'][^:]*:( .*)?")) {
            return source.error(at, "no-space dash");
        }
        return source.error(at, before.isBlank() && context.contains("block") ? "layout" : "syntax");
    }

    private static Finding colonOrLayout(SourceText source, Position at) {
        String key = source.line(at.line()).substring(0, index(source, at)).strip();
        if (at.line() > 1 && !key.isEmpty() && key.indexOf(':') < 0 && key.indexOf(' ') < 0) {
            int width = key.codePointCount(0, key.length());
            return source.error(new Position(at.line(), at.column() - width), width, Wording.of("layout further"));
        }
        return colon(source, at);
    }

    private static char closing(char bracket) {
        return bracket == '{' ? '}' : ']';
    }

    static Finding unclosedBracket(SourceText source, Position at) {
        char open = charAt(source, at);
        return source.error(at, "unclosed-bracket", open, closing(open));
    }

    /** The finding for a text that begins with a special character of YAML. */
    static Finding firstSign(SourceText source, Position at) {
        boolean fence = source.line(at.line()).startsWith("```");
        return source.error(at, fence ? "first-sign fence" : "first-sign", charAt(source, at));
    }

    static Finding colon(SourceText source, Position at) {
        return source.error(at, "holds-colon");
    }

    static Finding unclosedQuote(SourceText source, Position at) {
        return source.error(at, charAt(source, at) == '\'' ? "unclosed-quote single" : "unclosed-quote double");
    }

    static Finding cutText(SourceText source, int offset) {
        return source.error(source.position(offset), "cut-text");
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
