package dev.dateline.article;

import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a fact sheet. An error in a fact leaves out that fact; an error elsewhere leaves out the sheet. */
public final class SheetReader {
    /** The keys of a fact, in the order in which they are written. */
    public static final List<String> FACT_KEYS = FactReader.KEYS;

    private static final List<String> KEYS =
            List.of("article", "title", "published", "publisher", "url", "text-sha256", "reviewed", "tags", "facts");
    private static final Position END = new Position(Integer.MAX_VALUE, 1);

    private final SourceText source;
    private final Names names;
    private final Findings findings;

    private SheetReader(SourceText source, Names names, Findings findings) {
        this.source = source;
        this.names = names;
        this.findings = findings;
    }

    /**
     * Reads a sheet from YAML.
     *
     * @param root the file's document, whose own findings are in {@code findings} already
     * @param id from the file's name
     * @param names the library's names, for the surnames of persons
     * @return empty, with a finding, if the sheet's head has an error
     */
    public static Optional<Sheet> read(SourceText source, Node root, String id, Names names, Findings findings) {
        return new SheetReader(source, names, findings).sheet(root, id);
    }

    private Optional<Sheet> sheet(Node root, String id) {
        Optional<Fields> fields = new Fields(source, findings).of(root, "a fact sheet");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Fields head = fields.get();
        head.allow(KEYS);
        head.id("article", id, "a fact sheet");
        Optional<Scalar> title = head.required("title", "a fact sheet");
        Optional<PartialDate> published = Values.date(head, head.required("published", "a fact sheet"));
        Optional<String> url =
                head.scalar("url").filter(text -> isWebAddress(head, text)).map(Scalar::text);
        Optional<String> sha = Values.sha256(head, "text-sha256");
        Set<String> tags = Values.tags(head);
        Optional<PartialDate> reviewed = Values.date(head, head.scalar("reviewed"));
        Optional<Sequence> list = head.list("facts");
        if (!head.has("facts")) {
            head.missing("facts", "a fact sheet");
        }
        if (list.isEmpty() || title.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        FactReader reader = new FactReader(head, id, published.get(), tags, names);
        List<Fact> facts = new ArrayList<>();
        Set<String> leftOut = new LinkedHashSet<>();
        readFacts(list.get(), reader, facts, leftOut);
        if (findings.hasErrorWithin(source.file(), Position.START, list.get().at())
                || findings.hasErrorWithin(source.file(), list.get().end(), END)) {
            return Optional.empty();
        }
        Article article = new Article(
                id,
                title.get().text(),
                published.get(),
                head.text("publisher"),
                url,
                sha,
                tags,
                reviewed,
                List.copyOf(facts),
                source.file());
        return Optional.of(new Sheet(article, reader.references(), Set.copyOf(leftOut), source));
    }

    private void readFacts(Sequence list, FactReader reader, List<Fact> facts, Set<String> leftOut) {
        Map<String, Position> seen = new HashMap<>();
        List<Node> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            Optional<Fact> fact = reader.read(item, seen);
            Position next = i + 1 < items.size() ? items.get(i + 1).at() : list.end();
            if (fact.isPresent() && !findings.hasErrorWithin(source.file(), item.at(), next)) {
                facts.add(fact.get());
            } else if (item instanceof Node.Mapping mapping && mapping.get("id").orElse(null) instanceof Scalar id) {
                leftOut.add(id.text());
            }
        }
    }

    private static boolean isWebAddress(Fields head, Scalar url) {
        String text = url.text();
        if ((text.startsWith("https://") || text.startsWith("http://")) && text.indexOf(' ') < 0) {
            return true;
        }
        head.error(url, "no-web-address", "this is not a web address", "a web address begins with https:// or http://");
        return false;
    }
}
