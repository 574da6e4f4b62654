package dev.dateline.deck;

/** The kinds of card, by the word that the line protocol and queries use for them. */
public enum CardKind {
    ANSWER("answer"),
    PERSON("person"),
    NUMBER("number"),
    DATE("date"),
    /** One right choice, or several. */
    CHOICES("choices"),
    TRUE_FALSE("true-false"),
    ORDER("order"),
    MATCH("match"),
    CLOZE("cloze"),
    RECALL("recall");

    private final String word;

    CardKind(String word) {
        this.word = word;
    }

    /** The word in the line protocol, queries and the journal. */
    public String word() {
        return word;
    }
}
