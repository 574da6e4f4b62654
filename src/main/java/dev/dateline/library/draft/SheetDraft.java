package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.article.PartialDate;
import dev.dateline.library.Fixes;
import dev.dateline.source.YamlText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A first draft of a fact sheet, with a fact for each candidate. A fact's text comes from the drafted question, never
 * from the article's sentence. If there is no question, the author writes the text.
 */
public final class SheetDraft {
    /** The comment above a draft that the author has not reviewed. */
    public static final String MARK = "# dateline: draft";

    private final StringBuilder out = new StringBuilder();
    private int facts;

    /**
     * The article's metadata.
     *
     * @param title the title in the author's words; if empty, it is made from the id
     */
    public record Head(
            String id,
            Optional<String> title,
            PartialDate published,
            Optional<String> publisher,
            Optional<String> url) {}

    private SheetDraft() {}

    /** Drafts the sheet of a text with the given candidates. */
    public static SheetDraft of(Head head, ArticleText text, List<Candidate> candidates) {
        SheetDraft draft = new SheetDraft();
        draft.out.append(head(head, text)).append("\nfacts:\n");
        Set<String> ids = new HashSet<>();
        for (Candidate candidate : candidates) {
            draft.facts++;
            draft.out.append("  ").append(MARK).append(": check it, then delete this line\n");
            Candidate asked =
                    candidate.with(candidate.score(), candidate.card().map(card -> card.saying(""))); // for "new deck"
            String fact = Proposal.of(asked).fact(Fixes.freshId(stem(candidate), ids));
            draft.out.append("  - ").append(fact.replace("\n", "\n    ")).append('\n');
        }
        return draft;
    }

    /** The text of the file. */
    public String text() {
        return facts == 0 ? out.toString().replace("facts:\n", "facts: []\n") : out.toString();
    }

    /** The number of facts. */
    public int facts() {
        return facts;
    }

    /** The lines above the facts. */
    public static String head(Head head, ArticleText text) {
        StringBuilder out = new StringBuilder();
        String title = head.title()
                .orElse(Character.toUpperCase(head.id().charAt(0))
                        + head.id().substring(1).replace('-', ' '));
        out.append("article: ").append(head.id());
        line(out, "title", title);
        line(out, "published", head.published().toString());
        head.publisher().ifPresent(publisher -> line(out, "publisher", publisher));
        head.url().ifPresent(url -> line(out, "url", url));
        line(out, "text-sha256", text.sha256());
        return out.toString();
    }

    /** The lines of a fact's evidence. */
    static String evidence(Candidate candidate) {
        StringBuilder out = new StringBuilder();
        out.append("\nevidence:");
        line(out, "  from", candidate.passage().from());
        candidate.passage().to().ifPresent(to -> line(out, "  to", to));
        if (!candidate.reads().isEmpty()) {
            line(out, "  reads", candidate.reads());
        }
        line(out, "  sha256", candidate.passage().sha256());
        return out.toString();
    }

    /** The text from which a fact's id is made. */
    public static String stem(Candidate candidate) {
        String value = candidate.mention().kind() == Mention.Kind.QUOTE
                ? candidate.by().orElse("somebody") + " said"
                : (candidate.shortValue() + " " + candidate.unit()).replace('.', ' ');
        return candidate
                .card()
                .map(card -> DraftCard.withoutHeadline(card.ask()))
                .orElse(value);
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append('\n').append(key).append(": ").append(YamlText.inline(value));
    }
}
