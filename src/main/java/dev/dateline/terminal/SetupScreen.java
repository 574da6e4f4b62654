package dev.dateline.terminal;

import dev.dateline.source.Plural;
import dev.dateline.terminal.Theme.Role;
import java.util.function.ToIntFunction;
import org.jline.utils.AttributedString;

/** The screen on which an exam is set up. */
final class SetupScreen {
    private static final int LABEL = 12;

    private SetupScreen() {}

    /**
     * Shows the setup until the learner has chosen.
     *
     * @param cards the number of cards available for the exam
     * @param said a line about the last action; usually empty
     */
    static SetupModel show(Screen screen, SetupModel begin, ToIntFunction<SetupModel> cards, String said)
            throws InterruptedException {
        SetupModel model = begin;
        while (model.choice() == SetupModel.Choice.NONE) {
            Page page = page(screen.theme(), screen.columns(), screen.rows(), model, cards.applyAsInt(model));
            page.status(model.equals(begin) ? said : "");
            screen.paint(page.frame(0));
            model = model.on(screen.take(true));
        }
        return model;
    }

    static Page page(Theme theme, int columns, int rows, SetupModel model, int cards) {
        Page page = new Page(theme, columns, rows);
        page.header("Exam", "");
        for (SetupModel.Row row : model.rows()) {
            if (row == SetupModel.Row.PAST && !page.low()) {
                page.blank();
            }
            boolean pointed = row == model.row();
            boolean brief = row == SetupModel.Row.FORM && page.narrow();
            String text = row == SetupModel.Row.BEGIN
                    ? of(cards)
                    : brief ? model.wish().form().word() : model.text(row);
            String shown = pointed && SetupModel.changes(row) ? "< " + text + " >" : text;
            AttributedString lead = Wrap.join(
                    page.pointer(pointed),
                    page.styled(pointed ? Role.CHOSEN : Role.TEXT, row.label()),
                    " ".repeat(LABEL - row.label().length()));
            int line = page.paragraph(lead, page.styled(row == SetupModel.Row.BEGIN ? Role.QUIET : Role.TEXT, shown));
            if (pointed) {
                page.focus(line);
            }
            if (row == SetupModel.Row.BEGIN && !page.low()) {
                page.blank();
            }
        }
        keys(page, model);
        return page;
    }

    private static String of(int cards) {
        return "questions from " + Plural.of(cards, "card");
    }

    private static void keys(Page page, SetupModel model) {
        page.key(
                "enter",
                switch (model.row()) {
                    case GO_ON -> "go on";
                    case END -> "end and mark it";
                    case TOPICS -> "choose topics";
                    case PAST -> "open";
                    default -> "begin";
                });
        page.key(page.signs().up() + page.signs().down(), "choose");
        if (SetupModel.changes(model.row())) {
            page.key("left, right", "change");
        }
        if (model.row() == SetupModel.Row.QUESTIONS || model.row() == SetupModel.Row.MINUTES) {
            page.key("0-9", "type");
        }
        page.door("esc", "back");
    }
}
