package dev.dateline.article;

import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a fact sheet. An error in a fact removes that fact. An error elsewhere removes the sheet. */
public final class SheetReader {
    /** The keys of a fact, in the order in which they are written. */
    public static final List<String> FACT_KEYS = FactReader.KEYS;

    private static final List<String> KEYS =
            List.of("article", "title", "published", "publisher", "url", "text-sha256", "reviewed", "tags", "facts");

    private SheetReader() {}

    /**
     * Reads a sheet from YAML.
     *
     * @param root the file's document; its findings are in {@code findings} already
     * @param id the id in the file's name
     * @param names the library's names, for the surnames of persons
     * @return empty with a finding if the sheet's head has an error
     */
    public static Optional<Sheet> read(SourceText source, Node root, String id, Names names, Findings findings) {
        return new Fields(source, findings).of(root, "a fact sheet").flatMap(head -> sheet(head, id, names, source));
    }

    private static Optional<Sheet> sheet(Fields head, String id, Names names, SourceText source) {
        if (head.has("deck") && head.has("cards")) {
            head.errorAt("deck", "unknown-key deck");
            return Optional.empty();
        }
        head.allow(KEYS);
        head.id("article", id, "a fact sheet");
        Optional<Scalar> title = head.required("title", "a fact sheet");
        Optional<PartialDate> published = Values.date(head, head.required("published", "a fact sheet"));
        Optional<String> url =
                head.scalar("url").filter(text -> isWebAddress(head, text)).map(Scalar::text);
        Optional<String> sha = Values.sha256(head, "text-sha256");
        Set<String> tags = Values.tags(head);
        Optional<PartialDate> reviewed = Values.date(head, head.scalar("reviewed"));
        Optional<Sequence> list = head.requiredList("facts", "a fact sheet");
        if (list.isEmpty() || title.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        FactReader reader = new FactReader(head, id, published.get(), tags, names);
        Set<String> leftOut = new HashSet<>();
        List<Fact> facts = head.items(list.get(), reader::read, item -> {
            if (item instanceof Node.Mapping mapping) {
                mapping.text("id").ifPresent(leftOut::add);
            }
        });
        if (head.hasErrorOutside(list.get())) {
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
                facts,
                source.file());
        return Optional.of(new Sheet(article, reader.references(), Set.copyOf(leftOut), source));
    }

    private static boolean isWebAddress(Fields head, Scalar url) {
        String text = url.text();
        if ((text.startsWith("https://") || text.startsWith("http://")) && text.indexOf(' ') < 0) {
            return true;
        }
        head.error(url, "no-web-address");
        return false;
    }
}
