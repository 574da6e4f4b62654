package dev.dateline.deck;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    /** As an author writes it. */
    public String key() {
        return key;
    }

    /** Whether a card may have it whatever its kind. */
    boolean everyKind() {
        return everyKind;
    }

    /** All keys in their order. */
    public static List<String> order() {
        return Arrays.stream(values()).map(CardKey::key).toList();
    }
}
