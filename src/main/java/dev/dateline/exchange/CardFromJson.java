package dev.dateline.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardFromFields;
import dev.dateline.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads cards from untrusted JSON, and makes every text safe to show. */
public final class CardFromJson {
    /** The only text whose white space at the ends matters: the text between the gaps of a cloze. */
    private static final String WORDS = "words";

    private CardFromJson() {}

    /** The card of a deck; empty if the JSON is not a card. */
    public static Optional<Card> read(String deck, JsonNode json) {
        return value(json) instanceof Map<?, ?> fields
                ? CardFromFields.read(deck, fields, Position.START)
                : Optional.empty();
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            node.properties()
                    .forEach(field -> fields.put(
                            field.getKey(),
                            field.getKey().equals(WORDS) && field.getValue().isTextual()
                                    ? SafeText.of(field.getValue().textValue())
                                    : value(field.getValue())));
            return fields;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>(node.size());
            node.forEach(item -> items.add(value(item)));
            return items;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isTextual() ? SafeText.of(node.textValue()).strip() : Optional.empty();
    }
}
