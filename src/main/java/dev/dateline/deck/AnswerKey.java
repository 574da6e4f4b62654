package dev.dateline.deck;

import dev.dateline.article.Value;
import java.util.List;

/** The keys by which a card's kind is told, each with the keys that go with it. */
enum AnswerKey {
    ANSWER("answer", "ask", "accept", "reject"),
    PERSON("person", "ask", "surname", "accept", "reject"),
    NUMBER("number", "ask", "unit", "within", "between", "shown", "accept", "reject"),
    DATE("date", "ask", "accept", "reject"),
    CHOICES("choices", "answer", "ask", "keep-order", "unit"),
    TRUE("true"),
    FALSE("false", "instead"),
    ORDER("order", "ask"),
    MATCH("match", "ask"),
    CLOZE("cloze"),
    RECALL("recall", "ask");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
    private final List<String> keys;

    AnswerKey(String... keys) {
        this.keys = List.of(keys);
    }

    String key() {
        return keys.get(0);
    }

    /** The kind's own key, and behind it those that a card of the kind may have besides what every card may have. */
    List<String> keys() {
        return keys;
    }

    /** The kind of a card that takes its answer from a fact's value. */
    static AnswerKey fitting(Value value) {
        if (value instanceof Value.Quantity) {
            return NUMBER;
        }
        if (value instanceof Value.Date) {
            return DATE;
        }
        return value instanceof Value.Person ? PERSON : ANSWER;
    }
}
