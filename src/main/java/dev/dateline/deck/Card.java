package dev.dateline.deck;

/**
 * A question of a deck with its answer.
 *
 * @param ask the question as written; for true-or-false it is the statement, and for a cloze the text with {@code
 *     ____} for holes
 */
public record Card(CardHead head, String ask, Answer answer) {
    /** A cloze card. Its question is its text with holes. */
    public Card(CardHead head, Answer.Cloze cloze) {
        this(head, cloze.withGaps(), cloze);
    }

    public CardId id() {
        return head.id();
    }

    public CardKind kind() {
        return answer.kind();
    }

    public Card with(Answer other) {
        return new Card(head, ask, other);
    }
}
