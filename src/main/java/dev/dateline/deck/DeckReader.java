package dev.dateline.deck;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Values;
import dev.dateline.source.Fields;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import dev.dateline.source.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a deck. An error in a card leaves out that card; an error elsewhere leaves out the deck. */
public final class DeckReader {
    private static final List<String> KEYS =
            List.of("deck", "title", "about", "articles", "tags", "author", "licence", "language", "reviewed", "cards");
    private static final Position END = new Position(Integer.MAX_VALUE, 1);

    private final SourceText source;
    private final KnownFacts facts;
    private final Findings findings;

    private DeckReader(SourceText source, KnownFacts facts, Findings findings) {
        this.source = source;
        this.facts = facts;
        this.findings = findings;
    }

    /**
     * Reads a deck from YAML.
     *
     * @param root the file's document, whose own findings are in {@code findings} already
     * @param id what the file's name says
     * @return empty, with a finding, if the deck's head has an error
     */
    public static Optional<Deck> read(SourceText source, Node root, String id, KnownFacts facts, Findings findings) {
        return new DeckReader(source, facts, findings).deck(root, id);
    }

    private Optional<Deck> deck(Node root, String id) {
        Optional<Fields> fields = new Fields(source, findings).of(root, "a deck");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Fields head = fields.get();
        head.allow(KEYS);
        head.id("deck", id, "a deck");
        Optional<Scalar> title = head.required("title", "a deck");
        List<String> articles = articles(head);
        Set<String> tags = Values.tags(head);
        Optional<PartialDate> reviewed = Values.date(head, head.scalar("reviewed"));
        Optional<Sequence> list = head.list("cards");
        if (!head.has("cards")) {
            head.missing("cards", "a deck");
        }
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<Card> cards = cards(list.get(), new CardReader(head, id, articles, tags, facts));
        if (title.isEmpty()
                || findings.hasErrorWithin(
                        source.file(), Position.START, list.get().at())
                || findings.hasErrorWithin(source.file(), list.get().end(), END)) {
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
                source.file()));
    }

    private List<Card> cards(Sequence list, CardReader reader) {
        List<Card> cards = new ArrayList<>(list.items().size());
        Map<String, Position> seen = new HashMap<>();
        List<Node> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            Optional<Card> card = reader.read(item, seen);
            Position next = i + 1 < items.size() ? items.get(i + 1).at() : list.end();
            if (card.isPresent() && !findings.hasErrorWithin(source.file(), item.at(), next)) {
                cards.add(card.get());
            }
        }
        return List.copyOf(cards);
    }

    private List<String> articles(Fields head) {
        List<String> ids = new ArrayList<>();
        for (Scalar id : head.scalars("articles")) {
            if (!facts.hasArticle(id.text())) {
                head.error(
                        id,
                        "unknown-article",
                        "there is no fact sheet \"" + id.text() + "\"",
                        Suggestion.hint(
                                id.text(), facts.articles(), "the name of a sheet is the name of its file in seeds/"));
            }
            ids.add(id.text());
        }
        return List.copyOf(ids);
    }
}
