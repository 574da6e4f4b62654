package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.judge.Confusion;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.study.Outcome;
import dev.dateline.study.SessionTexts;
import dev.dateline.terminal.Theme.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Draws the result of an answer: the verdict, the differences, what the answer was mixed up with, the explanation,
 * later news and the source.
 */
record AnswerView(Page page, Outcome outcome, Detail detail) {
    private static final int LABELS = 11;
    /** A longer gloss gets its own line. */
    private static final int GLOSS = 40;

    private static final String NO_BREAK = "\u00a0";

    static void draw(Page page, Outcome outcome, Detail detail, Instant now) {
        new AnswerView(page, outcome, detail).draw(now);
    }

    private Card card() {
        return outcome.asked().card();
    }

    private Judgement judgement() {
        return outcome.judgement();
    }

    private void draw(Instant now) {
        boolean late = page.low() || isLong();
        if (!late) {
            question();
            page.blank();
        }
        List<Line> answer = rightAnswer(card().answer());
        boolean inOneLine = !detail.full() && judgement().verdict() == Verdict.CORRECT && answer.size() == 1;
        verdict(inOneLine ? answer.get(0).text() : AttributedString.EMPTY);
        if (!inOneLine) {
            comparison(answer);
        }
        if (!judgement().note().isEmpty()) {
            labelled("Note", judgement().note());
        }
        reasons();
        if (late) {
            page.blank();
            question();
        }
        String due = SessionTexts.due(outcome, now);
        page.status(due.isEmpty() || !outcome.after().inSteps() ? due : due + " or sooner");
    }

    /** Whether the question would leave less than half of the rows for the verdict. */
    private boolean isLong() {
        return Wrap.width(card().ask()) > page.room(0) * (page.bodyRows() / 2);
    }

    /** Draws the question. It is above the verdict, or at the end if there is little room for it. */
    private void question() {
        outcome.asked().heading().ifPresent(heading -> {
            page.paragraph(Role.LABEL, heading.text());
            if (!page.low()) {
                page.blank();
            }
        });
        page.paragraph(Role.TEXT, card().ask());
    }

    /**
     * Draws the verdict.
     *
     * @param answer the right answer, if it is in the same line; else empty
     */
    private void verdict(AttributedString answer) {
        AttributedStringBuilder line =
                new AttributedStringBuilder().append(sign(" " + SessionTexts.verdict(judgement())));
        String remark = remark();
        if (!remark.isEmpty()) {
            line.append(page.styled(Role.QUIET, " " + remark));
        }
        if (outcome.response() instanceof Response.Typed typed && typed.text().isBlank()) {
            line.append(page.styled(Role.QUIET, ", no answer"));
        }
        if (answer.length() > 0) {
            line.append(" ".repeat(Math.max(3, 2 + LABELS - Wrap.width(line)))).append(answer);
        }
        page.paragraph("", " ".repeat(page.narrow() ? 2 : 2 + LABELS), line);
    }

    private AttributedString sign(String behind) {
        return judgement().isUnclear()
                ? page.styled(Role.WRONG, "?" + behind)
                : page.sign(judgement().verdict(), behind);
    }

    /** Draws the learner's answer and the right answer below each other, each with a label. */
    private void comparison(List<Line> answer) {
        AttributedString said = said();
        String saidGloss = gloss();
        String answerGloss = saidGloss.isEmpty() || answer.size() != 1 ? "" : answerGloss();
        int width = 3
                + Math.max(
                        Wrap.width(said),
                        answer.isEmpty() ? 0 : Wrap.width(answer.get(0).text()));
        if (said.length() > 0) {
            labelled("You said", AttributedString.EMPTY, glossed(said, saidGloss, width));
        }
        for (Line line : answer) {
            labelled(line.label(), line.sign(), glossed(line.text(), answerGloss, width));
        }
    }

    private AttributedString glossed(AttributedString value, String gloss, int width) {
        if (gloss.isEmpty()) {
            return value;
        }
        int gap = page.narrow() ? 1 : width - Wrap.width(value);
        String separator = page.narrow() ? "," + " ".repeat(gap) : " ".repeat(gap);
        return Wrap.join(value, page.styled(Role.QUIET, separator + gloss));
    }

    /** What the learner's answer really is, if a few words can say it; else empty. */
    private String gloss() {
        return judgement()
                .mixedUp()
                .filter(confusion -> confusion.asOf().isEmpty())
                .map(Confusion::called)
                .filter(AnswerView::isGloss)
                .orElse("");
    }

    private String answerGloss() {
        return outcome.sources().size() == 1
                ? outcome.sources()
                        .get(0)
                        .fact()
                        .label()
                        .filter(AnswerView::isGloss)
                        .orElse("")
                : "";
    }

    private static boolean isGloss(String words) {
        return words.length() <= GLOSS && !words.endsWith(".") && !words.endsWith("?") && !words.endsWith("\u2026");
    }

    /**
     * Draws what the answer was mixed up with, later news, the explanation and the source. A short verdict has only
     * later news and the learner's note.
     */
    private void reasons() {
        Optional<String> mixedUp = judgement().mixedUp().map(Confusion::inWords).filter(words -> gloss().isEmpty());
        if (detail.full() && !page.low() && judgement().verdict() == Verdict.WRONG) {
            page.blank();
        }
        mixedUp.ifPresent(words -> labelled("Mixed up", words));
        each("Since", detail.since().stream().map(SessionTexts::since));
        if (!detail.full()) {
            note();
            return;
        }
        SessionTexts.reviewed(outcome).ifPresent(reviewed -> labelled("Reviewed", reviewed));
        card().head().why().ifPresent(why -> labelled("Why", why));
        note();
        each("Source", SessionTexts.sources(outcome.sources()).stream());
    }

    private void note() {
        if (!outcome.asked().note().isEmpty()) {
            labelled("You noted", outcome.asked().note());
        }
    }

    private String remark() {
        String hint = outcome.hinted() ? "after a hint" : "";
        String own = outcome.overruled() ? "you overruled the verdict" : "";
        return hint.isEmpty() || own.isEmpty() ? hint + own : hint + ", " + own;
    }

    /** The learner's answer, if it differs from the right one and is not shown part by part. */
    private AttributedString said() {
        Response response = outcome.response();
        boolean inParts = response instanceof Response.Ordered
                || response instanceof Response.Paired
                || judgement().holes().size() > 1;
        if (inParts || response instanceof Response.Recalled) {
            return AttributedString.EMPTY;
        }
        if (response instanceof Response.PickedSeveral picked && card().answer() instanceof Answer.Choice choice) {
            return picks(choice, picked);
        }
        DiffText said = DiffText.said(outcome);
        if (said.pieces().isEmpty()
                || (judgement().verdict() == Verdict.CORRECT
                        && said.text().equals(judgement().answer()))) {
            return AttributedString.EMPTY;
        }
        return Wrap.join(Wrap.cut(
                styled(said),
                page.columns() * (page.low() ? 1 : 2),
                page.signs().ellipsis()));
    }

    /** The choices that the learner picked, each with the sign for right or wrong; empty if all is right. */
    private AttributedString picks(Answer.Choice choice, Response.PickedSeveral picked) {
        AttributedStringBuilder text = new AttributedStringBuilder();
        if (judgement().verdict() != Verdict.CORRECT) {
            for (int place : new TreeSet<>(picked.choices())) {
                boolean right = choice.right().contains(place);
                text.append(text.length() == 0 ? "" : ", ")
                        .append(page.sign(right ? Verdict.CORRECT : Verdict.WRONG, NO_BREAK))
                        .append(page.styled(Role.TEXT, choice.choices().get(place)));
            }
        }
        return text.toAttributedString();
    }

    private AttributedString styled(DiffText diff) {
        AttributedStringBuilder text = new AttributedStringBuilder();
        for (DiffText.Piece piece : diff.pieces()) {
            if (piece.differs()) {
                text.append("[").append(page.styled(Role.MARKED, piece.text())).append("]");
            } else {
                text.append(page.styled(Role.TEXT, piece.text()));
            }
        }
        return text.toAttributedString();
    }

    /**
     * The sign of a part of the right answer. A missed choice has a blank, because a cross would say that it is wrong.
     */
    private AttributedString signOfPart(Verdict verdict, String gap, String blank) {
        return verdict == Verdict.WRONG ? new AttributedString(blank) : page.sign(verdict, gap);
    }

    /** Draws each text on a line, with the label before the first. */
    private void each(String label, Stream<String> texts) {
        Iterator<String> lines = texts.iterator();
        for (String before = label; lines.hasNext(); before = "") {
            labelled(before, lines.next());
        }
    }

    private void labelled(String label, String text) {
        labelled(label, AttributedString.EMPTY, page.styled(Role.TEXT, text));
    }

    /** Draws a text after its label and sign. Further lines of the text begin below its first line. */
    private void labelled(String label, AttributedString sign, AttributedString text) {
        AttributedString first = Wrap.join("  ", page.styled(Role.LABEL, Wrap.padded(label, LABELS)), sign);
        page.paragraph(first, text);
    }

    /** A line of the answer. Only the first line has a label, and the sign may be missing. */
    private record Line(String label, AttributedString sign, AttributedString text) {
        Line(String label, AttributedString text) {
            this(label, AttributedString.EMPTY, text);
        }
    }

    private List<Line> rightAnswer(Answer answer) {
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE, LIST -> List.of(new Line("Answer", styled(DiffText.answer(outcome))));
            case CHOICES -> ((Answer.Choice) answer).several() ? parts() : whole();
            case TRUE_FALSE -> statement((Answer.Truth) answer);
            case ORDER, MATCH -> parts();
            case CLOZE -> filled((Answer.Cloze) answer);
            case RECALL -> whole();
        };
    }

    private List<Line> whole() {
        return List.of(new Line("Answer", page.styled(Role.TEXT, judgement().answer())));
    }

    /** The parts of the answer on a line each, with a sign for right or wrong. */
    private List<Line> parts() {
        List<Line> lines = new ArrayList<>();
        for (AnswerParts.Part part : AnswerParts.aligned(
                outcome, " " + page.signs().arrow() + " ", page.narrow() ? 0 : page.room(LABELS) / 2)) {
            lines.add(new Line(
                    lines.isEmpty() ? "Answer" : "",
                    signOfPart(part.verdict(), " ", "  "),
                    page.styled(Role.TEXT, part.line())));
        }
        return lines;
    }

    private List<Line> statement(Answer.Truth statement) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Answer", page.styled(Role.TEXT, statement.holds() ? "true" : "false")));
        statement.instead().ifPresent(instead -> lines.add(new Line("Instead", page.styled(Role.TEXT, instead))));
        return lines;
    }

    /** The sentence with its holes filled. If not all are right, each hole has the sign of its verdict. */
    private List<Line> filled(Answer.Cloze cloze) {
        List<AnswerParts.Part> parts = AnswerParts.of(outcome, "");
        boolean signed = parts.size() > 1 && judgement().verdict() != Verdict.CORRECT;
        AttributedStringBuilder text = new AttributedStringBuilder();
        int hole = 0;
        for (ClozePart part : cloze.parts()) {
            if (part instanceof ClozePart.Words words) {
                text.append(page.styled(Role.TEXT, words.text()));
            } else if (part instanceof ClozePart.Hole filled) {
                text.append("[")
                        .append(signed ? signOfPart(parts.get(hole).verdict(), NO_BREAK, "") : AttributedString.EMPTY)
                        .append(page.styled(Role.MARKED, filled.answer()))
                        .append(page.styled(Role.TEXT, signed ? parts.get(hole).behind() : ""))
                        .append("]");
                hole++;
            }
        }
        return List.of(new Line("Answer", text.toAttributedString()));
    }
}
