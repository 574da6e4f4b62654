package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Asks for one line: a card to add, a note or the name of a file. */
final class FieldScreen {
    private FieldScreen() {}

    /**
     * The request for a line.
     *
     * @param lines the explanation: what to type, and its effect
     * @param does what Enter does
     */
    record Field(String title, List<String> lines, String begin, String does) {}

    /**
     * Asks for a line. Empty if the learner goes back. The first Esc clears the typed text.
     *
     * @param check tells why a line is not valid; empty if it is
     * @param message the message until the first key
     */
    static Optional<String> ask(Screen screen, Field field, UnaryOperator<String> check, String message)
            throws InterruptedException {
        LineEditor begin = LineEditor.of(field.begin());
        LineEditor editor = begin;
        String said = message;
        while (true) {
            Page page = new Page(screen.theme(), screen.columns(), screen.rows());
            page.header(field.title(), "");
            field.lines().forEach(line -> page.paragraph(Role.TEXT, line));
            page.blank();
            page.input(editor);
            page.status(said);
            page.key("enter", field.does());
            page.key("esc", editor.text().equals(field.begin()) ? "back" : "clear");
            screen.paint(page.frame(0));
            Event event = screen.take();
            said = "";
            boolean escape = event.presses(Event.Key.ESCAPE);
            if (escape && editor.text().equals(begin.text())) {
                return Optional.empty();
            }
            if (event.presses(Event.Key.ENTER)) {
                said = check.apply(editor.text().strip());
                if (said.isEmpty()) {
                    return Optional.of(editor.text().strip());
                }
            } else {
                editor = escape ? begin : editor.on(event);
            }
        }
    }
}
