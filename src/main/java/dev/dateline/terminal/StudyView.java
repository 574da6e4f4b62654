package dev.dateline.terminal;

import dev.dateline.study.Asked;
import dev.dateline.study.Confidence;
import dev.dateline.study.Outcome;
import dev.dateline.study.SessionTexts;
import dev.dateline.study.StudyAct;
import dev.dateline.terminal.Theme.Role;
import java.time.Instant;

/** Draws a session: makes a frame from a model and a size. */
final class StudyView {
    private StudyView() {}

    static Frame render(StudyModel model, Theme theme, int columns, int rows, Instant now) {
        Page page = new Page(theme, columns, rows);
        String dot = theme.signs().dot();
        page.header(model.title(), SessionTexts.progress(model.progress(), page.narrow(), dot));
        if (model.view() instanceof StudyModel.Asking asking) {
            question(page, asking, model.progress().recorded());
        } else if (model.view() instanceof StudyModel.Judged judged) {
            judged.evidence()
                    .ifPresentOrElse(
                            evidence -> EvidenceView.draw(page, evidence),
                            () -> AnswerView.draw(page, judged.outcome(), judged.detail(), now));
            verdictKeys(page, judged);
        } else {
            keeping(page, (StudyModel.Keeping) model.view());
        }
        String status = model.message().isEmpty() ? sure(model) : model.message();
        if (!status.isEmpty()) {
            page.status(status);
        }
        return page.frame(model.scroll());
    }

    /** How sure the learner is, in words. */
    private static String sure(StudyModel model) {
        return model.view() instanceof StudyModel.Asking asking
                ? asking.form().sure().map(Confidence::word).orElse("")
                : "";
    }

    private static void question(Page page, StudyModel.Asking asking, boolean recorded) {
        Asked asked = asking.asked();
        asked.heading().ifPresent(heading -> {
            page.paragraph(Role.LABEL, heading.text());
            page.blank();
        });
        QuestionView.draw(page, asked.card(), asked.presentation().lines(), asking.form());
        asking.hint().ifPresent(hint -> {
            page.blank();
            page.paragraph(Role.QUIET, "Hint: " + hint);
        });
        if (asking.keysOpen()) {
            if (asked.card().head().hint().isPresent()) {
                page.key(StudyAct.HINT.key(), "hint");
            }
            page.key(StudyAct.SKIP.key(), "skip");
            page.key(StudyAct.UNDO.key(), "undo");
            page.key(StudyAct.SUSPEND.key(), "suspend");
            page.key(StudyAct.FLAG.key(), asked.flagged() ? "unflag" : "flag");
            page.help();
            page.key("tab", "back");
        } else {
            asking.form().keys(page);
            page.door("tab", page.narrow() ? "keys" : "more keys");
            page.key("esc", recorded ? "stop (saved)" : "stop");
        }
    }

    private static void verdictKeys(Page page, StudyModel.Judged judged) {
        Outcome outcome = judged.outcome();
        boolean evidence = judged.evidence().isPresent();
        page.key("enter", evidence ? "back" : "next");
        boolean accepted = outcome.judgement().verdict().accepted();
        boolean oneRow = page.narrow() && page.low();
        // if there is room for only one more key, the more important one after this verdict is shown
        if (accepted || !oneRow || evidence) {
            String opens = judged.detail().full() ? "source" : "why and source";
            page.key(StudyAct.EVIDENCE.key(), evidence ? "answer" : opens);
        }
        page.key(StudyAct.OVERRULE.key(), accepted ? "I was wrong" : "I was right");
        if (judged.offer().isPresent()) {
            page.key(StudyAct.OFFER_FORM.key(), "always accept");
        }
        if (StudyModel.confused(outcome)) {
            page.key(StudyAct.ASK_CONFUSED.key(), "ask that card");
        }
        page.key(StudyAct.UNDO.key(), "undo");
        page.help();
    }

    private static void keeping(Page page, StudyModel.Keeping keeping) {
        page.paragraph(Role.QUESTION, "Shall \"" + keeping.form().text() + "\" be accepted from now on?");
        page.blank();
        page.paragraph(Role.TEXT, "It is written into " + keeping.file() + ".");
        keeping.library().ifPresent(library -> {
            page.blank();
            page.paragraph(
                    Role.TEXT,
                    "This deck is from " + library + ". It is copied into your own library first, and the copy is asked"
                            + " from the next session.");
        });
        page.key(StudyAct.KEEP_FORM.key(), keeping.library().isPresent() ? "copy and accept" : "accept");
        page.key("enter, esc", "leave it");
    }

    static void keys(Printout page, boolean confident) {
        page.explain("enter", "answer; after a verdict: the next question");
        page.explain("1 2 3, a b c", "choose an answer, or tick one of several; match a pair");
        if (confident) {
            page.explain("the same again", "say how sure you are: sure, a guess, neither; enter answers");
            page.explain("! or ? at the end", "confidence in a typed answer: ! for sure, space and ? for a guess");
        }
        page.explain("arrows", "move the pointer; scroll a long verdict");
        page.explain("space", "tick a choice; pick a line up and put it down");
        page.explain("tab", "while you answer: more keys (h hint, s skip, u undo, x suspend, f flag)");
        page.explain(":hint :undo :skip", "typed commands; type :: if an answer begins with a colon");
        page.explain("e", "after a verdict: show the source");
        page.explain("o, then y", "after a verdict: overrule it; then let the deck accept your answer");
        page.explain("r", "after a verdict: read the facts behind the new cards again");
        page.explain("m", "after a mix-up: go to the card that you mixed up");
        page.explain("u", "undo the last answer, then earlier answers");
        page.explain("f, x", "flag the card; suspend it, so that it is not asked");
        page.explain("j", "after a verdict: write a note of your own on the card");
        page.explain("a", "after a verdict, or after tab: add a card of your own");
        page.explain("d", "after a verdict: edit the card; changes apply at once");
        page.explain("page up, page down", "scroll");
        page.explain("ctrl-l, ctrl-z", "redraw the screen; pause the program (fg continues it)");
        page.explain("esc, ctrl-c", "stop: every answer is saved");
    }
}
