package dev.dateline.terminal;

import dev.dateline.article.Fact;
import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.judge.Difference;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Outcome;
import dev.dateline.study.Source;
import dev.dateline.terminal.Theme.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Draws what an answer became: the verdict, what differed, what it was mixed up with, why, since, and the source. */
final class AnswerView {
    private static final int LABELS = 10;

    private final Page page;
    private final Theme theme;
    private final Outcome outcome;
    private final Card card;
    private final Judgement judgement;

    private AnswerView(Page page, Outcome outcome) {
        this.page = page;
        this.theme = page.theme();
        this.outcome = outcome;
        this.card = outcome.asked().card();
        this.judgement = outcome.judgement();
    }

    static void draw(Page page, Outcome outcome, Instant now) {
        new AnswerView(page, outcome).draw(now);
    }

    private void draw(Instant now) {
        if (!page.low()) {
            question();
            page.blank();
        }
        verdict();
        for (Line line : card.accept(new Answer())) {
            labelled(line.label(), line.text());
        }
        if (!judgement.note().isEmpty()) {
            labelled("Note", judgement.note());
        }
        judgement.confusion().ifPresent(confusion -> labelled("Mixed up", Wording.mixedUp(confusion)));
        String label = "Since";
        for (Fact fact : outcome.since()) {
            labelled(label, Wording.since(fact));
            label = "";
        }
        card.head().why().ifPresent(why -> labelled("Why", why));
        if (!outcome.asked().note().isEmpty()) {
            labelled("You noted", outcome.asked().note());
        }
        label = "Source";
        for (Source source : outcome.sources()) {
            labelled(label, Wording.source(source));
            label = "";
        }
        if (page.low()) {
            page.blank();
            question();
        }
        page.status(Wording.due(outcome, now));
    }

    /** The question again: above the verdict, or below all else where there is little room. */
    private void question() {
        outcome.asked().heading().ifPresent(heading -> {
            page.paragraph(Role.QUIET, heading.text());
            if (!page.low()) {
                page.blank();
            }
        });
        page.paragraph(Role.TEXT, card.ask());
    }

    private void verdict() {
        Verdict verdict = judgement.verdict();
        String words = theme.sign(verdict) + " " + Wording.verdict(verdict);
        AttributedStringBuilder line = new AttributedStringBuilder().append(words, theme.style(theme.role(verdict)));
        String remark = remark();
        if (!remark.isEmpty()) {
            line.append(page.styled(Role.QUIET, " " + remark));
        }
        AttributedString said = said();
        if (said.length() > 0) {
            line.append(" ".repeat(Math.max(3, 2 + LABELS - Wrap.width(line)))).append(said);
        }
        page.paragraph("", " ".repeat(page.narrow() ? 2 : 2 + LABELS), line.toAttributedString());
    }

    private String remark() {
        String hint = outcome.hinted() ? "after a hint" : "";
        String own = outcome.overruled() ? "by your own word" : "";
        return hint.isEmpty() || own.isEmpty() ? hint + own : hint + ", " + own;
    }

    /** The learner's answer, where it is not the right one to the letter and is not shown line by line. */
    private AttributedString said() {
        Response response = outcome.response();
        if (response instanceof Response.Recalled
                || response instanceof Response.Ordered
                || response instanceof Response.Paired) {
            return AttributedString.EMPTY;
        }
        String said = Wording.said(card, response);
        if (judgement.verdict() == Verdict.CORRECT && said.equals(judgement.answer())) {
            return AttributedString.EMPTY;
        }
        return new AttributedStringBuilder()
                .append(page.styled(Role.QUIET, said.isEmpty() ? "no answer" : "you said "))
                .append(marked(said, Difference.Kind.EXTRA))
                .toAttributedString();
    }

    /** The text with the letters that the other one lacks in brackets and underlined, where the two are alike at all. */
    private AttributedString marked(String own, Difference.Kind kind) {
        boolean letters = !(card instanceof Card.NumberAnswer) && judgement.verdict() != Verdict.CORRECT;
        if (!letters || !(outcome.response() instanceof Response.Typed typed)) {
            return page.styled(Role.TEXT, own);
        }
        Difference difference = Difference.between(typed.text().strip(), judgement.answer());
        if (!alike(difference)) {
            return page.styled(Role.TEXT, own);
        }
        AttributedStringBuilder text = new AttributedStringBuilder();
        for (Difference.Segment segment : difference.segments()) {
            if (segment.kind() == Difference.Kind.SAME) {
                text.append(page.styled(Role.TEXT, segment.text()));
            } else if (segment.kind() == kind) {
                text.append("[")
                        .append(page.styled(Role.MARKED, segment.text()))
                        .append("]");
            }
        }
        return text.toAttributedString();
    }

    /** Whether more is common to both texts than differs. */
    private static boolean alike(Difference difference) {
        int same = 0;
        int different = 0;
        for (Difference.Segment segment : difference.segments()) {
            if (segment.kind() == Difference.Kind.SAME) {
                same += segment.text().length();
            } else {
                different += segment.text().length();
            }
        }
        return different > 0 && same > different;
    }

    private void labelled(String label, String text) {
        labelled(label, page.styled(Role.TEXT, text));
    }

    private void labelled(String label, AttributedString text) {
        String padded = label + " ".repeat(Math.max(0, LABELS - label.length()));
        AttributedString first = new AttributedStringBuilder()
                .append("  ")
                .append(page.styled(Role.LABEL, padded))
                .toAttributedString();
        page.paragraph(first, new AttributedString(" ".repeat(2 + LABELS)), text);
    }

    /** A line of the answer; the label is empty below the first. */
    private record Line(String label, AttributedString text) {}

    /** The right answer, one method a kind. */
    private final class Answer implements Card.Visitor<List<Line>> {
        private List<Line> typed() {
            return List.of(new Line("Answer", marked(judgement.answer(), Difference.Kind.MISSING)));
        }

        private List<Line> whole() {
            return List.of(new Line("Answer", page.styled(Role.TEXT, judgement.answer())));
        }

        /** One line of an answer that has several, with a sign of whether the learner had it. */
        private void add(List<Line> lines, boolean had, String text) {
            AttributedString line = new AttributedStringBuilder()
                    .append(
                            had ? theme.signs().right() : theme.signs().wrong(),
                            theme.style(had ? Role.RIGHT : Role.WRONG))
                    .append(" ")
                    .append(page.styled(Role.TEXT, text))
                    .toAttributedString();
            lines.add(new Line(lines.isEmpty() ? "Answer" : "", line));
        }

        @Override
        public List<Line> shortAnswer(Card.ShortAnswer words) {
            return typed();
        }

        @Override
        public List<Line> person(Card.PersonAnswer person) {
            return typed();
        }

        @Override
        public List<Line> number(Card.NumberAnswer number) {
            return whole();
        }

        @Override
        public List<Line> date(Card.DateAnswer date) {
            return typed();
        }

        @Override
        public List<Line> single(Card.SingleChoice single) {
            return whole();
        }

        @Override
        public List<Line> several(Card.SeveralChoices several) {
            List<Line> lines = new ArrayList<>();
            Set<Integer> picked =
                    outcome.response() instanceof Response.PickedSeveral given ? given.choices() : Set.of();
            for (int choice = 0; choice < several.choices().size(); choice++) {
                if (several.answers().contains(choice)) {
                    add(lines, picked.contains(choice), several.choices().get(choice));
                }
            }
            return lines;
        }

        @Override
        public List<Line> statement(Card.Statement statement) {
            List<Line> lines = new ArrayList<>();
            statement.instead().ifPresent(instead -> lines.add(new Line("Instead", page.styled(Role.TEXT, instead))));
            lines.add(new Line("Answer", page.styled(Role.TEXT, statement.holds() ? "true" : "false")));
            return lines;
        }

        @Override
        public List<Line> ordering(Card.Ordering ordering) {
            List<Line> lines = new ArrayList<>();
            List<Integer> given = outcome.response() instanceof Response.Ordered ordered ? ordered.items() : List.of();
            for (int place = 0; place < ordering.items().size(); place++) {
                Card.Ordering.Item item = ordering.items().get(place);
                boolean had = place < given.size() && given.get(place) == place;
                String date =
                        item.date().map(when -> " (" + when.inWords() + ")").orElse("");
                add(lines, had, (place + 1) + " " + item.text() + date);
            }
            return lines;
        }

        @Override
        public List<Line> matching(Card.Matching matching) {
            List<Line> lines = new ArrayList<>();
            List<Integer> given = outcome.response() instanceof Response.Paired paired ? paired.rights() : List.of();
            for (int left = 0; left < matching.pairs().size(); left++) {
                Card.Matching.Pair pair = matching.pairs().get(left);
                String own = left < given.size()
                        ? matching.pairs().get(given.get(left)).right()
                        : "";
                boolean had = own.equals(pair.right());
                String instead = had || own.isEmpty() ? "" : " (not: " + own + ")";
                add(lines, had, pair.left() + " " + theme.signs().arrow() + " " + pair.right() + instead);
            }
            return lines;
        }

        @Override
        public List<Line> cloze(Card.Cloze cloze) {
            AttributedStringBuilder text = new AttributedStringBuilder();
            for (ClozePart part : cloze.parts()) {
                if (part instanceof ClozePart.Words words) {
                    text.append(page.styled(Role.TEXT, words.text()));
                } else if (part instanceof ClozePart.Hole hole) {
                    text.append("[")
                            .append(page.styled(Role.MARKED, hole.answer()))
                            .append("]");
                }
            }
            return List.of(new Line("Answer", text.toAttributedString()));
        }

        @Override
        public List<Line> recall(Card.Recall recall) {
            return whole();
        }
    }
}
