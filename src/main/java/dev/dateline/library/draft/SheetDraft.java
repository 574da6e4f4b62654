package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.library.Fixes;
import dev.dateline.source.YamlText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A first draft of a fact sheet: one candidate for each sentence of an article that holds a number, a date, a name or somebody's
 * word. What it says is left to the author, never the article's sentence.
 */
public final class SheetDraft {
    /** Stands above what an author has not looked at yet. */
    public static final String MARK = "# dateline: draft";

    private final StringBuilder out = new StringBuilder();
    private int facts;

    /**
     * What is known of the article.
     *
     * @param title in the author's words; empty: made of the id
     */
    public record Head(
            String id,
            Optional<String> title,
            PartialDate published,
            Optional<String> publisher,
            Optional<String> url) {}

    private SheetDraft() {}

    /**
     * Drafts the sheet of a text.
     *
     * @param names by which the library tells persons, places and organisations
     */
    public static SheetDraft of(Head head, ArticleText text, Names names) {
        SheetDraft draft = new SheetDraft();
        draft.head(head, text);
        Set<String> ids = new HashSet<>();
        for (String sentence : Sentences.of(text)) {
            Optional<Candidate> candidate = Candidate.of(sentence, head.published(), names);
            Optional<Passage> passage = candidate.flatMap(found -> Passage.of(sentence, text));
            passage.ifPresent(found -> draft.fact(candidate.orElseThrow(), found, ids));
        }
        return draft;
    }

    /** The file. */
    public String text() {
        return facts == 0 ? out.toString().replace("facts:\n", "facts: []\n") : out.toString();
    }

    /** How many candidates there are. */
    public int facts() {
        return facts;
    }

    private void head(Head head, ArticleText text) {
        String title = head.title()
                .orElse(Character.toUpperCase(head.id().charAt(0))
                        + head.id().substring(1).replace('-', ' '));
        out.append("article: ").append(head.id());
        line("", "title", title);
        line("", "published", head.published().toString());
        head.publisher().ifPresent(publisher -> line("", "publisher", publisher));
        head.url().ifPresent(url -> line("", "url", url));
        line("", "text-sha256", text.sha256());
        out.append("\nfacts:\n");
    }

    private void line(String margin, String key, String value) {
        out.append('\n').append(margin).append(key).append(": ").append(YamlText.inline(value));
    }

    private void fact(Candidate candidate, Passage passage, Set<String> ids) {
        facts++;
        String margin = "    ";
        out.append("  ").append(MARK).append(": say it in your own words, correct the rest, and take this line out\n");
        out.append("  - id: ").append(Fixes.freshId(candidate.stem(), ids));
        out.append('\n').append(margin).append("says:");
        candidate
                .value()
                .ifPresent(value ->
                        out.append('\n').append(margin).append("value: ").append(value));
        candidate.by().ifPresent(by -> line(margin, "by", by));
        candidate.certainty().ifPresent(certainty -> line(margin, "certainty", certainty));
        line(margin, "ages", candidate.ages());
        out.append('\n').append(margin).append("evidence:");
        line(margin + "  ", "from", passage.from());
        line(margin + "  ", "to", passage.to());
        if (!candidate.reads().isEmpty()) {
            line(margin + "  ", "reads", candidate.reads());
        }
        line(margin + "  ", "sha256", passage.sha256());
        out.append('\n');
    }
}
