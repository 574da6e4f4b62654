package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.judge.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The text of a learner's response, the same in the journal, in the protocol and on the screen. */
public final class ResponseText {
    private ResponseText() {}

    /** The answer as text; parts of it are separated as they are when typed. */
    public static String of(Card card, Response response) {
        if (response instanceof Response.Typed typed) {
            return typed.text();
        }
        if (response instanceof Response.Filled filled) {
            return String.join(" | ", filled.holes());
        }
        if (response instanceof Response.Claimed claimed) {
            return claimed.holds() ? "true" : "false";
        }
        if (response instanceof Response.Recalled recalled) {
            return recalled.knew() ? "I knew it" : "I did not know it";
        }
        return String.join("; ", picked(card, response));
    }

    private static List<String> picked(Card card, Response response) {
        if (card instanceof Card.SingleChoice choice && response instanceof Response.Picked picked) {
            return choices(choice.choices(), choice.unit(), Set.of(picked.choice()));
        }
        if (card instanceof Card.SeveralChoices choice && response instanceof Response.PickedSeveral picked) {
            return choices(choice.choices(), choice.unit(), picked.choices());
        }
        List<String> texts = new ArrayList<>();
        if (card instanceof Card.Ordering ordering && response instanceof Response.Ordered ordered) {
            for (int item : ordered.items()) {
                texts.add(ordering.items().get(item).text());
            }
        } else if (card instanceof Card.Matching matching && response instanceof Response.Paired paired) {
            for (int left = 0; left < paired.rights().size(); left++) {
                int right = paired.rights().get(left);
                texts.add(matching.pairs().get(left).left() + " = "
                        + matching.pairs().get(right).right());
            }
        }
        return texts;
    }

    private static List<String> choices(List<String> choices, String unit, Set<Integer> picked) {
        List<String> texts = new ArrayList<>();
        for (int choice : new TreeSet<>(picked)) {
            texts.add(unit.isEmpty() ? choices.get(choice) : choices.get(choice) + " " + unit);
        }
        return texts;
    }
}
