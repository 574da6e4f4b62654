package dev.dateline.exchange;

import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import java.util.List;

/** The other forms that an author lets pass for a typed answer. */
public final class Accepted {
    private Accepted() {}

    /** As written; empty for kinds that are not typed. */
    public static List<String> of(Card card) {
        return forms(card).accept();
    }

    /** Accepted and rejected forms; none for kinds that are not typed. */
    public static Forms forms(Card card) {
        if (card instanceof Card.ShortAnswer typed) {
            return typed.forms();
        }
        if (card instanceof Card.PersonAnswer typed) {
            return typed.forms();
        }
        if (card instanceof Card.NumberAnswer typed) {
            return typed.forms();
        }
        return card instanceof Card.DateAnswer typed ? typed.forms() : Forms.NONE;
    }
}
