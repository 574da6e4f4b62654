package dev.dateline.study;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The text of a learner's response, the same in the journal, in the protocol and on the screen. */
public final class ResponseText {
    private ResponseText() {}

    /** The answer as text. Its parts are separated as in a typed line. */
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
        List<String> offered = card.answer().offered();
        if (response instanceof Response.Picked picked) {
            return List.of(offered.get(picked.choice()));
        }
        if (response instanceof Response.PickedSeveral picked) {
            return new TreeSet<>(picked.choices()).stream().map(offered::get).toList();
        }
        if (response instanceof Response.Ordered ordered) {
            return ordered.items().stream().map(offered::get).toList();
        }
        List<String> texts = new ArrayList<>();
        if (card.answer() instanceof Answer.Matching matching && response instanceof Response.Paired paired) {
            for (int left = 0; left < paired.rights().size(); left++) {
                int right = paired.rights().get(left);
                texts.add(matching.lefts().get(left) + " = " + offered.get(right));
            }
        }
        return texts;
    }
}
