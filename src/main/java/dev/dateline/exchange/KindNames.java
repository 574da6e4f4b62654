package dev.dateline.exchange;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;

/** What a card is called in a sentence to the user. */
public final class KindNames {
    private KindNames() {}

    /** In the singular: {@code ordering card}. */
    public static String of(Card card) {
        return switch (card.kind()) {
            case ANSWER -> "short-answer card";
            case PERSON -> "person card";
            case NUMBER -> "number card";
            case DATE -> "date card";
            case CHOICES ->
                card.answer() instanceof Answer.Choice choice && choice.several()
                        ? "several-choices card"
                        : "choice card";
            case TRUE_FALSE -> "true-or-false card";
            case ORDER -> "ordering card";
            case MATCH -> "matching card";
            case CLOZE -> "cloze card";
            case RECALL -> "recall card";
        };
    }
}
