package dev.dateline.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * An event as a row of the database.
 *
 * @param seq the number of the row; 0 if the row is not in the journal
 * @param values numbers, texts and bytes; columns without a value are left out
 */
record EventRow(long seq, Map<EventColumn, Object> values) {
    private static final JsonFactory JSON = new JsonFactory();

    /** An empty row that is not in the journal. */
    EventRow() {
        this(0, new EnumMap<>(EventColumn.class));
    }

    /** The row from a result of a query that selects {@link EventColumn#SELECTED}. */
    static EventRow parse(String json) {
        Map<EventColumn, Object> values = new EnumMap<>(EventColumn.class);
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken(); // the beginning of the array
            long seq = parser.nextLongValue(0);
            for (EventColumn column : EventColumn.ALL) {
                switch (parser.nextToken()) {
                    case VALUE_NUMBER_INT -> values.put(column, parser.getLongValue());
                    case VALUE_NUMBER_FLOAT -> values.put(column, parser.getDoubleValue());
                    case VALUE_STRING -> {
                        String text = parser.getText();
                        if (!column.isId()) {
                            values.put(column, text);
                        } else if (!text.isEmpty()) {
                            values.put(column, HexFormat.of().parseHex(text));
                        }
                    }
                    default -> {} // null
                }
            }
            return new EventRow(seq, values);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // SQLite writes valid JSON
        }
    }

    boolean has(EventColumn column) {
        return values.containsKey(column);
    }

    /** The whole number in a column; 0 if there is none. */
    long number(EventColumn column) {
        return values.get(column) instanceof Number number ? number.longValue() : 0;
    }

    /** @throws IllegalStateException if the column has no text */
    String text(EventColumn column) {
        if (values.get(column) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("no text in the column " + column);
    }

    /** @throws IllegalStateException if the column has no id */
    EventId id(EventColumn column) {
        if (values.get(column) instanceof byte[] bytes) {
            return EventId.ofBytes(bytes);
        }
        throw new IllegalStateException("no id in the column " + column);
    }

    Optional<String> textIfAny(EventColumn column) {
        return has(column) ? Optional.of(text(column)) : Optional.empty();
    }

    OptionalLong numberIfAny(EventColumn column) {
        return has(column) ? OptionalLong.of(number(column)) : OptionalLong.empty();
    }

    OptionalInt intIfAny(EventColumn column) {
        return has(column) ? OptionalInt.of((int) number(column)) : OptionalInt.empty();
    }
}
