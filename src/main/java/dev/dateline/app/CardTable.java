package dev.dateline.app;

import dev.dateline.article.Letters;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.CardState;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Query;
import dev.dateline.library.QueryReader;
import dev.dateline.memory.CardMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The cards of a library as a table, with what the learner knows of each. A query filters the table, and a column sorts
 * it.
 */
public final class CardTable {
    /** The columns by which the table can be sorted. Cards that need attention come first. */
    public enum Column {
        ID,
        QUESTION,
        KIND,
        DUE,
        STABILITY,
        LAPSES;

        /** The word for the column on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        Comparator<Row> order() {
            return switch (this) {
                case ID -> Comparator.comparing(row -> row.card().id());
                case QUESTION -> Comparator.comparing(row -> row.card().ask(), String.CASE_INSENSITIVE_ORDER);
                case KIND -> Comparator.comparing(row -> row.card().kind());
                case DUE -> Comparator.comparing(row -> row.due().orElse(Instant.MAX));
                case STABILITY ->
                    Comparator.comparingDouble(row -> row.memory().isNew() ? Double.MAX_VALUE : row.stability());
                case LAPSES ->
                    Comparator.comparingInt((Row row) -> row.memory().lapses()).reversed();
            };
        }
    }

    /**
     * A card in the table.
     *
     * @param due when it is due; empty if it was never answered or is suspended
     * @param stability its stability in days; 0 if it was never answered
     * @param text its texts, folded for the search for words
     */
    public record Row(
            Card card,
            int place,
            CardMemory memory,
            CardState state,
            Optional<Instant> due,
            double stability,
            String text) {
        public List<String> marks() {
            List<String> marks = new ArrayList<>();
            if (state.flagged()) {
                marks.add("flagged");
            }
            if (state.suspended()) {
                marks.add("suspended");
            }
            if (!state.note().isEmpty()) {
                marks.add("noted");
            }
            return marks;
        }
    }

    private final Workplace workplace;
    private final Query base;
    private List<Row> all;

    private List<Row> listed;
    private QueryReader.Result wish;
    private Column column = Column.ID;
    private boolean reversed;

    /** @param base the cards to choose from */
    public CardTable(Workplace workplace, Query base) {
        this.workplace = workplace;
        this.base = base;
        this.wish = QueryReader.search(List.of(), workplace.library());
        this.all = everything();
        this.listed = List.copyOf(all);
    }

    private List<Row> everything() {
        List<Row> rows = new ArrayList<>();
        for (Card card : workplace.select(base)) {
            rows.add(row(card, rows.size()));
        }
        return rows;
    }

    private Row row(Card card, int place) {
        CardMemory memory = workplace.learner().memory(card.id());
        CardState state = workplace.learner().state(card.id());
        String text = String.join(
                " ",
                card.id().toString(),
                card.ask(),
                card.answer().shown(),
                card.head().why().orElse(""),
                String.join(" ", card.head().tags()),
                state.note());
        return new Row(
                card,
                place,
                memory,
                state,
                state.suspended() ? Optional.empty() : memory.due(workplace.calendar()),
                workplace.stability(memory),
                Letters.plain(text));
    }

    public List<Row> rows() {
        return listed;
    }

    public List<Card> cards() {
        return listed.stream().map(Row::card).toList();
    }

    public Column column() {
        return column;
    }

    public boolean reversed() {
        return reversed;
    }

    /**
     * Lists only the cards that match a query. A word of the query matches parts of words too.
     *
     * @return the error in the query; empty if it has none. The list does not change if there is an error.
     */
    public List<String> filter(List<String> terms) {
        QueryReader.Result read = QueryReader.search(terms, workplace.library());
        if (read.errors().isEmpty()) {
            wish = read;
            list();
        }
        return read.errors();
    }

    private void list() {
        Set<CardId> meant = new HashSet<>();
        boolean everything = wish.query().isEverything();
        if (!everything) {
            wish.query().select(workplace.library(), workplace.trait()).forEach(card -> meant.add(card.id()));
        }
        listed = all.stream()
                .filter(row -> (everything || meant.contains(row.card().id()))
                        && wish.words().areIn(row.text()))
                .toList();
    }

    public void sort(Column by, boolean backwards) {
        column = by;
        reversed = backwards;
        Comparator<Row> order = by.order().thenComparingInt(Row::place);
        all.sort(backwards ? order.reversed() : order);
        list();
    }

    /** Reads a changed card again. It stays in the list. */
    public void renew(CardId id) throws JournalFailure {
        workplace.renew(id);
        UnaryOperator<Row> renewed = row -> row.card().id().equals(id) ? row(row.card(), row.place()) : row;
        all.replaceAll(renewed);
        List<Row> rows = new ArrayList<>(listed);
        rows.replaceAll(renewed);
        listed = rows;
    }

    /** Takes back the last action on this machine. The action must have concerned this card. */
    public void undo(CardId id) throws JournalFailure {
        workplace.undo();
        renew(id);
    }

    /** Reads all cards again. */
    public void refresh() {
        all = everything();
        sort(column, reversed);
    }
}
