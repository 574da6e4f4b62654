package dev.dateline.source;

import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Node.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML file into {@link Node}s. It reports what YAML would read in another way than the author meant: text cut
 * by a comment, commas in numbers, anchors, tags, duplicate keys, unclosed quotes.
 */
public final class YamlReader {
    /** The longest line, in characters. */
    private static final int LONGEST_LINE = 500_000;

    /** How deep lists and mappings may be nested. */
    private static final int DEEPEST = 50;

    private final SourceText source;
    private final Findings findings;
    private final Parser parser;
    private final int above; // the number of lines of the file above the parsed text
    private Event event = new StreamStartEvent(null, null);
    private int documents;
    private boolean dropped;

    private YamlReader(SourceText source, Findings findings, String text, int above) {
        this.source = source;
        this.findings = findings;
        this.above = above;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceText.LARGEST);
        this.parser = new ParserImpl(new StreamReader(text), options);
    }

    /**
     * Reads the document of a file. Empty, with at least one finding, if its syntax is broken. A finding about one node
     * does not hide the others.
     */
    public static Optional<Node> read(SourceText source, Findings findings) {
        if (hasEndlessLine(source, findings) || !EarlyTraps.pass(source, findings)) {
            return Optional.empty();
        }
        Findings own = new Findings();
        YamlReader reader = new YamlReader(source, own, source.text(), 0);
        Optional<Node> root = Optional.empty();
        try {
            root = reader.document();
        } catch (YAMLException | IllegalArgumentException e) {
            SyntaxProblem.explain(source, e, reader.begin(reader.event), own);
        }
        findings.addAll(own.sorted());
        return root;
    }

    /**
     * Reads some lines of a file alone.
     *
     * @throws YAMLException if their syntax is wrong
     * @throws IllegalArgumentException if they are nested too deep, or a key is not a text
     */
    static void lines(SourceText source, int first, int last, Findings findings) {
        int from = source.offset(new Position(first, 1));
        String text = source.text().substring(from, source.offset(new Position(last + 1, 1)));
        new YamlReader(source, findings, text, first - 1).document();
    }

    /** Whether a line is longer than any author writes. YAML would need minutes to read it. */
    private static boolean hasEndlessLine(SourceText source, Findings findings) {
        for (int line = 1; line <= source.lineCount(); line++) {
            int length = source.lineLength(line);
            if (length > LONGEST_LINE) {
                Wording wording = Wording.of("long-line", length, LONGEST_LINE);
                findings.add(Finding.error(source.file(), new Position(line, 1), wording));
                return true;
            }
        }
        return false;
    }

    private Optional<Node> document() {
        next();
        if (event instanceof StreamEndEvent) {
            findings.add(source.error(Position.START, "empty-file"));
            return Optional.empty();
        }
        Node root = node(-1, false, 0);
        next();
        return dropped || !(event instanceof StreamEndEvent) ? Optional.empty() : Optional.of(root);
    }

    /** Goes on to the next event of a node, or to the end of the file. */
    private void next() {
        do {
            event = parser.getEvent();
            if (event instanceof DocumentStartEvent && ++documents == 2) {
                findings.add(source.error(begin(event), 3, Wording.of("several-documents")));
            }
        } while (event instanceof StreamStartEvent
                || event instanceof DocumentStartEvent
                || event instanceof DocumentEndEvent);
    }

    private Position begin(Event event) {
        return position(event.getStartMark(), above);
    }

    private Position end(Event event) {
        return position(event.getEndMark(), above);
    }

    static Position position(Mark mark, int above) {
        return new Position(mark.getLine() + 1 + above, mark.getColumn() + 1);
    }

    /**
     * The node that begins with the current event.
     *
     * @param outer the column, from 0, of the key or dash before this node; continued text is indented further
     * @param flow whether this is in flow style
     */
    private Node node(int outer, boolean flow, int depth) {
        Position at = begin(event);
        if (depth > DEEPEST) {
            findings.add(source.error(at, "too-deep"));
            throw new IllegalArgumentException("too deep");
        }
        if (event instanceof AliasEvent alias) {
            String anchor = alias.getAnchor();
            findings.add(source.error(at, anchor.length() + 1, Wording.of("alias", anchor)));
            return new Scalar(at, end(event), "", Style.BROKEN);
        }
        boolean broken = refuseAnchorAndTag(event, at);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, at, outer, flow, broken);
        }
        boolean inFlow = flow || isFlow(event);
        return event instanceof MappingStartEvent
                ? mapping(at, outer, inFlow, depth)
                : sequence(at, outer, inFlow, depth);
    }

    private static boolean isFlow(Event event) {
        return event instanceof CollectionStartEvent start && start.isFlow();
    }

    private Mapping mapping(Position at, int outer, boolean flow, int depth) {
        List<Entry> entries = new ArrayList<>(8);
        Map<String, Position> seen = new HashMap<>();
        boolean next = false;
        if (flow && isFlow(event) && !startsWith(at, '{') && !startsWith(at, '&')) {
            // it begins without braces
            findings.add(SyntaxProblem.colon(source, at));
        }
        for (next(); !(event instanceof MappingEndEvent); next()) {
            if (!(event instanceof ScalarEvent text)) {
                throw new IllegalArgumentException("a key that is not a text");
            }
            Position keyAt = begin(event);
            Scalar key = scalar(text, keyAt, outer, flow, refuseAnchorAndTag(event, keyAt));
            next();
            Node value = node(flow ? outer : keyAt.column() - 1, flow, depth + 1);
            next |= !flow && entries.size() > 1 && key.text().equals("id") && seen.containsKey("id");
            if (next) {
                missingDash(key, seen);
            } else if (key.style() != Style.BROKEN && fresh(key, seen)) {
                entries.add(new Entry(key, value));
            }
        }
        return new Mapping(at, end(event), List.copyOf(entries));
    }

    /** Reports the second id of an item, which begins the next item. The keys after it belong to the next item, too. */
    private void missingDash(Scalar key, Map<String, Position> seen) {
        if (seen.remove("id") != null) {
            findings.add(source.error(key.at(), key.width(), Wording.of("missing-dash second")));
        }
    }

    private boolean fresh(Scalar key, Map<String, Position> seen) {
        if (key.style() == Style.PLAIN && key.text().equals("<<")) {
            findings.add(source.error(key.at(), 2, Wording.of("merge-key")));
            return false;
        }
        Position first = seen.putIfAbsent(key.text(), key.at());
        if (first == null) {
            return true;
        }
        Wording wording = Wording.of("duplicate-key", key.text(), first.line(), first.column());
        findings.add(source.error(key.at(), key.width(), wording));
        return false;
    }

    private Sequence sequence(Position at, int outer, boolean flow, int depth) {
        List<Node> items = new ArrayList<>();
        int column = flow ? outer : at.column() - 1;
        for (next(); !(event instanceof SequenceEndEvent); next()) {
            items.add(node(column, flow, depth + 1));
        }
        return new Sequence(at, end(event), List.copyOf(items));
    }

    private Scalar scalar(ScalarEvent text, Position at, int outer, boolean flow, boolean broken) {
        Position end = end(text);
        ScalarStyle written = text.getScalarStyle();
        boolean plain = written == ScalarStyle.PLAIN;
        boolean quoted = written == ScalarStyle.SINGLE_QUOTED || written == ScalarStyle.DOUBLE_QUOTED;
        boolean refused = broken;
        if (plain) {
            refused |= isCut(at, end) || (flow && isRestOfNumber(text.getValue(), at));
        } else if (quoted && at.line() != end.line() && leavesItsPlace(at, end, outer)) {
            findings.add(SyntaxProblem.unclosedQuote(source, at));
            dropped = true;
            refused = true;
        }
        Style style = refused ? Style.BROKEN : plain ? Style.PLAIN : quoted ? Style.QUOTED : Style.BLOCK;
        return new Scalar(at, end, text.getValue(), style);
    }

    private boolean refuseAnchorAndTag(Event event, Position at) {
        String anchor = event instanceof NodeEvent node ? node.getAnchor() : null;
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (anchor != null) {
            findings.add(source.error(at, anchor.length() + 1, Wording.of("anchor", anchor)));
        }
        if (tag != null) {
            findings.add(source.error(at, "tag"));
        }
        return anchor != null || tag != null;
    }

    /** Whether a comment follows a text and was probably meant as a part of it: {@code Which is the #1 exporter}. */
    private boolean isCut(Position at, Position end) {
        String text = source.text();
        int i = source.offset(end);
        if (at.equals(end) || !SyntaxProblem.cutsText(text, i)) {
            return false;
        }
        findings.add(SyntaxProblem.cutText(source, text.indexOf('#', i)));
        return true;
    }

    private boolean isRestOfNumber(String value, Position at) {
        String text = source.text();
        int i = source.offset(at);
        if (value.isEmpty() || !isDigit(value.charAt(0)) || i < 2) {
            return false;
        }
        if (text.charAt(i - 1) != ',' || !isDigit(text.charAt(i - 2))) {
            return false;
        }
        findings.add(source.error(source.position(i - 1), "comma-in-number"));
        return true;
    }

    /**
     * Whether a quoted text continues on lines that are not indented further than its key. Its quote was then never
     * closed.
     */
    private boolean leavesItsPlace(Position at, Position end, int outer) {
        for (int line = at.line() + 1; line <= end.line(); line++) {
            String content = source.line(line);
            int indent = content.length() - content.stripLeading().length();
            if (indent < content.length() && indent <= outer) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(Position at, char sign) {
        int i = source.offset(at);
        return i < source.text().length() && source.text().charAt(i) == sign;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
