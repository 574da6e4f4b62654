package dev.dateline.terminal;

import dev.dateline.library.draft.DraftReview;
import dev.dateline.library.draft.Proposal;
import dev.dateline.library.draft.Proposal.Field;
import dev.dateline.source.Finding;
import dev.dateline.terminal.Theme.Role;
import java.util.List;
import org.jline.utils.AttributedString;

/** Draws a candidate under review: its sentence with the value marked, the fact, the card, and the findings on both. */
final class ReviewView {
    private static final int AROUND = 110; // characters of the sentence before and after the value
    private static final int LABEL = 6;
    private static final int KEY = 8;

    private ReviewView() {}

    static Frame render(ReviewModel model, Theme theme, int columns, int rows) {
        Page page = new Page(theme, columns, rows);
        DraftReview review = model.review();
        if (review.isOver()) {
            return end(page, review);
        }
        page.header(review.title(), place(review, page.narrow()));
        sentence(page, review.proposal());
        fact(page, model);
        card(page, model);
        said(page, model);
        keys(page, model);
        return page.frame(0);
    }

    private static String place(DraftReview review, boolean narrow) {
        String fact =
                narrow ? review.place() + "/" + review.shown() : "fact " + review.place() + " of " + review.shown();
        String more = review.more() == 0 || narrow ? "" : " \u00b7 " + review.more() + " more with tab";
        return fact + " \u00b7 " + review.kept() + " kept" + more;
    }

    /** Draws the sentence. The value is in brackets, so that colour is not needed. */
    private static void sentence(Page page, Proposal proposal) {
        String before = proposal.candidate().before();
        String behind = proposal.candidate().behind();
        String dots = page.signs().ellipsis();
        int around = page.low() ? AROUND / 3 : AROUND;
        int from = before.length() <= around ? 0 : before.indexOf(' ', before.length() - around) + 1;
        int to = behind.length() <= around ? behind.length() : Math.max(0, behind.lastIndexOf(' ', around));
        AttributedString text = Wrap.join(
                page.styled(Role.QUIET, (from > 0 ? dots + " " : "") + before.substring(from)),
                page.styled(Role.KEY, "[" + proposal.candidate().words() + "]"),
                page.styled(Role.QUIET, behind.substring(0, to) + (to < behind.length() ? " " + dots : "")));
        page.paragraph("", text);
        if (!page.low()) {
            page.blank();
        }
    }

    private static void fact(Page page, ReviewModel model) {
        Proposal proposal = model.review().proposal();
        boolean shortened = page.low() && model.field() != Field.SAYS;
        if (!shortened || !proposal.followsQuestion()) {
            field(page, model, "FACT", Field.SAYS, "says");
        }
        if (shortened && model.field() != Field.VALUE && model.field() != Field.BY) {
            return;
        }
        field(page, model, "", Field.VALUE, "value");
        field(page, model, "", Field.BY, "by");
        String reads = proposal.candidate().reads();
        String ages = "ages " + proposal.candidate().ages() + "   as of "
                + proposal.candidate().asOf().inWords() + (reads.isEmpty() ? "" : "   " + reads);
        page.paragraph(LABEL + 2, Role.QUIET, ages);
        page.blank();
    }

    private static void card(Page page, ReviewModel model) {
        field(page, model, "CARD", Field.ASK, "ask");
        field(page, model, "", Field.ANSWER, "answer");
        if (!page.low() || model.field() == Field.WHY) {
            field(page, model, "", Field.WHY, "why");
            page.blank();
        }
    }

    private static void field(Page page, ReviewModel model, String label, Field field, String name) {
        boolean pointed = model.field() == field;
        AttributedString lead = Wrap.join(
                page.pointer(pointed),
                page.styled(Role.LABEL, label + " ".repeat(LABEL - label.length())),
                page.styled(Role.QUIET, name + " ".repeat(KEY - name.length())));
        boolean edited = pointed && model.editing();
        String text = edited ? model.line().text() : model.review().proposal().text(field);
        boolean follows =
                field == Field.SAYS && !pointed && model.review().proposal().followsQuestion();
        String shown = follows ? "(question and answer)" : text.isEmpty() && !edited ? empty(field) : text;
        Role role = text.isEmpty() || follows ? Role.QUIET : pointed ? Role.CHOSEN : Role.TEXT;
        int begin = page.paragraph(lead, page.styled(edited ? Role.TEXT : role, edited ? shown + " " : shown));
        if (edited) {
            cursor(page, model.line(), Wrap.width(lead), begin);
        } else if (pointed) {
            page.focus(begin);
        }
    }

    private static String empty(Field field) {
        return switch (field) {
            case WHY -> "(optional)";
            case BY -> "(the article)";
            default -> "(to be written)";
        };
    }

    /** Puts the cursor into a typed line that is wrapped like a paragraph. */
    private static void cursor(Page page, LineEditor line, int lead, int begin) {
        int room = page.room(lead);
        String before = line.text().substring(0, line.cursor());
        List<AttributedString> lines = Wrap.lines(page.styled(Role.TEXT, before + "\u2588"), room);
        AttributedString last = lines.get(lines.size() - 1);
        page.cursor(begin + lines.size() - 1, lead + Wrap.width(last) - 1);
    }

    private static void said(Page page, ReviewModel model) {
        DraftReview.Fate fate = model.review().fate();
        if (fate != DraftReview.Fate.OPEN) {
            page.paragraph(Role.QUIET, fate == DraftReview.Fate.DROPPED ? "dropped" : "written; u undoes the last one");
            return;
        }
        if (model.findings().isEmpty()) {
            page.paragraph(
                    page.styled(Role.RIGHT, page.signs().right() + " "), page.styled(Role.TEXT, "no problems found"));
        }
        if (model.review().proposal().ask().isEmpty()) {
            page.paragraph(Role.PARTLY, "! no question yet: Enter writes it, 1 keeps only the fact, x drops it");
            return;
        }
        for (Finding finding : model.findings()) {
            boolean blocks = DraftReview.blocks(finding);
            String sign = blocks ? page.signs().wrong() : "!";
            String hint = finding.hint().isEmpty() ? "" : ": " + finding.hint();
            page.paragraph(
                    page.styled(blocks ? Role.WRONG : Role.PARTLY, sign + " "),
                    page.styled(Role.TEXT, finding.message() + hint));
        }
    }

    private static void keys(Page page, ReviewModel model) {
        if (!model.notice().isEmpty()) {
            page.status(model.notice());
        }
        if (model.editing()) {
            page.key("enter", "accept");
            page.key("esc", "restore");
            return;
        }
        page.key("enter", "keep both");
        for (DraftAct act : List.of(DraftAct.FACT_ONLY, DraftAct.DROP, DraftAct.EDIT, DraftAct.UNDO)) {
            page.key(act.key(), act.does());
        }
        if (model.review().more() > 0) {
            page.key("tab", "more");
        }
        page.help();
    }

    private static Frame end(Page page, DraftReview review) {
        page.header(review.title(), review.kept() + " kept");
        page.paragraph(Role.QUESTION, ReviewLines.summary(review));
        page.blank();
        page.paragraph(Role.TEXT, "The facts and cards that you kept are written. The others are not.");
        page.key("enter", "done");
        if (review.more() > 0) {
            page.key("tab", "more facts");
        }
        page.key(DraftAct.UNDO.key(), DraftAct.UNDO.does());
        page.key("\u2190", "back");
        return page.frame(0);
    }

    static void keys(Printout page) {
        page.paragraph(Role.TEXT, "Enter keeps the fact and the card; 1 keeps only the fact; x drops both.");
        page.paragraph(
                Role.TEXT, "Up and down choose a field; d edits it, Enter accepts what you typed, Esc restores it.");
        page.paragraph(Role.TEXT, "Left and right go to the previous and the next fact; Tab shows more of them.");
        page.paragraph(Role.TEXT, "2 makes a second fact from the same passage; u undoes the last decision.");
        page.paragraph(
                Role.TEXT, "Esc goes back. What you kept is already written. The review continues where you left it.");
    }
}
