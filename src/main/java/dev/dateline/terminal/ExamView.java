package dev.dateline.terminal;

import dev.dateline.deck.Answer;
import dev.dateline.study.Confidence;
import dev.dateline.study.exam.ExamAction;
import dev.dateline.study.exam.ExamQuestion;
import dev.dateline.study.exam.Given;
import dev.dateline.terminal.Theme.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

record ExamView(ExamModel model, Page page) {
    /** The number of questions in a row of the overview. */
    static final int IN_A_ROW = 5;

    private static final int CELL = 14;
    private static final int NARROW_CELL = 7;
    private static final Duration SHORT = Duration.ofMinutes(5);

    static Frame render(ExamModel model, Theme theme, int columns, int rows) {
        Page page = new Page(theme, columns, rows);
        ExamView view = new ExamView(model, page);
        page.header("Exam: " + model.exam().paper().title(), view.progress());
        switch (model.view()) {
            case QUESTION, KEY_ROW -> view.question();
            case OVERVIEW -> view.overview();
            case ENDING -> view.ending();
        }
        if (!model.message().isEmpty()) {
            page.status(model.message());
        }
        if (model.scroll() > 0) {
            page.unfocus();
        }
        return page.frame(Math.max(0, model.scroll() - 1));
    }

    private String progress() {
        String dot = " " + page.signs().dot() + " ";
        int count = model.count();
        String time = model.exam().left().map(left -> dot + time(left)).orElse("");
        return page.narrow()
                ? (model.at() + 1) + "/" + count + time
                : "question " + (model.at() + 1) + " of " + count + dot
                        + model.exam().answered() + " answered" + time;
    }

    /**
     * The time in whole minutes. The last five minutes also have seconds, because a clock that always runs distracts.
     */
    private String time(Duration left) {
        String word = page.narrow() ? "" : " left";
        return left.compareTo(SHORT) < 0
                ? ExamWording.clock(left) + word
                : (left.toSeconds() + 59) / 60 + " min" + word;
    }

    private void question() {
        ExamQuestion question = model.question();
        question.heading().ifPresent(heading -> {
            page.paragraph(Role.LABEL, heading.text());
            page.blank();
        });
        if (question.card().answer() instanceof Answer.Truth) {
            page.paragraph(Role.QUIET, "Is this true?");
            page.blank();
        }
        question.introduction().ifPresent(line -> page.paragraph(Role.TEXT, line));
        page.numbered("", question.statements());
        if (!question.statements().isEmpty()) {
            page.blank();
        }
        QuestionView.drawLettered(page, question.card(), question.presentation().lines(), model.form());
        page.status(status());
        if (model.view() == ExamModel.View.KEY_ROW) {
            rowOfKeys();
        } else {
            questionKeys();
        }
    }

    private String status() {
        List<String> parts = new ArrayList<>();
        if (model.given(model.at()).marked()) {
            parts.add("marked");
        }
        boolean typed = model.form() instanceof AnswerForm.Line;
        if (model.confident() && !typed) {
            model.sure().map(Confidence::word).ifPresent(parts::add);
        }
        return String.join(" " + page.signs().dot() + " ", parts);
    }

    /** Draws the keys for questions that are not typed. */
    private void answeringKeys() {
        if (model.form() instanceof AnswerForm.Choice choice) {
            page.key(letters(choice.order()), "choose");
        } else if (model.form() instanceof AnswerForm.Several several) {
            page.key(letters(several.order()), "tick");
        } else if (model.form() instanceof AnswerForm.Ordered ordered) {
            page.key("space", ordered.held() ? "put down" : "take up");
        } else if (model.form() instanceof AnswerForm.Pairs pairs) {
            page.key("1-" + pairs.order().size(), "pair");
        }
    }

    private static String letters(List<Integer> order) {
        return "a-" + (char) ('a' + order.size() - 1);
    }

    private void questionKeys() {
        answeringKeys();
        page.key("enter", "next");
        page.key("esc", "overview");
        if (model.takesText()) {
            page.key("page up/down", "go");
            page.key("tab", "keys");
        } else {
            page.key(ExamAction.MARK.key(), "mark");
            page.key("left, right", "go");
            if (model.form() instanceof AnswerForm.Choice) {
                page.key("backspace", "clear");
            }
            if (model.confident() && model.form() instanceof AnswerForm.Choice) {
                page.key("key again", "how sure");
            }
            page.help();
        }
    }

    private void rowOfKeys() {
        page.key(ExamAction.MARK.key(), "mark");
        page.key(ExamAction.CLEAR.key(), "clear");
        page.key(ExamAction.NEXT.key(), "next");
        page.key(ExamAction.PREVIOUS.key(), "previous");
        page.key(ExamAction.END.key(), "end");
        page.help();
    }

    private void overview() {
        int left = model.count() - model.exam().answered();
        Theme.Signs signs = page.signs();
        page.paragraph(
                Role.TEXT,
                signs.done() + " " + model.exam().answered() + " answered, " + signs.open() + " " + left + " left, "
                        + model.marked() + (page.narrow() ? " marked (m)" : " marked"));
        page.blank();
        for (int first = 0; first < model.count(); first += IN_A_ROW) {
            AttributedStringBuilder row = new AttributedStringBuilder();
            int last = Math.min(model.count(), first + IN_A_ROW);
            for (int place = first; place < last; place++) {
                row.append(cell(place));
            }
            page.line(row);
            if (model.at() >= first && model.at() < last) {
                page.focus();
            }
        }
        page.key("enter", "go there");
        page.key(ExamAction.END.key(), "end the exam");
        page.key(ExamAction.NEXT.key(), "next left");
        page.key(ExamAction.MARK.key(), "next marked");
        page.key("esc", "leave (saved)");
    }

    private AttributedString cell(int place) {
        Given given = model.given(place);
        boolean pointed = place == model.at();
        String sign = given.answered() ? page.signs().done() : page.signs().open();
        String number = (place < 9 ? " " : "") + (place + 1);
        String mark = !given.marked() ? "" : page.narrow() ? "m" : " marked";
        AttributedStringBuilder cell = new AttributedStringBuilder()
                .append(page.styled(Role.LABEL, pointed ? page.signs().pointer() : " "))
                .append(page.styled(pointed ? Role.CHOSEN : given.answered() ? Role.QUIET : Role.KEY, number))
                .append(page.narrow() ? "" : " ")
                .append(page.styled(Role.TEXT, sign))
                .append(page.styled(Role.PARTLY, mark));
        int width = page.narrow() ? NARROW_CELL : CELL;
        return cell.append(" ".repeat(Math.max(0, width - Wrap.width(cell)))).toAttributedString();
    }

    private void ending() {
        int left = model.count() - model.exam().answered();
        page.paragraph(Role.QUESTION, "End the exam?");
        page.blank();
        page.paragraph(
                Role.TEXT,
                left == 0
                        ? "All questions are answered."
                        : left == 1 ? "One question has no answer." : left + " questions have no answer.");
        if (model.marked() > 0) {
            page.paragraph(Role.TEXT, model.marked() + " marked to look at again.");
        }
        page.paragraph(Role.QUIET, ExamWording.marking(model.exam().paper().profile()));
        page.key("y", "end and mark it");
        page.key("enter, esc", "back");
    }
}
