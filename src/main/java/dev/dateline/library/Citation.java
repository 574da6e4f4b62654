package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleText;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.YamlEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the hashes of the passages into a fact sheet. The rest of the file stays unchanged. */
public final class Citation {
    private static final String SHA = "sha256";
    private static final String TEXT_SHA = "text-sha256";

    /** The keys at the head of a sheet. The hash of the whole text is written after the keys that name the article. */
    private static final List<String> HEAD = List.of("article", "title", "published", "publisher", "url", TEXT_SHA);

    private final YamlEdits edits;
    private final List<Fact> notFound = new ArrayList<>();
    private int written;
    private int kept;

    private Citation(YamlEdits edits) {
        this.edits = edits;
    }

    /**
     * Hashes all evidence of a sheet from its article's text.
     *
     * @param edits the edits of the sheet's file
     */
    public static Citation of(Article article, YamlEdits edits, ArticleText text) {
        Citation citation = new Citation(edits);
        Mapping head = edits.root().orElseThrow();
        citation.edits.set(head, TEXT_SHA, text.sha256(), HEAD);
        for (Fact fact : article.facts()) {
            Optional<Node> fields = edits.item("facts", fact.ref().fact()).flatMap(item -> item.get("evidence"));
            if (fact.evidence().isPresent() && fields.orElse(null) instanceof Mapping evidence) {
                citation.cite(fact, fact.evidence().get(), evidence, text);
            }
        }
        return citation;
    }

    /** How many passages got a new hash. */
    public int written() {
        return written;
    }

    /** How many passages already had the right hash. */
    public int kept() {
        return kept;
    }

    /** The facts whose passage is not in the text; their hashes stay unchanged. */
    public List<Fact> notFound() {
        return List.copyOf(notFound);
    }

    /** The file's new text. */
    public String text() {
        return edits.text();
    }

    private void cite(Fact fact, Evidence evidence, Mapping fields, ArticleText text) {
        Optional<ArticleText.Passage> passage = text.passage(evidence);
        if (passage.isEmpty()) {
            notFound.add(fact);
        } else if (evidence.sha256().filter(passage.get().sha256()::equals).isPresent()) {
            kept++;
        } else {
            written++;
            edits.set(fields, SHA, passage.get().sha256());
        }
    }
}
