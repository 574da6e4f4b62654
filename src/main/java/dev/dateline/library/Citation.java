package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the hashes of its passages into a fact sheet, and leaves every other character of the file as it was.
 */
public final class Citation {
    private static final String SHA = "sha256";
    private static final String TEXT_SHA = "text-sha256";

    private final SourceText source;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Fact> notFound = new ArrayList<>();
    private int written;
    private int kept;

    /** Text to be put in the place of {@code from..to}, offsets in chars. */
    private record Edit(int from, int to, String text) {}

    private Citation(SourceText source) {
        this.source = source;
    }

    /**
     * Cites all evidence of a sheet from its article's text.
     *
     * @param root the sheet's document
     */
    public static Citation of(Article article, SourceText source, Node root, ArticleText text) {
        Citation citation = new Citation(source);
        Mapping head = (Mapping) root;
        citation.put(head, TEXT_SHA, text.sha256(), List.of("url", "publisher", "published", "title"));
        Map<Position, Mapping> evidence = new HashMap<>();
        if (head.get("facts").orElse(null) instanceof Sequence facts) {
            for (Node fact : facts.items()) {
                if (fact instanceof Mapping fields && fields.get("evidence").orElse(null) instanceof Mapping found) {
                    evidence.put(found.at(), found);
                }
            }
        }
        for (Fact fact : article.facts()) {
            Optional<Evidence> cited = fact.evidence();
            Mapping fields = cited.map(e -> evidence.get(e.at())).orElse(null);
            if (cited.isPresent() && fields != null) {
                citation.cite(fact, cited.get(), fields, text);
            }
        }
        return citation;
    }

    /** How many passages got a hash that they did not have. */
    public int written() {
        return written;
    }

    /** How many passages had the right hash already. */
    public int kept() {
        return kept;
    }

    /** The facts whose passage is not in the text; their hashes, if they have any, stay as they are. */
    public List<Fact> notFound() {
        return List.copyOf(notFound);
    }

    /** The file's new text. */
    public String text() {
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::from));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Edit edit : ordered) {
            out.append(source.text(), at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return out.append(source.text(), at, source.text().length()).toString();
    }

    private void cite(Fact fact, Evidence evidence, Mapping fields, ArticleText text) {
        Optional<ArticleText.Passage> passage = text.passage(evidence);
        if (passage.isEmpty()) {
            notFound.add(fact);
        } else if (evidence.sha256().filter(passage.get().sha256()::equals).isPresent()) {
            kept++;
        } else {
            written++;
            put(fields, SHA, passage.get().sha256(), List.of());
        }
    }

    /** Replaces the value of a key, or adds the key behind the first of {@code behind} that is there, else at the end. */
    private void put(Mapping fields, String key, String value, List<String> behind) {
        Optional<Node> old = fields.get(key);
        if (old.isPresent() && old.get() instanceof Scalar scalar) {
            edits.add(new Edit(source.offset(scalar.at()), source.offset(scalar.end()), value));
            return;
        }
        Entry last = fields.entries().get(fields.entries().size() - 1);
        for (String name : behind) {
            Optional<Entry> entry = fields.entries().stream()
                    .filter(e -> e.key().text().equals(name))
                    .findFirst();
            if (entry.isPresent()) {
                last = entry.get();
                break;
            }
        }
        int end = source.offset(last.value().end());
        if (source.text().startsWith("{", source.offset(fields.at()))) {
            edits.add(new Edit(end, end, ", " + key + ": " + value));
            return;
        }
        addLine(last, key + ": " + value);
    }

    private void addLine(Entry last, String line) {
        Position end = last.value().end();
        int number = last.value() instanceof Scalar scalar && scalar.style() == Node.Style.BLOCK && end.column() == 1
                ? end.line() - 1
                : end.line();
        String content = source.line(number);
        int at = source.offset(new Position(number, 1)) + content.length();
        String text = source.text();
        String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        String indent = " ".repeat(last.key().at().column() - 1);
        edits.add(new Edit(at, at, lineBreak + indent + line));
    }
}
