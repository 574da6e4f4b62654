package dev.dateline.deck;

import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.source.Fields;
import dev.dateline.source.YamlText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes a deck in the layout that authors use, with one key on a line and {@code - id:} first. {@link DeckReader}
 * reads it back. If only some items of an order have dates, the format cannot have these dates, and they are left out.
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
        put("", "reviewed", deck.reviewed().map(PartialDate::toString));
        out.append(deck.cards().isEmpty() ? "cards: []\n" : "cards:\n");
    }

    private void card(Card card, Deck deck) {
        CardHead head = card.head();
        out.append("  - id: ").append(head.id().card()).append('\n');
        facts(head.facts());
        CardFields.asked(card).forEach((key, value) -> field(key, value, card));
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
            plain("fact", facts);
        }
    }

    private void put(String margin, String key, Optional<String> text) {
        text.ifPresent(words -> put(margin, key, words));
    }

    private void put(String margin, String key, String text) {
        String value = YamlText.value(text, margin.length() + 2);
        out.append(margin).append(key).append(": ").append(value).append('\n');
    }

    /** Writes words in brackets if all are plain, and one on a line otherwise. Nothing is written for an empty list. */
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

    /** Writes a field under its key. Some fields have another form in deck files. */
    private void field(String key, Object value, Card card) {
        switch (key) {
            case "surname" -> surname(value.toString(), card);
            case "shown" -> shown(value.toString(), card);
            case "between" -> range((Answer.Typed) card.answer());
            case "cloze" -> put(CARD, key, ClozeText.of((Answer.Cloze) card.answer()));
            case "order" -> order((Answer.Ordering) card.answer());
            case "match" -> entries(key, (Answer.Matching) card.answer());
            default -> plain(key, value);
        }
    }

    private void plain(String key, Object value) {
        if (value instanceof List<?> items) {
            out.append(CARD).append(key).append(":\n");
            items.forEach(this::item);
        } else if (value instanceof Boolean) {
            out.append(CARD).append(key).append(": ").append(value).append('\n');
        } else {
            put(CARD, key, value.toString());
        }
    }

    /** Writes an item: a text, or some keys with texts or lists of texts. */
    private void item(Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            out.append(CARD)
                    .append("  - ")
                    .append(YamlText.value(item.toString(), CARD_TEXT + 2))
                    .append('\n');
            return;
        }
        String margin = CARD + "  - ";
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            out.append(margin);
            margin = CARD + "    ";
            if (field.getValue() instanceof List<?> texts) {
                String all = String.join(
                        ", ",
                        texts.stream()
                                .map(text -> YamlText.inFlow(text.toString()))
                                .toList());
                out.append(field.getKey()).append(": [").append(all).append("]\n");
            } else {
                String text = YamlText.value(field.getValue().toString(), CARD_TEXT + 4);
                out.append(field.getKey()).append(": ").append(text).append('\n');
            }
        }
    }

    /** Writes the surname, unless a reader would guess it from the name. */
    private void surname(String surname, Card card) {
        String full = card.answer().line();
        if (!card.head().unsourced() || !PersonName.of(full).surname().equals(surname)) {
            put(CARD, "surname", surname);
        }
    }

    /** Writes a number's own words, unless they are just number and unit. */
    private void shown(String shown, Card card) {
        boolean usual = card.answer().rightAnswers().stream().distinct().count() == 1;
        if (!usual || !card.head().unsourced()) {
            put(CARD, "shown", shown);
        }
    }

    private void range(Answer.Typed answer) {
        if (answer.tolerance().isEmpty() || !(answer.value() instanceof Value.Quantity quantity)) {
            return;
        }
        NumberRange range = answer.tolerance().get();
        BigDecimal distance = range.high().subtract(quantity.number());
        if (NumberRange.within(quantity.number(), distance).equals(range)) {
            put(CARD, "within", distance.toPlainString());
        } else {
            String ends = range.low().toPlainString() + ", " + range.high().toPlainString();
            out.append(CARD).append("between: [").append(ends).append("]\n");
        }
    }

    private void order(Answer.Ordering answer) {
        if (!answer.items().stream().allMatch(item -> item.date().isPresent())) {
            plain("order", answer.offered());
            return;
        }
        out.append(CARD).append("order:\n");
        for (Answer.Ordering.Item item : answer.items()) {
            entry(item.text(), item.date().orElseThrow().toString());
        }
    }

    private void entries(String key, Answer.Matching answer) {
        out.append(CARD).append(key).append(":\n");
        for (Answer.Matching.Pair pair : answer.pairs()) {
            entry(pair.left(), pair.right());
        }
    }

    private void entry(String key, String value) {
        out.append(" ".repeat(CARD_TEXT)).append(YamlText.entry(key, value, CARD_TEXT));
        out.append('\n');
    }
}
