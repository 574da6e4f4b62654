package dev.dateline.deck;

/**
 * A question of a deck with its answer.
 *
 * @param ask the question as written: the statement itself for true-or-false, the text with {@code ____} for holes for a cloze
 */
public record Card(CardHead head, String ask, Answer answer) {
    /** A card whose question is its text with holes. */
    public Card(CardHead head, Answer.Cloze cloze) {
        this(head, cloze.withGaps(), cloze);
    }

    public CardId id() {
        return head.id();
    }

    public CardKind kind() {
        return answer.kind();
    }

    /** The same card with another answer to its question. */
    public Card with(Answer other) {
        return new Card(head, ask, other);
    }
}
