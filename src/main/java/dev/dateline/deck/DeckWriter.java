package dev.dateline.deck;

import dev.dateline.article.FactRef;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.source.Fields;
import dev.dateline.source.YamlText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Writes a deck in the layout that authors use, with one key on a line and {@code - id:} first. {@link DeckReader}
 * reads it back. If only some items of an order have dates, the format cannot have these dates, and they are left out.
 */
public final class DeckWriter {
    private static final String CARD = "    ";

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
        put("", "reviewed", deck.reviewed());
        out.append(deck.cards().isEmpty() ? "cards: []\n" : "cards:\n");
    }

    private void card(Card card, Deck deck) {
        CardHead head = card.head();
        out.append("  - id: ").append(head.id().card()).append('\n');
        List<FactRef> facts = head.facts();
        if (facts.isEmpty()) {
            put(CARD, "unsourced", true);
        } else {
            put(CARD, "fact", facts.size() == 1 ? facts.get(0) : facts);
        }
        CardFields.asked(card).forEach((key, value) -> field(key, value, card));
        put(CARD, "why", head.why());
        put(CARD, "hint", head.hint());
        TreeSet<String> tags = new TreeSet<>(head.tags());
        tags.removeAll(deck.tags());
        flow(CARD, "tags", tags);
        put(CARD, "anki", head.anki().map(guid -> Map.of("guid", guid)));
    }

    /** Writes a key with its value: a text or truth value, a list, or pairs. Nothing is written without a value. */
    private void put(String margin, String key, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> put(margin, key, present));
        } else if (value instanceof Map<?, ?> pairs) {
            out.append(margin).append(key).append(":\n");
            pairs.forEach((name, text) -> {
                String pair = YamlText.entry(name.toString(), text.toString(), margin.length() + 2);
                out.append(margin).append("  ").append(pair).append('\n');
            });
        } else if (value instanceof Collection<?> items) {
            out.append(margin).append(key).append(":\n");
            items.forEach(item -> item(margin + "  - ", item));
        } else {
            String text = value instanceof Boolean set
                    ? set.toString()
                    : YamlText.value(value.toString(), margin.length() + 2);
            out.append(margin).append(key).append(": ").append(text).append('\n');
        }
    }

    /** Writes an item: a text, or some keys with texts or lists of texts. */
    private void item(String margin, Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            out.append(margin)
                    .append(YamlText.value(item.toString(), margin.length()))
                    .append('\n');
            return;
        }
        String before = margin;
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            String value = field.getValue() instanceof List<?> texts
                    ? texts.stream()
                            .map(text -> YamlText.inFlow(text.toString()))
                            .collect(inBrackets())
                    : YamlText.value(field.getValue().toString(), margin.length() + 2);
            out.append(before).append(field.getKey()).append(": ").append(value).append('\n');
            before = " ".repeat(margin.length());
        }
    }

    private static Collector<CharSequence, ?, String> inBrackets() {
        return Collectors.joining(", ", "[", "]");
    }

    /** Writes words in brackets if all are plain, and one on a line otherwise. Nothing is written for an empty list. */
    private void flow(String margin, String key, Collection<String> words) {
        if (words.stream().allMatch(Fields::isSlug)) {
            String all = words.stream().collect(inBrackets());
            out.append(words.isEmpty() ? "" : margin + key + ": " + all + "\n");
        } else {
            put(margin, key, words);
        }
    }

    /** Writes a field under its key. Some fields have another form in deck files. */
    private void field(String key, Object value, Card card) {
        Answer answer = card.answer();
        boolean sourced = !card.head().unsourced();
        switch (key) {
            // without a fact, a reader guesses the surname from the name, and the words from number and unit
            case "surname" -> {
                boolean usual = PersonName.of(answer.line()).surname().equals(value);
                put(CARD, key, Optional.of(value).filter(name -> sourced || !usual));
            }
            case "shown" -> {
                boolean usual = answer.rightAnswers().stream().distinct().count() == 1;
                put(CARD, key, Optional.of(value).filter(words -> sourced || !usual));
            }
            case "between" -> range((Answer.Typed) answer);
            case "cloze" -> put(CARD, key, ClozeText.of((Answer.Cloze) answer));
            case "order" -> order((Answer.Ordering) answer);
            case "match" -> {
                Map<String, String> pairs = new LinkedHashMap<>();
                ((Answer.Matching) answer).pairs().forEach(pair -> pairs.put(pair.left(), pair.right()));
                put(CARD, key, pairs);
            }
            default -> put(CARD, key, value);
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
        Map<String, String> dates = new LinkedHashMap<>();
        answer.items().forEach(item -> item.date().ifPresent(date -> dates.put(item.text(), date.toString())));
        put(CARD, "order", dates.size() == answer.items().size() ? dates : answer.offered());
    }
}
