package dev.dateline.page;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Makes a response from the values of the page's widgets. */
public final class Given {
    private Given() {}

    /**
     * The learner's response.
     *
     * @param parts typed texts, indices of choices, items or right sides, or {@code true}
     */
    public static Response response(Card card, List<String> parts) {
        return switch (card.kind()) {
            case ANSWER, PERSON, NUMBER, DATE, LIST -> new Response.Typed(parts.get(0));
            case CHOICES ->
                ((Answer.Choice) card.answer()).several()
                        ? new Response.PickedSeveral(new TreeSet<>(indices(parts)))
                        : new Response.Picked(indices(parts).get(0));
            case TRUE_FALSE -> new Response.Claimed(isYes(parts));
            case ORDER -> new Response.Ordered(indices(parts));
            case MATCH -> new Response.Paired(indices(parts));
            case CLOZE -> new Response.Filled(parts);
            case RECALL -> new Response.Recalled(isYes(parts));
        };
    }

    private static List<Integer> indices(List<String> parts) {
        List<Integer> indices = new ArrayList<>();
        parts.forEach(part -> indices.add(Integer.valueOf(part)));
        return indices;
    }

    private static boolean isYes(List<String> parts) {
        return parts.get(0).equals("true");
    }
}
