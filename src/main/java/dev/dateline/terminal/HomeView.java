package dev.dateline.terminal;

import dev.dateline.app.HomeDeck;
import dev.dateline.app.HomeDesk;
import dev.dateline.app.HomeNews;
import dev.dateline.article.PartialDate;
import dev.dateline.source.Plural;
import dev.dateline.study.Waiting;
import dev.dateline.terminal.Theme.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

record HomeView(HomeModel model, Page page, Extent extent, Clock clock) {
    private static final int NUMBERS = 6;
    private static final int WIDE_NUMBERS = 7;
    private static final int MOST_DECKS = 6;

    /** How much the home screen shows. In a small window it shows less, so that nothing is cut off. */
    record Extent(int decks, boolean airy, boolean later, boolean progress) {
        private static final List<Extent> ALL = all();

        private static List<Extent> all() {
            List<Extent> all = new ArrayList<>();
            for (int decks = MOST_DECKS; decks >= 3; decks--) {
                all.add(new Extent(decks, true, true, true));
            }
            for (int decks = MOST_DECKS; decks >= 3; decks--) {
                all.add(new Extent(decks, false, true, true));
            }
            all.add(new Extent(3, false, false, true));
            for (int decks = 3; decks >= 0; decks--) {
                all.add(new Extent(decks, false, false, false));
            }
            return all;
        }
    }

    static Frame render(HomeModel model, Theme theme, int columns, int rows, Clock clock) {
        Page page = new Page(theme, columns, rows);
        for (Extent extent : Extent.ALL) {
            page = new Page(theme, columns, rows);
            new HomeView(model, page, extent, clock).draw();
            if (model.first() || page.height() <= page.bodyRows()) {
                break;
            }
        }
        return page.frame(0);
    }

    private void draw() {
        page.header("Dateline", date());
        if (model.first()) {
            firstStart();
        } else {
            page.paragraph(Role.QUESTION, summary(model.pointed()));
            air();
            decks();
            model.pointed().reviewed().filter(any -> extent.later()).ifPresent(day -> {
                air();
                page.paragraph(Role.QUIET, "Later news is included up to " + day.inWords() + ".");
            });
            if (!model.left().isEmpty()) {
                air();
                keyed(Act.GO_ON.key(), model.left());
            }
            if (extent.progress()) {
                progress();
            }
        }
        notices();
        page.status(model.said());
        keys();
    }

    private String date() {
        LocalDate today = LocalDate.now(clock);
        String words = PartialDate.of(today).inWords();
        return page.narrow()
                ? words
                : today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + words;
    }

    private void air() {
        if (extent.airy() && !page.low()) {
            page.blank();
        }
    }

    private void firstStart() {
        page.paragraph(
                Role.TEXT,
                "Dateline asks you about the news, judges what you type, and brings each card back before you forget"
                        + " it. Every answer shows its source, and what has changed since.");
        page.blank();
        page.paragraph(
                page.styled(Role.KEY, "enter   "),
                page.styled(Role.TEXT, "read the first story, then answer " + HomeDesk.FIRST_QUESTIONS + " questions"));
    }

    private String summary(HomeDeck deck) {
        if (deck.cards() == 0 && model.decks().size() > 1) {
            return "No card is asked here: all are suspended or retired.";
        }
        if (deck.cards() == 0) {
            return "There is no card here. \"dateline init\" creates a library with a sample.";
        }
        Waiting today = deck.count();
        if (!deck.waiting()) {
            return today.next().map(this::until).orElse("Nothing is due.") + (page.narrow() ? "" : " Enter practises.");
        }
        String due = today.due() == 0 ? "" : today.due() + " due";
        String fresh = today.fresh() == 0 ? "" : today.fresh() + " new";
        String both = due.isEmpty() || fresh.isEmpty() ? due + fresh : due + ", " + fresh;
        long minutes = Math.max(1, deck.minutes());
        return both + ": about " + Plural.of(minutes, "minute");
    }

    /** When the next card is due: {@code Nothing due until 16:40.}, with the day if it is not today. */
    private String until(Instant next) {
        LocalDate day = LocalDate.ofInstant(next, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        String when = day.equals(today)
                ? LocalTime.ofInstant(next, clock.getZone()).format(DateTimeFormatter.ofPattern("H:mm", Locale.ROOT))
                : day.equals(today.plusDays(1))
                        ? "tomorrow"
                        : PartialDate.of(day).inWords();
        return "Nothing due until " + when + ".";
    }

    /**
     * Draws as many decks as fit, including the selected one. One line stands for the other decks, so that the numbers
     * add up.
     */
    private void decks() {
        List<HomeDeck> each = model.decks().subList(1, model.decks().size());
        int most = Math.max(extent.decks(), model.pointer() > 0 ? 1 : 0);
        int first = Math.max(0, Math.min(model.pointer() - most, each.size() - most));
        int last = Math.min(each.size(), first + most);
        page.line(Wrap.join(
                " ".repeat(Wrap.width(page.pointer(false)) + room()),
                page.styled(Role.QUIET, right("due") + right("new") + (page.narrow() ? "" : right("cards")))));
        row(0);
        for (int deck = first; deck < last; deck++) {
            row(deck + 1);
        }
        int others = each.size() - (last - first);
        if (others > 0 && extent.decks() > 1) {
            List<HomeDeck> hidden = new ArrayList<>(each);
            hidden.subList(first, last).clear();
            int due = hidden.stream().mapToInt(deck -> deck.count().allDue()).sum();
            int fresh =
                    hidden.stream().mapToInt(deck -> deck.count().allFresh()).sum();
            int cards = hidden.stream().mapToInt(HomeDeck::cards).sum();
            String title = Plural.of(others, "more deck");
            page.line(row(false, page.styled(Role.QUIET, title), due, fresh, cards));
        }
    }

    private void row(int deck) {
        HomeDeck row = model.decks().get(deck);
        boolean pointed = deck == model.pointer();
        AttributedString title = page.styled(pointed ? Role.CHOSEN : Role.TEXT, row.title());
        page.line(row(pointed, title, row.count().allDue(), row.count().allFresh(), row.cards()));
        if (pointed) {
            page.focus();
        }
    }

    private AttributedString row(boolean pointed, AttributedString title, int due, int fresh, int cards) {
        AttributedString name = page.cut(title, room());
        return Wrap.join(
                page.pointer(pointed),
                name,
                " ".repeat(Math.max(0, room() - Wrap.width(name))),
                page.styled(due > 0 ? Role.KEY : Role.QUIET, right(Integer.toString(due))),
                page.styled(fresh > 0 ? Role.TEXT : Role.QUIET, right(Integer.toString(fresh))),
                page.styled(Role.QUIET, page.narrow() ? "" : right(Integer.toString(cards))));
    }

    /** The width for titles. A narrow screen does not show the third number, so that titles have more room. */
    private int room() {
        return page.room(Wrap.width(page.pointer(false)) + (page.narrow() ? 2 * NUMBERS : 3 * WIDE_NUMBERS));
    }

    private String right(String number) {
        return Wrap.right(number, page.narrow() ? NUMBERS : WIDE_NUMBERS);
    }

    private void progress() {
        List<HomeNews.Line> lines = model.news().progress();
        if (lines.isEmpty()) {
            return;
        }
        air();
        int lead =
                3 + lines.stream().mapToInt(line -> line.left().length()).max().orElse(0);
        for (HomeNews.Line line : lines) {
            if (page.narrow() || line.left().isEmpty() || line.right().isEmpty()) {
                List.of(line.left(), line.right()).stream()
                        .filter(text -> !text.isEmpty())
                        .forEach(text -> page.paragraph(Role.TEXT, text));
            } else {
                page.paragraph(Wrap.padded(line.left(), lead), page.styled(Role.TEXT, line.right()));
            }
        }
    }

    private void notices() {
        List<HomeNews.Notice> notices = model.news().notices();
        if (notices.isEmpty()) {
            return;
        }
        air();
        int shown = Math.min(HomeModel.MOST_NOTICES, notices.size());
        for (HomeNews.Notice notice : notices.subList(0, shown)) {
            keyed(HomeModel.kind(notice).key(), notice.text());
        }
        if (shown < notices.size()) {
            keyed(Act.NOTICES.key(), notices.size() - shown + " more");
        }
    }

    private void keyed(String key, String text) {
        if (page.low()) {
            page.line(Wrap.join(page.styled(Role.KEY, key + "  "), page.styled(Role.TEXT, text)));
            return;
        }
        page.paragraph(page.styled(Role.KEY, key + "  "), page.styled(Role.TEXT, text));
    }

    private void keys() {
        if (model.first()) {
            page.key("enter", "begin");
        } else if (model.pointed().waiting()) {
            page.key("enter", "study");
        } else if (model.pointed().cards() > 0) {
            page.key("enter", "practise");
        }
        for (Act kind : List.of(Act.EXAM, Act.BROWSE, Act.READ, Act.ADD)) {
            if (model.open().contains(kind)) {
                page.key(kind.key(), kind.name().toLowerCase(Locale.ROOT));
            }
        }
        page.help();
        page.key(Act.QUIT.key(), "quit");
    }
}
