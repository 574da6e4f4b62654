package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Role;
import java.time.Instant;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Draws the first screen. */
final class HomeView {
    private static final int NUMBERS = 6;

    private HomeView() {}

    static Frame render(HomeModel model, Theme theme, int columns, int rows, String date, Instant now) {
        Page page = new Page(theme, columns, rows);
        page.header("Dateline", date);
        if (model.keys()) {
            keyboard(page);
        } else {
            page.line(row(page, model, -1));
            for (int deck = 0; deck < model.decks().size(); deck++) {
                page.line(row(page, model, deck));
                if (deck == model.pointer()) {
                    page.focus();
                }
            }
            page.blank();
            page.paragraph(Role.TEXT, summary(model.pointed(), now));
            model.pointed()
                    .reviewed()
                    .ifPresent(day -> page.paragraph(Role.QUIET, "Reviewed up to " + day.inWords() + "."));
            keys(page, model.pointed());
        }
        return page.frame(0);
    }

    /** A deck's line; that of the headings for -1. */
    private static AttributedString row(Page page, HomeModel model, int deck) {
        Theme theme = page.theme();
        boolean heading = deck < 0;
        boolean pointed = deck == model.pointer();
        String sign = theme.signs().pointer();
        // on a narrow screen the titles need the room of the third number
        boolean roomy = !page.narrow();
        int room = page.room(Wrap.width(sign) + 1 + (roomy ? 3 : 2) * NUMBERS);
        String title = heading ? "" : model.decks().get(deck).title();
        AttributedString name = Wrap.cut(
                page.styled(pointed ? Role.CHOSEN : Role.TEXT, title),
                room,
                theme.signs().ellipsis());
        AttributedStringBuilder line = new AttributedStringBuilder()
                .append(page.styled(Role.LABEL, pointed ? sign + " " : " ".repeat(Wrap.width(sign) + 1)))
                .append(name)
                .append(" ".repeat(Math.max(0, room - Wrap.width(name))));
        if (heading) {
            return line.append(page.styled(Role.QUIET, right("due") + right("new") + (roomy ? right("cards") : "")))
                    .toAttributedString();
        }
        HomeDeck row = model.decks().get(deck);
        return line.append(page.styled(row.due() > 0 ? Role.KEY : Role.QUIET, right(Integer.toString(row.due()))))
                .append(page.styled(row.fresh() > 0 ? Role.TEXT : Role.QUIET, right(Integer.toString(row.fresh()))))
                .append(page.styled(Role.QUIET, roomy ? right(Integer.toString(row.cards())) : ""))
                .toAttributedString();
    }

    private static String right(String number) {
        return " ".repeat(Math.max(0, NUMBERS - number.length())) + number;
    }

    private static String summary(HomeDeck deck, Instant now) {
        if (deck.cards() == 0) {
            return "There is no card here. A deck is a text file: dateline init begins a library with a sample.";
        }
        if (!deck.waiting()) {
            String next = deck.next()
                    .map(due -> " The next one comes back " + SessionTexts.until(due, now) + ".")
                    .orElse("");
            return "Nothing is due." + next + " Practice asks every card once and changes no schedule.";
        }
        long minutes = Math.max(1, deck.minutes());
        return "About " + minutes + (minutes == 1 ? " minute." : " minutes.");
    }

    private static void keys(Page page, HomeDeck deck) {
        if (deck.waiting()) {
            page.key("enter", "study");
        }
        if (deck.cards() > 0) {
            page.key("p", "practise");
        }
        page.key(page.theme().signs().up() + page.theme().signs().down(), "choose");
        page.door("?", "keys");
        page.key("esc", "leave");
    }

    private static void keyboard(Page page) {
        page.paragraph(Role.QUESTION, "Keys");
        page.blank();
        page.paragraph(Role.TEXT, "Enter studies what is due and new in the deck pointed at; arrows choose another.");
        page.paragraph(Role.TEXT, "p asks every card of it once, right or wrong, and records nothing.");
        page.paragraph(Role.TEXT, "Esc, q or Ctrl-C leaves. While a question stands, Tab shows its keys.");
        page.blank();
        page.paragraph(Role.TEXT, "More than this screen: dateline --help");
        page.key("any key", "back");
    }
}
