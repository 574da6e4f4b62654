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
}
