package dev.dateline.deck;

import java.util.Arrays;
import dev.dateline.article.Value;
import java.util.List;

/** The keys by which a card's kind is told, each with the keys that go with it. */
enum AnswerKey {
    ANSWER(CardKey.ANSWER, CardKey.ASK, CardKey.ACCEPT, CardKey.REJECT),
    PERSON(CardKey.PERSON, CardKey.ASK, CardKey.SURNAME, CardKey.ACCEPT, CardKey.REJECT),
    NUMBER(
            CardKey.NUMBER,
            CardKey.ASK,
            CardKey.UNIT,
            CardKey.WITHIN,
            CardKey.BETWEEN,
            CardKey.SHOWN,
            CardKey.ACCEPT,
            CardKey.REJECT),
    DATE(CardKey.DATE, CardKey.ASK, CardKey.ACCEPT, CardKey.REJECT),
    CHOICES(CardKey.CHOICES, CardKey.ANSWER, CardKey.ASK, CardKey.KEEP_ORDER, CardKey.UNIT),
    TRUE(CardKey.TRUE),
    FALSE(CardKey.FALSE, CardKey.INSTEAD),
    ORDER(CardKey.ORDER, CardKey.ASK),
    MATCH(CardKey.MATCH, CardKey.ASK),
    CLOZE(CardKey.CLOZE),
    RECALL(CardKey.RECALL, CardKey.ASK);

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
    private final List<String> keys;

    AnswerKey(CardKey... keys) {
        this.keys = Arrays.stream(keys).map(CardKey::key).toList();
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
