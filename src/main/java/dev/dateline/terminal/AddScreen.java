package dev.dateline.terminal;

import dev.dateline.library.QuickCard;
import dev.dateline.terminal.Theme.Role;
import java.util.Optional;
import org.jline.utils.AttributedStringBuilder;

/** A line in which a card is jotted down. */
final class AddScreen {
    private static final String FORM = "Question? = answer | another form of it";

    private AddScreen() {}

    /**
     * Asks for a card; empty where the learner goes back.
     *
     * @param note what Enter does beside adding it; may be empty
     */
    static Optional<QuickCard> ask(Screen screen, Theme theme, String note) throws InterruptedException {
        LineEditor editor = LineEditor.EMPTY;
        String said = "";
        while (true) {
            screen.paint(page(theme, screen.columns(), screen.rows(), editor, note, said)
                    .frame(0));
            Event event = screen.take();
            said = "";
            boolean escape = event instanceof Event.Press press && press.key() == Event.Key.ESCAPE;
            if (event instanceof Event.Interrupt || (escape && editor.text().isEmpty())) {
                return Optional.empty();
            }
            if (event instanceof Event.Press press && press.key() == Event.Key.ENTER) {
                Optional<QuickCard> card = QuickCard.parse(editor.text().strip());
                if (card.isPresent()) {
                    return card;
                }
                said = "this is no question with its answer: write " + FORM;
            } else {
                editor = escape ? LineEditor.EMPTY : editor.on(event);
            }
        }
    }

    static Page page(Theme theme, int columns, int rows, LineEditor editor, String note, String said) {
        Page page = new Page(theme, columns, rows);
        page.header("Add a card", "");
        page.paragraph(Role.TEXT, "Write a question and its answer: " + FORM);
        if (!note.isEmpty()) {
            page.paragraph(Role.QUIET, note);
        }
        page.blank();
        String prompt = theme.signs().pointer() + " ";
        int lead = Wrap.width(prompt);
        QuestionView.Window window = QuestionView.Window.of(editor, page.room(lead) - 1);
        page.line(new AttributedStringBuilder()
                .append(prompt, theme.style(Role.LABEL))
                .append(page.styled(Role.TEXT, window.text()))
                .toAttributedString());
        page.cursor(page.lines() - 1, lead + window.column());
        if (!said.isEmpty()) {
            page.status(said);
        }
        page.key("enter", "add");
        page.key("esc", "back");
        return page;
    }
}
