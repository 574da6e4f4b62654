package dev.dateline.deck;

import dev.dateline.article.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a card in a deck file, in the order in which {@code check --fix} puts them. */
public enum CardKey {
    ID(true),
    FACT(true),
    UNSOURCED(true),
    ASK,
    TRUE,
    FALSE,
    CLOZE,
    ORDER,
    MATCH,
    RECALL,
    CHOICES,
    ANSWER,
    PERSON,
    SURNAME,
    NUMBER,
    UNIT,
    SHOWN,
    WITHIN,
    BETWEEN,
    DATE,
    LIST,
    NEEDED,
    KEEP_ORDER,
    ACCEPT,
    REJECT,
    INSTEAD,
    WHY(true),
    HINT(true),
    TAGS(true),
    ANKI(true);

    private final String key;
    private final boolean everyKind;

    CardKey() {
        this(false);
    }

    CardKey(boolean everyKind) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.everyKind = everyKind;
    }

    /** The key in a deck file. */
    public String key() {
        return key;
    }

    /** Whether cards of all kinds may have the key. */
    boolean everyKind() {
        return everyKind;
    }

    public static List<String> order() {
        return Arrays.stream(values()).map(CardKey::key).toList();
    }

    /** The keys that tell a card's kind. Each has further keys that go with it. */
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
        LIST(CardKey.LIST, CardKey.ASK, CardKey.NEEDED),
        CHOICES(CardKey.CHOICES, CardKey.ANSWER, CardKey.ASK, CardKey.KEEP_ORDER, CardKey.UNIT),
        TRUE(CardKey.TRUE),
        FALSE(CardKey.FALSE, CardKey.INSTEAD),
        ORDER(CardKey.ORDER, CardKey.ASK),
        MATCH(CardKey.MATCH, CardKey.ASK),
        CLOZE(CardKey.CLOZE),
        RECALL(CardKey.RECALL, CardKey.ASK);

        @SuppressWarnings("ImmutableEnumChecker") // List.of makes an immutable list
        private final List<String> keys;

        AnswerKey(CardKey... keys) {
            this.keys = Arrays.stream(keys).map(CardKey::key).toList();
        }

        String key() {
            return keys.get(0);
        }

        /** The kind's own key, followed by the other keys that only cards of this kind may have. */
        List<String> keys() {
            return keys;
        }

        /** The kind with this key of its own. */
        static Optional<AnswerKey> named(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }

        /** The kind of a card on a fact with this value. */
        static AnswerKey fitting(Value value) {
            if (value instanceof Value.Quantity) {
                return NUMBER;
            }
            if (value instanceof Value.Date) {
                return DATE;
            }
            if (value instanceof Value.Listing) {
                return LIST;
            }
            return value instanceof Value.Person ? PERSON : ANSWER;
        }
    }
}
