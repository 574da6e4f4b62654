package dev.dateline.deck;

import dev.dateline.article.FactRef;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.source.Fields;
import dev.dateline.source.YamlText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes a deck as {@link DeckReader} reads it, in the layout in which people write decks: a key a line, {@code - id:} first.
 * What the format has no words for is left out: single dates of an order of which not every item has one.
 */
public final class DeckWriter implements Card.Visitor<DeckWriter> {
    private static final String CARD = "    ";
    private static final int CARD_TEXT = 6;

    private final StringBuilder out = new StringBuilder(1 << 14);

    private DeckWriter() {}

    /** The whole file. */
    public static String write(Deck deck) {
        DeckWriter writer = new DeckWriter();
        writer.head(deck);
        for (Card card : deck.cards()) {
            writer.card(card, deck);
        }
        return writer.out.toString();
    }

    private void head(Deck deck) {
        put("", "deck", deck.id());
        put("", "title", deck.title());
        put("", "about", deck.about());
        flow("", "articles", deck.articles());
        flow("", "tags", new TreeSet<>(deck.tags()));
        put("", "author", deck.author());
        put("", "licence", deck.licence());
        put("", "language", deck.language());
        out.append(deck.cards().isEmpty() ? "cards: []\n" : "cards:\n");
    }

    private void card(Card card, Deck deck) {
        CardHead head = card.head();
        out.append("  - id: ").append(head.id().card()).append('\n');
        facts(head.facts());
        card.accept(this);
        put(CARD, "why", head.why());
        put(CARD, "hint", head.hint());
        TreeSet<String> tags = new TreeSet<>(head.tags());
        tags.removeAll(deck.tags());
        flow(CARD, "tags", tags);
        if (head.anki().isPresent()) {
            out.append(CARD).append("anki:\n");
            put(CARD + "  ", "guid", head.anki().get().guid());
            put(CARD + "  ", "type", head.anki().get().type());
        }
    }

    private void facts(List<FactRef> facts) {
        if (facts.isEmpty()) {
            out.append(CARD).append("unsourced: true\n");
        } else if (facts.size() == 1) {
            put(CARD, "fact", facts.get(0).toString());
        } else {
            list("fact", facts.stream().map(FactRef::toString).toList());
        }
    }

    private void put(String margin, String key, Optional<String> text) {
        text.ifPresent(words -> put(margin, key, words));
    }

    private void put(String margin, String key, String text) {
        String value = YamlText.value(text, margin.length() + 2);
        out.append(margin).append(key).append(": ").append(value).append('\n');
    }

    /** Between brackets where all are plain words, else one a line; nothing where there are none. */
    private void flow(String margin, String key, Collection<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (words.stream().allMatch(Fields::isSlug)) {
            out.append(margin).append(key).append(": [");
            out.append(String.join(", ", words)).append("]\n");
            return;
        }
        out.append(margin).append(key).append(":\n");
        for (String word : words) {
            out.append(margin).append("  - ").append(YamlText.inline(word)).append('\n');
        }
    }

    private void list(String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            out.append(CARD).append(key).append(":\n");
            for (String text : texts) {
                String value = YamlText.value(text, CARD_TEXT + 2);
                out.append(CARD).append("  - ").append(value).append('\n');
            }
        }
    }

    private DeckWriter ask(Card card) {
        put(CARD, "ask", card.ask());
        return this;
    }

    private DeckWriter forms(Forms forms) {
        list("accept", forms.accept());
        list("reject", forms.reject());
        return this;
    }

    @Override
    public DeckWriter shortAnswer(Card.ShortAnswer card) {
        ask(card).put(CARD, "answer", card.answer());
        return forms(card.forms());
    }

    @Override
    public DeckWriter person(Card.PersonAnswer card) {
        PersonName name = card.person();
        ask(card).put(CARD, "person", name.full());
        boolean usual = card.head().unsourced() && PersonName.of(name.full()).equals(name);
        if (!usual) {
            put(CARD, "surname", name.surname());
        }
        return forms(card.forms());
    }

    @Override
    public DeckWriter number(Card.NumberAnswer card) {
        Value.Quantity quantity = card.quantity();
        String number = quantity.number().toPlainString();
        ask(card).put(CARD, "number", number);
        String usual = quantity.unit().isEmpty() ? number : number + " " + quantity.unit();
        if (!quantity.unit().isEmpty()) {
            put(CARD, "unit", quantity.unit());
        }
        if (!quantity.shown().equals(usual) || !card.head().unsourced()) {
            put(CARD, "shown", quantity.shown());
        }
        range(quantity.number(), card.range());
        return forms(card.forms());
    }

    private void range(BigDecimal number, NumberRange range) {
        if (NumberRange.exactly(number).equals(range)) {
            return;
        }
        BigDecimal distance = range.high().subtract(number);
        if (NumberRange.within(number, distance).equals(range)) {
            put(CARD, "within", distance.toPlainString());
        } else {
            String ends = range.low().toPlainString() + ", " + range.high().toPlainString();
            out.append(CARD).append("between: [").append(ends).append("]\n");
        }
    }

    @Override
    public DeckWriter date(Card.DateAnswer card) {
        ask(card).put(CARD, "date", card.date().toString());
        return forms(card.forms());
    }

    @Override
    public DeckWriter single(Card.SingleChoice card) {
        ask(card).list("choices", card.choices());
        put(CARD, "answer", card.choices().get(card.answer()));
        return choiceTail(card.keepOrder(), card.unit());
    }

    @Override
    public DeckWriter several(Card.SeveralChoices card) {
        ask(card).list("choices", card.choices());
        list(
                "answer",
                card.answers().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(card.choices()::get)
                        .toList());
        return choiceTail(card.keepOrder(), card.unit());
    }

    private DeckWriter choiceTail(boolean keepOrder, String unit) {
        if (keepOrder) {
            out.append(CARD).append("keep-order: true\n");
        }
        if (!unit.isEmpty()) {
            put(CARD, "unit", unit);
        }
        return this;
    }

    @Override
    public DeckWriter statement(Card.Statement card) {
        put(CARD, card.holds() ? "true" : "false", card.claim());
        put(CARD, "instead", card.instead());
        return this;
    }

    @Override
    public DeckWriter ordering(Card.Ordering card) {
        List<Card.Ordering.Item> items = card.items();
        boolean dated = items.stream().allMatch(item -> item.date().isPresent());
        if (!dated) {
            ask(card).list("order", items.stream().map(Card.Ordering.Item::text).toList());
            return this;
        }
        ask(card).out.append(CARD).append("order:\n");
        for (Card.Ordering.Item item : items) {
            entry(item.text(), item.date().orElseThrow().toString());
        }
        return this;
    }

    private void entry(String key, String value) {
        out.append(" ".repeat(CARD_TEXT)).append(YamlText.entry(key, value, CARD_TEXT));
        out.append('\n');
    }

    @Override
    public DeckWriter matching(Card.Matching card) {
        ask(card).out.append(CARD).append("match:\n");
        for (Card.Matching.Pair pair : card.pairs()) {
            entry(pair.left(), pair.right());
        }
        return this;
    }

    @Override
    public DeckWriter cloze(Card.Cloze card) {
        StringBuilder text = new StringBuilder();
        for (ClozePart part : card.parts()) {
            if (part instanceof ClozePart.Hole hole) {
                text.append("{{").append(hole.answer());
                hole.accept().forEach(form -> text.append(" | ").append(form));
                text.append("}}");
            } else if (part instanceof ClozePart.Words words) {
                text.append(words.text());
            }
        }
        put(CARD, "cloze", text.toString());
        return this;
    }

    @Override
    public DeckWriter recall(Card.Recall card) {
        ask(card).put(CARD, "recall", card.answer());
        return this;
    }
}
