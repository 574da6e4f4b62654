package dev.dateline.exchange;

import dev.dateline.article.FactRef;
import dev.dateline.deck.AnkiLink;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Forms;
import dev.dateline.deck.NumberRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A card as named fields, complete, with the keys of our deck files where they fit; {@link CardFromFields} makes an equal card
 * of them. The shape is part of {@code json} exports and of packages, and may only grow.
 */
public final class CardFields implements Card.Visitor<Map<String, Object>> {
    private static final CardFields INSTANCE = new CardFields();

    private CardFields() {}

    /** Texts, truth values, numbers, lists and maps of these, in a fixed order. */
    public static Map<String, Object> of(Card card) {
        CardHead head = card.head();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", head.id().card());
        fields.put("kind", card.kind().word());
        fields.putAll(card.accept(INSTANCE));
        text(fields, "why", head.why());
        text(fields, "hint", head.hint());
        texts(fields, "tags", new TreeSet<>(head.tags()));
        texts(fields, "facts", head.facts().stream().map(FactRef::toString).toList());
        head.anki().ifPresent(link -> fields.put("anki", anki(link)));
        return fields;
    }

    private static Map<String, Object> anki(AnkiLink link) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("guid", link.guid());
        text(fields, "type", link.type());
        return fields;
    }

    /** Puts nothing where there is none. */
    static void text(Map<String, Object> fields, String key, Optional<String> text) {
        text.ifPresent(words -> fields.put(key, words));
    }

    /** Puts nothing where there are none. */
    static void texts(Map<String, Object> fields, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            fields.put(key, List.copyOf(texts));
        }
    }

    private static Map<String, Object> asked(Card card) {
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
    public Map<String, Object> shortAnswer(Card.ShortAnswer card) {
        Map<String, Object> fields = asked(card);
        fields.put("answer", card.answer());
        return with(fields, card.forms());
    }

    @Override
    public Map<String, Object> person(Card.PersonAnswer card) {
        Map<String, Object> fields = asked(card);
        fields.put("person", card.person().full());
        fields.put("surname", card.person().surname());
        return with(fields, card.forms());
    }

    @Override
    public Map<String, Object> number(Card.NumberAnswer card) {
        Map<String, Object> fields = asked(card);
        NumberRange range = card.range();
        fields.put("number", card.quantity().number().toPlainString());
        if (!card.quantity().unit().isEmpty()) {
            fields.put("unit", card.quantity().unit());
        }
        fields.put("shown", card.quantity().shown());
        fields.put("between", List.of(range.low().toPlainString(), range.high().toPlainString()));
        return with(fields, card.forms());
    }

    @Override
    public Map<String, Object> date(Card.DateAnswer card) {
        Map<String, Object> fields = asked(card);
        fields.put("date", card.date().toString());
        return with(fields, card.forms());
    }

    private static Map<String, Object> choices(
            Card card, List<String> choices, Collection<Integer> answers, boolean keepOrder, String unit) {
        Map<String, Object> fields = asked(card);
        fields.put("choices", choices);
        List<String> right = new ArrayList<>();
        for (int answer : new TreeSet<>(answers)) {
            right.add(choices.get(answer));
        }
        fields.put("answer", card instanceof Card.SingleChoice ? right.get(0) : right);
        if (keepOrder) {
            fields.put("keep-order", true);
        }
        if (!unit.isEmpty()) {
            fields.put("unit", unit);
        }
        return fields;
    }

    @Override
    public Map<String, Object> single(Card.SingleChoice card) {
        return choices(card, card.choices(), List.of(card.answer()), card.keepOrder(), card.unit());
    }

    @Override
    public Map<String, Object> several(Card.SeveralChoices card) {
        return choices(card, card.choices(), card.answers(), card.keepOrder(), card.unit());
    }

    @Override
    public Map<String, Object> statement(Card.Statement card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(card.holds() ? "true" : "false", card.claim());
        text(fields, "instead", card.instead());
        return fields;
    }

    @Override
    public Map<String, Object> ordering(Card.Ordering card) {
        Map<String, Object> fields = asked(card);
        List<Object> items = new ArrayList<>();
        for (Card.Ordering.Item item : card.items()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("item", item.text());
            item.date().ifPresent(date -> one.put("date", date.toString()));
            items.add(one);
        }
        fields.put("order", items);
        return fields;
    }

    @Override
    public Map<String, Object> matching(Card.Matching card) {
        Map<String, Object> fields = asked(card);
        List<Object> pairs = new ArrayList<>();
        for (Card.Matching.Pair pair : card.pairs()) {
            pairs.add(List.of(pair.left(), pair.right()));
        }
        fields.put("match", pairs);
        return fields;
    }

    @Override
    public Map<String, Object> cloze(Card.Cloze card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<Object> parts = new ArrayList<>();
        for (ClozePart part : card.parts()) {
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
    public Map<String, Object> recall(Card.Recall card) {
        Map<String, Object> fields = asked(card);
        fields.put("recall", card.answer());
        return fields;
    }
}
