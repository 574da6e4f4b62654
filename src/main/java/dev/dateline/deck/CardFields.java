package dev.dateline.deck;

import dev.dateline.article.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A whole card as named fields, mostly with the keys of deck files; {@link CardFromFields} makes an equal card from them. All forms
 * of a card for programs are these fields in another notation, and deck files are written from them. The shape is part of {@code
 * json} exports and of packages: fields may be added, never removed.
 */
public final class CardFields implements Answer.Visitor<Map<String, Object>> {
    private final Card card;

    private CardFields(Card card) {
        this.card = card;
    }

    /** Texts, truth values, decimals, names of facts, lists and maps of these, in a fixed order. */
    public static Map<String, Object> of(Card card) {
        CardHead head = card.head();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", head.id().card());
        fields.put("kind", card.kind().word());
        fields.putAll(asked(card));
        text(fields, "why", head.why());
        text(fields, "hint", head.hint());
        texts(fields, "tags", new TreeSet<>(head.tags()));
        if (!head.facts().isEmpty()) {
            fields.put("facts", head.facts());
        }
        head.anki().ifPresent(link -> fields.put("anki", anki(link)));
        return fields;
    }

    /** The question and its answer alone, as in {@link #of}. */
    static Map<String, Object> asked(Card card) {
        return card.answer().accept(new CardFields(card));
    }

    private static Map<String, Object> anki(AnkiLink link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("guid", link.guid());
        text(fields, "type", link.type());
        return fields;
    }

    /** Adds a field unless its value is absent. */
    static void text(Map<String, Object> fields, String key, Optional<String> text) {
        text.ifPresent(words -> fields.put(key, words));
    }

    /** Adds a field unless its list is empty. */
    static void texts(Map<String, Object> fields, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            fields.put(key, List.copyOf(texts));
        }
    }

    private Map<String, Object> asked() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ask", card.ask());
        return fields;
    }

    private static Map<String, Object> with(Map<String, Object> fields, Forms forms) {
        texts(fields, "accept", forms.accept());
        texts(fields, "reject", forms.reject());
        return fields;
    }

    @Override
    public Map<String, Object> typed(Answer.Typed answer) {
        Map<String, Object> fields = asked();
        if (answer.value() instanceof Value.Quantity quantity) {
            NumberRange range = answer.range(quantity);
            fields.put("number", quantity.number());
            if (!quantity.unit().isEmpty()) {
                fields.put("unit", quantity.unit());
            }
            fields.put("shown", quantity.shown());
            fields.put("between", List.of(range.low(), range.high()));
        } else if (answer.value() instanceof Value.Person person) {
            fields.put("person", person.name().full());
            fields.put("surname", person.name().surname());
        } else if (answer.value() instanceof Value.Date date) {
            fields.put("date", date.date().toString());
        } else {
            fields.put("answer", answer.value().shown());
        }
        return with(fields, answer.forms());
    }

    @Override
    public Map<String, Object> list(Answer.TypedList answer) {
        Map<String, Object> fields = asked();
        fields.put("list", answer.items().stream().map(CardFields::item).toList());
        if (answer.needed() < answer.items().size()) {
            fields.put("needed", BigDecimal.valueOf(answer.needed()));
        }
        return fields;
    }

    private static Object item(Answer.Typed item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (item.value() instanceof Value.Person person) {
            fields.put("person", person.name().full());
            fields.put("surname", person.name().surname());
        } else {
            fields.put("text", item.line());
        }
        with(fields, item.forms());
        return fields.size() == 1 ? item.line() : fields;
    }

    @Override
    public Map<String, Object> choice(Answer.Choice answer) {
        Map<String, Object> fields = asked();
        fields.put("choices", answer.choices());
        fields.put(
                "answer",
                answer.several() ? answer.rightChoices() : answer.choices().get(answer.first()));
        if (answer.keepOrder()) {
            fields.put("keep-order", true);
        }
        if (!answer.unit().isEmpty()) {
            fields.put("unit", answer.unit());
        }
        return fields;
    }

    @Override
    public Map<String, Object> truth(Answer.Truth answer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(answer.holds() ? "true" : "false", card.ask());
        text(fields, "instead", answer.instead());
        return fields;
    }

    @Override
    public Map<String, Object> ordering(Answer.Ordering answer) {
        Map<String, Object> fields = asked();
        List<Object> items = new ArrayList<>();
        for (Answer.Ordering.Item item : answer.items()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("item", item.text());
            item.date().ifPresent(date -> one.put("date", date.toString()));
            items.add(one);
        }
        fields.put("order", items);
        return fields;
    }

    @Override
    public Map<String, Object> matching(Answer.Matching answer) {
        Map<String, Object> fields = asked();
        List<Object> pairs = new ArrayList<>();
        for (Answer.Matching.Pair pair : answer.pairs()) {
            pairs.add(List.of(pair.left(), pair.right()));
        }
        fields.put("match", pairs);
        return fields;
    }

    @Override
    public Map<String, Object> cloze(Answer.Cloze answer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<Object> parts = new ArrayList<>();
        for (ClozePart part : answer.parts()) {
            Map<String, Object> one = new LinkedHashMap<>();
            if (part instanceof ClozePart.Hole hole) {
                one.put("hole", hole.answer());
                texts(one, "accept", hole.accept());
            } else if (part instanceof ClozePart.Words words) {
                one.put("words", words.text());
            }
            parts.add(one);
        }
        fields.put("cloze", parts);
        return fields;
    }

    @Override
    public Map<String, Object> recall(Answer.Recall answer) {
        Map<String, Object> fields = asked();
        fields.put("recall", answer.text());
        return fields;
    }
}
