package dev.dateline.exchange.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the columns of a table mean, by its first row. */
final class Headings {
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
        /** This program's column with the whole card as JSON. */
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

    static Optional<Headings> of(List<String> row) {
        Headings headings = new Headings(true);
        for (int i = 0; i < row.size(); i++) {
            String name = "|" + row.get(i).strip().toLowerCase(Locale.ROOT) + "|";
            Optional<Column> column = Stream.of(Column.values())
                    .filter(each -> each.names.contains(name))
                    .findFirst();
            if (column.isEmpty() || headings.places.putIfAbsent(column.get(), i) != null) {
                headings.unknown.add(i);
            }
        }
        boolean sides = headings.has(Column.QUESTION) && headings.has(Column.ANSWER);
        return sides || headings.isOurs() ? Optional.of(headings) : Optional.empty();
    }

    /** The columns of a table without headings: the first is the question, the second the answer. */
    static Headings none() {
        Headings headings = new Headings(false);
        headings.places.put(Column.QUESTION, 0);
        headings.places.put(Column.ANSWER, 1);
        return headings;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether this program wrote the table. */
    boolean isOurs() {
        return has(Column.CARD) && has(Column.ID);
    }

    /** The text of a row in a column; empty if there is none. */
    String cell(Rows.Row row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** Whether the table has a row of headings. */
    boolean areNamed() {
        return named;
    }

    /** The number of cells of a row that are in columns with unknown headings. */
    int unknownCells(Rows.Row row) {
        return (int)
                unknown.stream().filter(place -> !row.cell(place).isBlank()).count();
    }
}
