package dev.dateline.deck;

import dev.dateline.article.FactRef;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.source.Fields;
import dev.dateline.source.YamlText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes a deck as {@link DeckReader} reads it, in the layout in which people write decks: a key a line, {@code - id:} first.
 * What the format has no words for is left out: single dates of an order of which not every item has one.
 */
public final class DeckWriter {
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
        card.answer().accept(new Body(card));
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

    /** The keys of one way of answering, the question first. */
    private final class Body implements Answer.Visitor<DeckWriter> {
        private final Card card;

        private Body(Card card) {
            this.card = card;
        }

        private void ask() {
            put(CARD, "ask", card.ask());
        }

        private DeckWriter forms(Forms forms) {
            list("accept", forms.accept());
            list("reject", forms.reject());
            return DeckWriter.this;
        }

        @Override
        public DeckWriter typed(Answer.Typed answer) {
            ask();
            if (answer.value() instanceof Value.Quantity quantity) {
                number(quantity, answer.range(quantity));
            } else if (answer.value() instanceof Value.Date date) {
                put(CARD, "date", date.date().toString());
            } else if (answer.value() instanceof Value.Person person) {
                person(person.name());
            } else {
                put(CARD, "answer", answer.value().shown());
            }
            return forms(answer.forms());
        }

        private void person(PersonName name) {
            put(CARD, "person", name.full());
            boolean usual =
                    card.head().unsourced() && PersonName.of(name.full()).equals(name);
            if (!usual) {
                put(CARD, "surname", name.surname());
            }
        }

        private void number(Value.Quantity quantity, NumberRange range) {
            String number = quantity.number().toPlainString();
            put(CARD, "number", number);
            String usual = quantity.unit().isEmpty() ? number : number + " " + quantity.unit();
            if (!quantity.unit().isEmpty()) {
                put(CARD, "unit", quantity.unit());
            }
            if (!quantity.shown().equals(usual) || !card.head().unsourced()) {
                put(CARD, "shown", quantity.shown());
            }
            range(quantity.number(), range);
        }

        @Override
        public DeckWriter choice(Answer.Choice answer) {
            ask();
            list("choices", answer.choices());
            if (answer.several()) {
                list("answer", answer.rightChoices());
            } else {
                put(CARD, "answer", answer.choices().get(answer.first()));
            }
            if (answer.keepOrder()) {
                out.append(CARD).append("keep-order: true\n");
            }
            if (!answer.unit().isEmpty()) {
                put(CARD, "unit", answer.unit());
            }
            return DeckWriter.this;
        }

        @Override
        public DeckWriter truth(Answer.Truth answer) {
            put(CARD, answer.holds() ? "true" : "false", card.ask());
            put(CARD, "instead", answer.instead());
            return DeckWriter.this;
        }

        @Override
        public DeckWriter ordering(Answer.Ordering answer) {
            ask();
            if (!answer.items().stream().allMatch(item -> item.date().isPresent())) {
                list("order", answer.offered());
                return DeckWriter.this;
            }
            out.append(CARD).append("order:\n");
            for (Answer.Ordering.Item item : answer.items()) {
                entry(item.text(), item.date().orElseThrow().toString());
            }
            return DeckWriter.this;
        }

        @Override
        public DeckWriter matching(Answer.Matching answer) {
            ask();
            out.append(CARD).append("match:\n");
            for (Answer.Matching.Pair pair : answer.pairs()) {
                entry(pair.left(), pair.right());
            }
            return DeckWriter.this;
        }

        @Override
        public DeckWriter cloze(Answer.Cloze answer) {
            put(CARD, "cloze", ClozeText.of(answer));
            return DeckWriter.this;
        }

        @Override
        public DeckWriter recall(Answer.Recall answer) {
            ask();
            put(CARD, "recall", answer.text());
            return DeckWriter.this;
        }
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

    private void entry(String key, String value) {
        out.append(" ".repeat(CARD_TEXT)).append(YamlText.entry(key, value, CARD_TEXT));
        out.append('\n');
    }
}
