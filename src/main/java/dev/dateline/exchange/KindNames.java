package dev.dateline.exchange;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;

/** The names of card kinds in messages to the user. */
public final class KindNames {
    private KindNames() {}

    /** In the singular: {@code ordering card}. */
    public static String of(Card card) {
        boolean several = card.answer() instanceof Answer.Choice choice && choice.several();
        return several ? "several-choices card" : card.kind().title();
    }
}
