package dev.dateline.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Searches a file that YAML could not read for the usual mistakes. Each entry, which is a key or dash with its value,
 * is read alone, so that a mistake in one entry does not hide those in others.
 */
record LineTraps(SourceText source, Findings findings) {
    private static final Pattern BEGINNING = Pattern.compile("[ -]*");
    private static final Pattern KEY = Pattern.compile("[ -]*+(?:\"[^\"]*\" *|'[^']*' *|[^\"'\\[{#].*?):(?: .*)?");
    private static final Pattern WITHOUT_VALUE = Pattern.compile("(?:.*:|[ -]*+)(?: *| +#.*)");
    /** The first character of a value, if it is a special one. */
    private static final Pattern SIGN = Pattern.compile("[ -]*+(?:[^\"'\\[{#:]*+: +)?([\\[{|>@%`!&*]).*");

    void search() {
        int line = 1;
        while (line <= source.lineCount()) {
            line = entry(line) + 1;
        }
    }

    /**
     * Reads the entry that begins in a line.
     *
     * @return its last line
     */
    private int entry(int line) {
        String text = source.line(line);
        Matcher beginning = BEGINNING.matcher(text);
        int content = beginning.lookingAt() ? beginning.end() : 0;
        boolean key = KEY.matcher(text).matches();
        Matcher sign = SIGN.matcher(text);
        boolean special = sign.matches() && (!key || sign.start(1) > content);
        Position value = new Position(line, text.codePointCount(0, special ? sign.start(1) : content) + 1);
        if (special && "@%`!&*".contains(sign.group(1))) {
            findings.add(SyntaxProblem.firstSign(source, value));
            return line;
        }
        int dash = text.lastIndexOf('-', content - 1);
        boolean continued = !key && dash < 0 && !text.startsWith("\"", content) && !text.startsWith("'", content);
        if (content == text.length() || text.charAt(content) == '#' || (continued && !special)) {
            return line;
        }
        int container = key || dash < 0 ? content : dash;
        int last = line;
        boolean valued = !WITHOUT_VALUE.matcher(text).matches();
        while (valued && last < source.lineCount() && isWithin(last + 1, container)) {
            last++;
        }
        Findings own = new Findings();
        boolean failed = false;
        try {
            YamlReader.lines(source, line, last, own);
        } catch (YAMLException | IllegalArgumentException e) {
            failed = true;
            if (own.isEmpty() && e instanceof MarkedYAMLException marked) {
                SyntaxProblem.ofEntry(source, marked, line - 1, value).ifPresent(own::add);
            }
        }
        findings.addAll(own.sorted());
        return failed && own.sorted().stream().allMatch(found -> found.code().startsWith("unclosed")) ? line : last;
    }

    private boolean isWithin(int line, int container) {
        String text = source.line(line);
        return text.isBlank() || text.length() - text.stripLeading().length() > container;
    }
}
