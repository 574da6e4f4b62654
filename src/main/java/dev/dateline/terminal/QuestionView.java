package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.study.AnswerParser;
import dev.dateline.study.Presentation;
import dev.dateline.terminal.Theme.Role;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Draws a question with the answer so far, with one method for each way of answering.
 *
 * @param lines the text at each place; empty for kinds without places
 * @param lettered whether choices are labelled from (a) on
 */
record QuestionView(Page page, Card card, List<String> lines, boolean lettered) {
    /**
     * A space at which lines do not break. It is before a bracket, so that a cursor after the last letter does not hide
     * the bracket.
     */
    private static final char ROOM_FOR_CURSOR = '\u00a0';

    static void draw(Page page, Card card, List<String> lines, AnswerForm form) {
        form.draw(new QuestionView(page, card, lines, false));
    }

    /** Draws a question in the style of an examination paper, with choices labelled from (a) on. */
    static void drawLettered(Page page, Card card, List<String> lines, AnswerForm form) {
        form.draw(new QuestionView(page, card, lines, true));
    }

    private void ask() {
        page.paragraph(Role.QUESTION, card.ask());
        page.blank();
    }

    void line(AnswerForm.Line form) {
        ask();
        page.input(form.editor());
        tooLong(form.editor());
    }

    private void tooLong(LineEditor editor) {
        AnswerParser.tooLong(editor.text()).ifPresent(said -> page.paragraph(Role.LABEL, said));
    }

    void choice(AnswerForm.Choice form) {
        if (form.claim() && !lettered) {
            page.paragraph(Role.QUIET, "Is this true?");
            page.blank();
        }
        ask();
        List<String> texts = form.claim() ? List.of("True", "False") : lines;
        for (int place = 0; place < texts.size(); place++) {
            String name = form.claim() && !lettered ? List.of("t", "f").get(place) : name(place);
            pick(place == form.pointer(), "", name, texts.get(place));
        }
    }

    void several(AnswerForm.Several form) {
        ask();
        for (int place = 0; place < lines.size(); place++) {
            boolean ticked = form.ticked().contains(place);
            String box = ticked ? page.signs().ticked() : page.signs().unticked();
            pick(place == form.pointer(), box + " ", name(place), lines.get(place));
        }
    }

    private String name(int place) {
        return lettered ? Presentation.letterOf(place) : Presentation.numberOf(place);
    }

    private void pick(boolean pointed, String box, String name, String text) {
        AttributedString lead = Wrap.join(box, page.styled(Role.KEY, name + "  "));
        page.item(pointed, lead, page.styled(pointed ? Role.CHOSEN : Role.TEXT, text));
    }

    void ordered(AnswerForm.Ordered form) {
        ask();
        for (int place = 0; place < form.items().size(); place++) {
            boolean pointed = place == form.pointer();
            AttributedStringBuilder text = new AttributedStringBuilder()
                    .append(page.styled(
                            pointed ? Role.CHOSEN : Role.TEXT,
                            card.answer().offered().get(form.items().get(place))));
            if (pointed && form.held()) {
                text.append(page.styled(
                        Role.PARTLY, " " + page.signs().up() + page.signs().down() + (page.narrow() ? "" : " moving")));
            }
            page.item(pointed, page.styled(Role.KEY, (place + 1) + "  "), text);
        }
    }

    /**
     * Draws all pairs, and all right sides below them. If the screen is too low for both, only the selected pair is
     * drawn.
     */
    void pairs(AnswerForm.Pairs form) {
        ask();
        int count = ((Answer.Matching) card.answer()).pairs().size();
        boolean all = page.height() + rows(form) <= page.bodyRows();
        for (int left = 0; left < count; left++) {
            boolean pointed = left == form.pointer();
            if (all || pointed) {
                String place = all ? "" : " (" + (left + 1) + " of " + count + ")";
                String indent = " ".repeat(2 + Wrap.width(page.pointer(pointed)));
                int line = page.paragraph(page.pointer(pointed), indent, pair(form, left, place));
                if (pointed) {
                    page.focus(line);
                }
            }
        }
        if (all) {
            page.blank();
        }
        for (int place = 0; place < lines.size(); place++) {
            side(place, form.given().contains(place));
        }
        if (!all) {
            page.focus();
        }
    }

    private int rows(AnswerForm.Pairs form) {
        int rows = 1;
        for (int place = 0; place < lines.size(); place++) {
            rows += Wrap.spans(pair(form, place, ""), page.room(2 + Wrap.width(page.pointer(false))))
                    .size();
            rows += Wrap.spans(lines.get(place), page.room(3 + Wrap.width(page.pointer(false))))
                    .size();
        }
        return rows;
    }

    private AttributedString pair(AnswerForm.Pairs form, int left, String place) {
        int given = form.given().get(left);
        Answer.Matching matching = (Answer.Matching) card.answer();
        String bare = matching.pairs().get(left).left();
        // a single pair needs no alignment
        String padded = place.isEmpty()
                ? AnswerParts.lefts(matching, page.narrow() ? 0 : page.room(0) / 2)
                        .get(left)
                : bare;
        return Wrap.join(
                page.styled(left == form.pointer() ? Role.CHOSEN : Role.TEXT, bare),
                " ".repeat(Wrap.width(padded) - Wrap.width(bare)),
                page.styled(Role.QUIET, " " + page.signs().arrow() + " "),
                page.styled(Role.LABEL, given < 0 ? Answer.Cloze.GAP : lines.get(given)),
                page.styled(Role.QUIET, place));
    }

    /** Draws a right side with its number. A dot shows that a pair has it. */
    private void side(int place, boolean used) {
        AttributedString first =
                Wrap.join(page.pointer(false), page.styled(used ? Role.QUIET : Role.KEY, (place + 1) + "  "));
        String mark = used ? " " + page.signs().done() : "";
        page.paragraph(first, page.styled(used ? Role.QUIET : Role.TEXT, lines.get(place) + mark));
    }

    void holes(AnswerForm.Holes form) {
        page.paragraph(Role.QUIET, form.editors().size() == 1 ? "Fill the gap." : "Fill the gaps.");
        page.blank();
        AttributedStringBuilder text = new AttributedStringBuilder();
        int hole = 0;
        int cursor = 0;
        for (ClozePart part : ((Answer.Cloze) card.answer()).parts()) {
            if (part instanceof ClozePart.Words words) {
                text.append(page.styled(Role.QUESTION, words.text()));
                continue;
            }
            LineEditor editor = form.editors().get(hole);
            boolean current = hole == form.current();
            if (current) {
                cursor = text.length() + 1 + editor.cursor();
            }
            String shown = editor.text().isEmpty() ? Answer.Cloze.GAP : editor.text();
            if (current
                    && !editor.text().isEmpty()
                    && editor.cursor() == editor.text().length()) {
                shown += ROOM_FOR_CURSOR;
            }
            text.append("[")
                    .append(page.styled(current ? Role.MARKED : Role.LABEL, shown))
                    .append("]");
            hole++;
        }
        page.typed("", text.toAttributedString(), cursor);
        form.editors().forEach(this::tooLong);
    }

    void recall(AnswerForm.Recall form) {
        ask();
        if (form.revealed()) {
            page.paragraph(Role.TEXT, card.answer().line());
            page.blank();
            page.paragraph(Role.LABEL, "Did you know it?  y yes   n no");
        } else {
            page.paragraph(Role.QUIET, "Say it to yourself; Enter shows the answer.");
        }
    }
}
