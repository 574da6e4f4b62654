package dev.dateline.library.compiled;

import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.deck.CardFromFields;
import dev.dateline.deck.Deck;
import dev.dateline.source.Position;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes decks as bytes, in the order of their components. A card is written as its position and its {@link
 * CardFields}.
 */
final class DeckCodec {
    private static final int TEXT = 0;
    private static final int NAME = 1;
    private static final int TRUE = 2;
    private static final int DECIMAL = 3;
    private static final int LIST = 4;
    private static final int MAP = 5;
    private static final int FACT = 6;

    /** Fields whose texts are often the same on several cards. */
    private static final Set<String> RECURRING = Set.of("kind", "unit", "person", "surname", "tags", "type");

    private DeckCodec() {}

    static void write(Deck deck, CompactWriter out) {
        out.name(deck.id());
        out.text(deck.title());
        out.aside(deck.about(), out::text);
        out.all(deck.articles(), out::text);
        out.all(deck.tags(), out::name);
        out.aside(deck.author(), out::name);
        out.aside(deck.licence(), out::name);
        out.aside(deck.language(), out::name);
        PartForm parts = new PartForm(out);
        out.optional(deck.reviewed(), parts::date);
        out.all(deck.cards(), card -> {
            parts.position(card.head().at());
            Map<String, Object> fields = CardFields.of(card);
            fields.replace("tags", List.copyOf(card.head().tags())); // in the original order
            map(fields, out);
        });
        out.file(deck.file());
    }

    private static void map(Map<?, ?> fields, CompactWriter out) {
        out.number(fields.size());
        fields.forEach((key, value) -> {
            out.name(key.toString());
            value(value, RECURRING.contains(key), out);
        });
    }

    private static void value(Object value, boolean recurs, CompactWriter out) {
        if (value instanceof Map<?, ?> fields) {
            out.number(MAP);
            map(fields, out);
        } else if (value instanceof List<?> items) {
            out.number(LIST);
            out.all(items, item -> value(item, recurs, out));
        } else if (value instanceof BigDecimal number) {
            out.number(DECIMAL);
            out.text(number.toString()); // with its decimals: 5.0 differs from 5
        } else if (value instanceof FactRef fact) {
            out.number(FACT);
            out.name(fact.article());
            out.name(fact.fact());
        } else if (value.equals(true)) {
            out.number(TRUE);
        } else if (recurs) {
            out.number(NAME);
            out.name(value.toString());
        } else {
            out.number(TEXT);
            out.text(value.toString());
        }
    }

    static Deck read(CompactReader in) {
        String id = in.name();
        PartForm.Reading parts = new PartForm.Reading(in);
        return new Deck(
                id,
                in.text(),
                in.optionalText(),
                in.texts(),
                in.nameSet(),
                in.optionalName(),
                in.optionalName(),
                in.optionalName(),
                parts.optionalDate(),
                in.all(() -> card(id, parts.position(), in)),
                in.name());
    }

    private static Card card(String deck, Position at, CompactReader in) {
        return CardFromFields.read(deck, map(in), at).orElseThrow(IllegalStateException::new);
    }

    private static Map<String, Object> map(CompactReader in) {
        int size = in.number();
        Map<String, Object> fields = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            fields.put(in.name(), value(in));
        }
        return fields;
    }

    private static List<Object> list(CompactReader in) {
        Object[] items = new Object[in.number()];
        for (int i = 0; i < items.length; i++) {
            items[i] = value(in);
        }
        return List.of(items);
    }

    private static Object value(CompactReader in) {
        int type = in.number();
        return switch (type) {
            case TEXT -> in.text();
            case NAME -> in.name();
            case TRUE -> true;
            case DECIMAL -> new BigDecimal(in.text());
            case LIST -> list(in);
            case MAP -> map(in);
            case FACT -> new FactRef(in.name(), in.name());
            default -> throw new IllegalStateException("no field is written so: " + type);
        };
    }
}
