package dev.dateline.exchange.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds what, as its first row says. */
final class Headings {
    /** What a column may hold, and how people call it. */
    enum Column {
        QUESTION("question", "front", "term", "prompt", "ask", "q", "word", "statement"),
        ANSWER("answer", "back", "definition", "a", "response", "meaning", "solution"),
        CHOICES("choices", "options"),
        ACCEPT("accept", "accepted", "also right", "also accept", "alternatives"),
        HINT("hint"),
        WHY("why", "explanation", "note", "notes", "comment", "extra", "back extra"),
        TAGS("tags", "tag"),
        DECK("deck", "set"),
        ID("id"),
        GUID("guid"),
        /** Ours: the whole card as JSON. */
        CARD("card");

        private final String names;

        Column(String... names) {
            this.names = "|" + String.join("|", names) + "|";
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<Integer> unknown = new ArrayList<>();
    private final boolean named;

    private Headings(boolean named) {
        this.named = named;
    }

    /** The headings in a row; empty where it is no row of headings. */
    static Optional<Headings> of(List<String> row) {
        Headings headings = new Headings(true);
        for (int i = 0; i < row.size(); i++) {
            String name = row.get(i).strip().toLowerCase(Locale.ROOT);
            Column column = column(name);
            if (column == null || headings.places.putIfAbsent(column, i) != null) {
                headings.unknown.add(i);
            }
        }
        boolean sides = headings.has(Column.QUESTION) && headings.has(Column.ANSWER);
        return sides || headings.isOurs() ? Optional.of(headings) : Optional.empty();
    }

    private static @Nullable Column column(String name) {
        for (Column column : Column.values()) {
            if (column.names.contains("|" + name + "|")) {
                return column;
            }
        }
        return null;
    }

    /** The only column of front and back: the first two of a table without headings. */
    static Headings none() {
        Headings headings = new Headings(false);
        headings.places.put(Column.QUESTION, 0);
        headings.places.put(Column.ANSWER, 1);
        return headings;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether we wrote the table. */
    boolean isOurs() {
        return has(Column.CARD) && has(Column.ID);
    }

    /** What a row has in a column; empty where it has nothing. */
    String cell(Rows.Row row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** Whether a row of the table said so. */
    boolean areNamed() {
        return named;
    }

    /** How many cells a row has in columns whose headings say nothing to us. */
    int unknownCells(Rows.Row row) {
        int cells = 0;
        for (int place : unknown) {
            cells += row.cell(place).isBlank() ? 0 : 1;
        }
        return cells;
    }
}
