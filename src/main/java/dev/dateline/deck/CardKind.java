package dev.dateline.deck;

/** The kinds of cards, by the word for them in the line protocol and in queries. */
public enum CardKind {
    ANSWER("answer", "short-answer card"),
    PERSON("person", "person card"),
    NUMBER("number", "number card"),
    DATE("date", "date card"),
    /** One right choice, or several. */
    CHOICES("choices", "choice card"),
    TRUE_FALSE("true-false", "true-or-false card"),
    ORDER("order", "ordering card"),
    MATCH("match", "matching card"),
    CLOZE("cloze", "cloze card"),
    /** Several things that are typed in any order. */
    LIST("list", "list card"),
    RECALL("recall", "recall card");

    private final String word;
    private final String title;

    CardKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The name of a card of this kind, in the singular: {@code ordering card}. */
    public String title() {
        return title;
    }

    /** The word in the line protocol, queries and the journal. */
    public String word() {
        return word;
    }
}
