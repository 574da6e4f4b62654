package dev.dateline.deck;

/** The kinds of card, by the word that the line protocol and queries use for them. */
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
    /** Several things, typed in any order. */
    LIST("list", "list card"),
    RECALL("recall", "recall card");

    private final String word;
    private final String title;

    CardKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** For a sentence, in the singular: {@code ordering card}. */
    public String title() {
        return title;
    }

    /** The word in the line protocol, queries and the journal. */
    public String word() {
        return word;
    }
}
