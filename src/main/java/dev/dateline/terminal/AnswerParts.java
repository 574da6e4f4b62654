package dev.dateline.terminal;

import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The right answer in its parts, and how the learner did on each; no parts where it is one whole. */
final class AnswerParts implements Card.Visitor<List<AnswerParts.Part>> {
    /**
     * One part: an item in its place, a pair, a hole.
     *
     * @param remark what the learner gave instead, or failed to; empty where there is nothing to say
     */
    record Part(Verdict verdict, String text, String remark) {
        /** With the remark behind it. */
        String line() {
            return text + behind();
        }

        /** The remark as it stands behind the text. */
        String behind() {
            return remark.isEmpty() ? "" : " (" + remark + ")";
        }
    }

    private final Response response;
    private final List<Verdict> holes;
    private final String joint;

    private AnswerParts(Outcome outcome, String joint) {
        this.response = outcome.response();
        this.holes = outcome.judgement().holes();
        this.joint = joint;
    }

    /** @param joint what stands between the two sides of a pair */
    static List<Part> of(Outcome outcome, String joint) {
        return outcome.asked().card().accept(new AnswerParts(outcome, joint));
    }

    private static Verdict verdict(boolean had) {
        return had ? Verdict.CORRECT : Verdict.WRONG;
    }

    @Override
    public List<Part> shortAnswer(Card.ShortAnswer card) {
        return List.of();
    }

    @Override
    public List<Part> person(Card.PersonAnswer card) {
        return List.of();
    }

    @Override
    public List<Part> number(Card.NumberAnswer card) {
        return List.of();
    }

    @Override
    public List<Part> date(Card.DateAnswer card) {
        return List.of();
    }

    @Override
    public List<Part> single(Card.SingleChoice card) {
        return List.of();
    }

    @Override
    public List<Part> several(Card.SeveralChoices card) {
        List<Part> parts = new ArrayList<>();
        Set<Integer> picked = response instanceof Response.PickedSeveral given ? given.choices() : Set.of();
        for (int choice = 0; choice < card.choices().size(); choice++) {
            if (card.answers().contains(choice)) {
                boolean had = picked.contains(choice);
                parts.add(new Part(verdict(had), card.choices().get(choice), had ? "" : "not picked"));
            }
        }
        return parts;
    }

    @Override
    public List<Part> statement(Card.Statement card) {
        return List.of();
    }

    @Override
    public List<Part> ordering(Card.Ordering card) {
        List<Part> parts = new ArrayList<>();
        List<Integer> given = response instanceof Response.Ordered ordered ? ordered.items() : List.of();
        for (int place = 0; place < card.items().size(); place++) {
            Card.Ordering.Item item = card.items().get(place);
            String date = item.date().map(when -> " (" + when.inWords() + ")").orElse("");
            boolean had = place < given.size() && given.get(place) == place;
            parts.add(new Part(verdict(had), (place + 1) + " " + item.text() + date, ""));
        }
        return parts;
    }

    @Override
    public List<Part> matching(Card.Matching card) {
        List<Part> parts = new ArrayList<>();
        List<Integer> given = response instanceof Response.Paired paired ? paired.rights() : List.of();
        for (int left = 0; left < card.pairs().size(); left++) {
            Card.Matching.Pair pair = card.pairs().get(left);
            String own = left < given.size() ? card.pairs().get(given.get(left)).right() : "";
            boolean had = own.equalsIgnoreCase(pair.right());
            String remark = had || own.isEmpty() ? "" : "not: " + own;
            parts.add(new Part(verdict(had), pair.left() + joint + pair.right(), remark));
        }
        return parts;
    }

    @Override
    public List<Part> cloze(Card.Cloze card) {
        List<Part> parts = new ArrayList<>();
        List<String> given = response instanceof Response.Filled filled ? filled.holes() : List.of();
        List<ClozePart.Hole> wanted = card.holes();
        for (int hole = 0; hole < holes.size(); hole++) {
            Verdict verdict = holes.get(hole);
            String own = hole < given.size() ? given.get(hole).strip() : "";
            parts.add(new Part(verdict, wanted.get(hole).answer(), remark(verdict, own)));
        }
        return parts;
    }

    private static String remark(Verdict verdict, String own) {
        return switch (verdict) {
            case CORRECT -> "";
            case TYPO -> "you wrote " + own;
            case PARTIAL -> "you said " + own;
            case WRONG -> own.isEmpty() ? "left empty" : "not: " + own;
        };
    }

    @Override
    public List<Part> recall(Card.Recall card) {
        return List.of();
    }
}
