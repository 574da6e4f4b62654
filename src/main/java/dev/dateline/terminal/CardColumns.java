package dev.dateline.terminal;

import dev.dateline.app.CardTable;
import dev.dateline.app.CardTable.Column;
import dev.dateline.deck.CardId;
import dev.dateline.terminal.Theme.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/**
 * The widths of the browser's columns, as far as the page allows. A narrow page has only marks, question and due; a wide
 * one has room for the deck in the id.
 */
record CardColumns(Page page, int id, int question, int kind) {
    /** From this width on, ids are longer and kinds are whole; from {@link #WIDE} on, ids are whole too. */
    private static final int ROOMY = 100;

    private static final int WIDE = 130;
    private static final int MARKS = 4;
    private static final int ID = 10;
    private static final int LONG_ID = 15;
    private static final int WHOLE_ID = 38;
    private static final int KIND = 9;
    private static final int WHOLE_KIND = 12;
    private static final int DUE = 7;
    private static final int KEEPS = 7;
    private static final int LAPSES = 7;

    static CardColumns of(Page page) {
        int id = page.columns() < ROOMY ? ID : page.columns() < WIDE ? LONG_ID : WHOLE_ID;
        int kind = page.columns() < ROOMY ? KIND : WHOLE_KIND;
        int others = MARKS + DUE + (page.narrow() ? 0 : id + kind + KEEPS + LAPSES);
        return new CardColumns(page, id, Math.max(8, page.room(Wrap.width(page.pointer(false))) - others), kind);
    }

    /** The names of the columns. The column by which the table is sorted has an arrow. */
    AttributedString headings(CardTable table) {
        return row(
                Role.QUIET,
                "",
                name("id", Column.ID, table),
                name("question", Column.QUESTION, table),
                name("kind", Column.KIND, table),
                name("due", Column.DUE, table),
                name("keeps", Column.STABILITY, table),
                name("lapses", Column.LAPSES, table));
    }

    private String name(String name, Column column, CardTable table) {
        Theme.Signs signs = page.signs();
        return column != table.column() ? name : name + (table.reversed() ? signs.up() : signs.down());
    }

    /** @param listed all rows of the table; the name of a card tells it from the others */
    AttributedString line(CardTable.Row row, List<CardTable.Row> listed, Instant now) {
        int lapses = row.memory().lapses();
        return row(
                Role.TEXT,
                marks(row),
                shortened(
                        name(row),
                        listed.stream().map(this::name),
                        id - 1,
                        page.signs().ellipsis()),
                row.card().ask(),
                row.card().kind().word(),
                row.state().suspended() ? "" : due(row.due(), now),
                row.memory().isNew() ? "" : length(row.stability()),
                lapses == 0 ? "" : Integer.toString(lapses));
    }

    private String name(CardTable.Row row) {
        CardId card = row.card().id();
        return id == WHOLE_ID ? card.toString() : card.card();
    }

    /**
     * A name in at most this many columns. If its beginning does not tell it from the other names, its end stays, or
     * the words from the first letter on that no other name has there.
     */
    static String shortened(String name, Stream<String> names, int width, String ellipsis) {
        if (name.length() <= width) {
            return name;
        }
        int room = width - ellipsis.length();
        int shared = names.filter(other -> !other.equals(name))
                .mapToInt(other -> shared(name, other))
                .max()
                .orElse(0);
        if (shared < room) {
            return name.substring(0, room) + ellipsis;
        }
        int least = shared + 1 - (room - ellipsis.length());
        int from = Math.max(least, name.lastIndexOf('-', shared - 1) + 1);
        String end = name.substring(from);
        return end.length() <= room
                ? name.substring(0, room - end.length()) + ellipsis + end
                : ellipsis + end.substring(0, room - ellipsis.length()) + ellipsis;
    }

    /** The number of letters with which both texts begin. */
    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        return IntStream.range(0, most)
                .filter(i -> one.charAt(i) != other.charAt(i))
                .findFirst()
                .orElse(most);
    }

    private AttributedString row(
            Role role, String marks, String name, String ask, String word, String due, String keeps, String lapses) {
        AttributedString first = cell(Role.LABEL, marks, MARKS);
        return page.narrow()
                ? Wrap.join(first, cell(role, ask, question), right(role, due, DUE))
                : Wrap.join(
                        first,
                        cell(Role.QUIET, name, id),
                        cell(role, ask, question),
                        cell(Role.QUIET, " " + word, kind),
                        right(role, due, DUE),
                        right(Role.QUIET, keeps, KEEPS),
                        right(Role.QUIET, lapses, LAPSES));
    }

    /** The marks of a card that is flagged, suspended or annotated: the letters of the keys for these actions. */
    private static String marks(CardTable.Row row) {
        return (row.state().flagged() ? Act.FLAG.key() : " ")
                + (row.state().suspended() ? Act.REMOVE.key() : " ")
                + (row.state().note().isEmpty() ? " " : Act.NOTE.key());
    }

    /** When a card is due: {@code new}, {@code now}, {@code 10 min}, {@code 12 d}. */
    static String due(Optional<Instant> due, Instant now) {
        if (due.isEmpty()) {
            return "new";
        }
        long minutes = (Duration.between(now, due.get()).toSeconds() + 59) / 60;
        if (minutes <= 0) {
            return "now";
        }
        return minutes < 60
                ? minutes + " min"
                : minutes < 24 * 60 ? (minutes + 59) / 60 + " h" : length(Math.floor((minutes + 1439) / 1440.0));
    }

    /** A number of days in short form: {@code 12 d}, {@code 5 mo}, {@code 2.1 y}. */
    static String length(double days) {
        if (days < 100) {
            return days < 1 ? "<1 d" : Math.round(days) + " d";
        }
        return days < 700
                ? Math.round(days / 30.4) + " mo"
                : days < 36_500 ? Math.round(days / 36.525) / 10.0 + " y" : Math.round(days / 365.25) + " y";
    }

    private AttributedString cell(Role role, String text, int width) {
        AttributedString cut = page.cut(page.styled(role, text), width - 1);
        return Wrap.join(cut, " ".repeat(width - Wrap.width(cut)));
    }

    private AttributedString right(Role role, String text, int width) {
        return page.styled(role, Wrap.right(text, width));
    }
}
