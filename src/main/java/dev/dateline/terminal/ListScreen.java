package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Role;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedStringBuilder;

/** Shows a list until the learner chooses an item or goes back. */
final class ListScreen {
    private ListScreen() {}

    /** The list as the learner left it: with an item to open, or to go back or quit. */
    static ListModel choose(Screen screen, Theme theme, String title, String enter, ListModel begin)
            throws InterruptedException {
        ListModel model = begin;
        while (model.choice() == ListModel.Choice.NONE) {
            screen.paint(render(model, theme, screen.columns(), screen.rows(), title, enter));
            model = model.on(screen.take());
        }
        return model;
    }

    static Frame render(ListModel model, Theme theme, int columns, int rows, String title, String enter) {
        Page page = new Page(theme, columns, rows);
        List<Integer> listed = model.listed();
        page.header(title, Integer.toString(listed.size()));
        String sign = theme.signs().pointer();
        for (int i = 0; i < listed.size(); i++) {
            boolean pointed = i == model.pointer();
            page.line(new AttributedStringBuilder()
                    .append(page.styled(Role.LABEL, pointed ? sign + " " : " ".repeat(Wrap.width(sign) + 1)))
                    .append(page.styled(
                            pointed ? Role.CHOSEN : Role.TEXT, model.items().get(listed.get(i))))
                    .toAttributedString());
            if (pointed) {
                page.focus();
            }
        }
        if (listed.isEmpty()) {
            page.paragraph(Role.TEXT, "Nothing here.");
        }
        if (model.typing() || !model.filter().isEmpty()) {
            page.status("/" + model.filter());
        }
        Optional<Integer> pointed = model.pointed();
        if (pointed.isPresent()) {
            page.key("enter", enter);
        }
        page.key(theme.signs().up() + theme.signs().down(), "choose");
        page.key("/", "filter");
        page.key("esc", "back");
        return page.frame(0);
    }
}
