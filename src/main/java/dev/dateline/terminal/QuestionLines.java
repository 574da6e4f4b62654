package dev.dateline.terminal;

import dev.dateline.deck.Card;
import dev.dateline.study.Asked;
import dev.dateline.study.Presentation;
import java.util.ArrayList;
import java.util.List;

/** A question in plain lines: one method a kind, the same words as on the screen. */
final class QuestionLines implements Card.Visitor<List<String>> {
    private final List<String> shown;

    private QuestionLines(List<String> shown) {
        this.shown = shown;
    }

    static List<String> of(Asked asked) {
        return of(asked.card(), asked.presentation().lines());
    }

    /** The lines of a card, with what stands in each place where something is laid out. */
    static List<String> of(Card card, List<String> shown) {
        return card.accept(new QuestionLines(shown));
    }

    private List<String> numbered(String ask, String how) {
        List<String> lines = new ArrayList<>();
        lines.add(ask);
        for (int place = 0; place < shown.size(); place++) {
            lines.add("  " + Presentation.numberOf(place) + "  " + shown.get(place));
        }
        if (!how.isEmpty()) {
            lines.add(how);
        }
        return lines;
    }

    @Override
    public List<String> shortAnswer(Card.ShortAnswer card) {
        return List.of(card.ask());
    }

    @Override
    public List<String> person(Card.PersonAnswer card) {
        return List.of(card.ask());
    }

    @Override
    public List<String> number(Card.NumberAnswer card) {
        return List.of(card.ask());
    }

    @Override
    public List<String> date(Card.DateAnswer card) {
        return List.of(card.ask());
    }

    @Override
    public List<String> single(Card.SingleChoice card) {
        return numbered(card.ask(), "");
    }

    @Override
    public List<String> several(Card.SeveralChoices card) {
        return numbered(card.ask(), "Pick all that are right, such as 1,2.");
    }

    @Override
    public List<String> statement(Card.Statement card) {
        return List.of("Does this hold? (t or f)", card.claim());
    }

    @Override
    public List<String> ordering(Card.Ordering card) {
        return numbered(card.ask(), "Give all numbers in the right order, such as 2 1 3.");
    }

    @Override
    public List<String> matching(Card.Matching card) {
        List<String> lines = new ArrayList<>(numbered(card.ask(), ""));
        lines.add("Give the number that belongs to each of these, in this order:");
        for (Card.Matching.Pair pair : card.pairs()) {
            lines.add("  " + pair.left());
        }
        return lines;
    }

    @Override
    public List<String> cloze(Card.Cloze card) {
        return card.holes().size() == 1
                ? List.of("Fill the gap.", card.ask())
                : List.of("Fill the gaps, with | between them.", card.ask());
    }

    @Override
    public List<String> recall(Card.Recall card) {
        return List.of(card.ask(), "Say it to yourself; Enter shows the answer.");
    }
}
