package dev.dateline.terminal;

import java.util.function.Consumer;

/** A text on the whole screen, to scroll through. */
final class TextScreen {
    private static final int PAGE = 5;

    private TextScreen() {}

    /**
     * Shows a text until the learner goes back.
     *
     * @param draw writes the text for the width of the window
     * @param enter what Enter does, which also goes back
     * @return whether they want to leave the program
     */
    static boolean show(Screen screen, Theme theme, String title, String enter, Consumer<Printout> draw)
            throws InterruptedException {
        int scroll = 0;
        while (true) {
            Page page = page(theme, screen.columns(), screen.rows(), title, enter, draw);
            int most = Math.max(0, page.lines() - page.bodyRows());
            scroll = Math.max(0, Math.min(scroll, most));
            screen.paint(page.frame(scroll));
            Event event = screen.take();
            if (event instanceof Event.Interrupt) {
                return true;
            }
            if (event instanceof Event.Press press) {
                if (press.key() == Event.Key.ESCAPE || press.key() == Event.Key.ENTER) {
                    return false;
                }
                scroll = scrolled(press.key(), scroll, page.bodyRows(), most);
            } else if (event instanceof Event.Typed typed && typed.text().equals(" ")) {
                scroll += page.bodyRows() - 1;
            }
        }
    }

    static Page page(Theme theme, int columns, int rows, String title, String enter, Consumer<Printout> draw) {
        Page page = new Page(theme, columns, rows);
        page.header(title, "");
        Printout text = new Printout(theme, true, page.room(0));
        draw.accept(text);
        text.styledLines().forEach(page::line);
        page.key("enter", enter);
        page.key(theme.signs().up() + theme.signs().down(), "scroll");
        page.key("esc", "back");
        return page;
    }

    private static int scrolled(Event.Key key, int scroll, int rows, int most) {
        return switch (key) {
            case UP -> scroll - 1;
            case DOWN -> scroll + 1;
            case PAGE_UP -> scroll - Math.max(PAGE, rows - 1);
            case PAGE_DOWN -> scroll + Math.max(PAGE, rows - 1);
            case HOME -> 0;
            case END -> most;
            default -> scroll;
        };
    }
}
