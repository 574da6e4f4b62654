package dev.dateline.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardFromFields;
import dev.dateline.source.Node;
import dev.dateline.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads cards from untrusted JSON and makes every text safe to show. */
public final class CardFromJson {
    /** The key of the text between the gaps of a cloze. Only this text keeps the white space at its ends. */
    private static final String WORDS = "words";

    private CardFromJson() {}

    /** Reads a card of a deck; empty if the JSON is not a card. */
    public static Optional<Card> read(String deck, JsonNode json) {
        return node(json) instanceof Node.Mapping fields ? CardFromFields.read(deck, fields) : Optional.empty();
    }

    private static Node node(JsonNode json) {
        if (json.isObject()) {
            List<Node.Entry> entries = new ArrayList<>();
            json.properties().forEach(field -> {
                boolean whole = field.getKey().equals(WORDS) && field.getValue().isTextual();
                Node value = whole ? text(SafeText.of(field.getValue().textValue())) : node(field.getValue());
                entries.add(new Node.Entry(text(field.getKey()), value));
            });
            return new Node.Mapping(Position.START, Position.START, entries);
        }
        if (json.isArray()) {
            List<Node> items = new ArrayList<>(json.size());
            json.forEach(item -> items.add(node(item)));
            return new Node.Sequence(Position.START, Position.START, items);
        }
        // what is neither a text nor a truth value becomes an empty text, which is refused
        return text(
                json.isTextual() || json.isBoolean()
                        ? SafeText.of(json.asText()).strip()
                        : "");
    }

    private static Node.Scalar text(String text) {
        return new Node.Scalar(Position.START, Position.START, text, Node.Style.QUOTED);
    }
}
