package dev.dateline.deck;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Values;
import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.SourceText;
import dev.dateline.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a deck. An error in a card removes that card. An error elsewhere removes the deck. */
public final class DeckReader {
    private static final List<String> KEYS =
            List.of("deck", "title", "about", "articles", "tags", "author", "licence", "language", "reviewed", "cards");

    private DeckReader() {}

    /**
     * Reads a deck from YAML.
     *
     * @param root the file's document; its findings are in {@code findings} already
     * @param id the id in the file's name
     * @return empty with a finding if the deck's head has an error
     */
    public static Optional<Deck> read(SourceText source, Node root, String id, KnownFacts facts, Findings findings) {
        return new Fields(source, findings).of(root, "a deck").flatMap(head -> deck(head, id, facts, source.file()));
    }

    private static Optional<Deck> deck(Fields head, String id, KnownFacts facts, String file) {
        if (head.has("article") && head.has("facts")) {
            head.errorAt("article", "unknown-key sheet");
            return Optional.empty();
        }
        head.allow(KEYS);
        head.id("deck", id, "a deck");
        Optional<Scalar> title = head.required("title", "a deck");
        List<String> articles = articles(head, facts);
        Set<String> tags = Values.tags(head);
        Optional<PartialDate> reviewed = Values.date(head, head.scalar("reviewed"));
        Optional<Sequence> list = head.requiredList("cards", "a deck");
        if (list.isEmpty()) {
            return Optional.empty();
        }
        CardReader reader = new CardReader(head, id, articles, tags, facts);
        List<Card> cards = head.items(list.get(), reader::read, leftOut -> {});
        if (title.isEmpty() || head.hasErrorOutside(list.get())) {
            return Optional.empty();
        }
        return Optional.of(new Deck(
                id,
                title.get().text(),
                head.text("about"),
                articles,
                tags,
                head.text("author"),
                head.text("licence"),
                head.text("language"),
                reviewed,
                cards,
                file));
    }

    private static List<String> articles(Fields head, KnownFacts facts) {
        List<String> ids = new ArrayList<>();
        for (Scalar id : head.scalars("articles")) {
            if (!facts.hasArticle(id.text())) {
                String otherwise = "the name of a sheet is the name of its file in seeds/";
                String hint = Suggestion.hint(id.text(), facts.articles(), otherwise);
                head.error(id, "unknown-article", id.text(), hint);
            }
            ids.add(id.text());
        }
        return List.copyOf(ids);
    }
}
