package dev.dateline.page;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes a response from the values of the page's widgets: typed texts, indices of choices, items or right sides, or
 * {@code true}.
 */
public record Given(List<String> parts) implements Answer.InputVisitor<Response> {
    public static Response response(Card card, List<String> parts) {
        return card.answer().accept(new Given(parts));
    }

    private List<Integer> indices() {
        List<Integer> indices = new ArrayList<>();
        parts.forEach(part -> indices.add(Integer.valueOf(part)));
        return indices;
    }

    private boolean yes() {
        return parts.get(0).equals("true");
    }

    @Override
    public Response written(Answer.Written answer) {
        return new Response.Typed(parts.get(0));
    }

    @Override
    public Response choice(Answer.Choice answer) {
        return answer.several()
                ? new Response.PickedSeveral(new TreeSet<>(indices()))
                : new Response.Picked(indices().get(0));
    }

    @Override
    public Response truth(Answer.Truth answer) {
        return new Response.Claimed(yes());
    }

    @Override
    public Response ordering(Answer.Ordering answer) {
        return new Response.Ordered(indices());
    }

    @Override
    public Response matching(Answer.Matching answer) {
        return new Response.Paired(indices());
    }

    @Override
    public Response cloze(Answer.Cloze answer) {
        return new Response.Filled(parts);
    }

    @Override
    public Response recall(Answer.Recall answer) {
        return new Response.Recalled(yes());
    }
}
