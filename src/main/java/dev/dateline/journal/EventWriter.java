package dev.dateline.journal;

import dev.dateline.deck.CardId;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;

/** Writes events as rows, inside the caller's transaction. */
record EventWriter(Database database) {
    private static final String EVENT = EventColumn.INSERT_EVENT + " ON CONFLICT (id) DO NOTHING RETURNING seq";
    private static final String PARAMETERS = "INSERT INTO parameter_set VALUES (?,?,?,?,?)";
    private static final String LIBRARY = "INSERT INTO library_seen VALUES (?,?,?)";
    private static final String LIBRARY_CARD = "INSERT INTO library_card VALUES (?,?,?,?)";
    private static final String CARD_GONE = "INSERT INTO library_card (seq, card) VALUES (?,?)";

    /**
     * Writes one event.
     *
     * @return its row; empty if an event with this id exists
     */
    OptionalLong write(Event event) throws SQLException {
        Map<EventColumn, Object> values = values(event);
        OptionalLong row = Database.number(statement(EVENT, EventColumn.ID, EventColumn.TEXT, values));
        if (row.isPresent()) {
            writeMore(row.getAsLong(), event, values);
        }
        return row;
    }

    private PreparedStatement statement(
            String sql, EventColumn first, EventColumn last, Map<EventColumn, Object> values) throws SQLException {
        PreparedStatement statement = database.prepared(sql);
        for (EventColumn column : EnumSet.range(first, last)) {
            statement.setObject(column.insertedAt(), values.get(column));
        }
        return statement;
    }

    /** The values of the tables {@code event} and {@code review}. All other columns are null. */
    private static Map<EventColumn, Object> values(Event event) {
        Map<EventColumn, Object> values = new EnumMap<>(EventColumn.class);
        EventHead head = event.head();
        values.put(EventColumn.ID, head.id().toBytes());
        values.put(EventColumn.TYPE, event.type());
        values.put(EventColumn.DEVICE, head.device());
        values.put(EventColumn.AT, head.at().toEpochMilli());
        values.put(EventColumn.UTC_OFFSET, head.offset().getTotalSeconds());
        values.put(EventColumn.DAY, head.day().epochDay());
        if (event instanceof Event.OfCard it) {
            values.put(EventColumn.CARD, it.card().toString());
        }
        if (event instanceof Event.Review it) {
            values.put(EventColumn.KIND, it.kind().word());
            answer(values, it.answer());
            scheduling(values, it.verdict(), it.grade(), it.scheduling());
        } else if (event instanceof Event.Bury it) {
            values.put(EventColumn.UNTIL, it.until().toEpochMilli());
        } else if (event instanceof Event.Note it) {
            values.put(EventColumn.TEXT, it.text());
        } else if (event instanceof Event.Rename it) {
            values.put(EventColumn.CARD, it.from().toString());
            values.put(EventColumn.RENAMED_TO, it.to().toString());
        } else if (event instanceof Event.Overrule it) {
            values.put(EventColumn.TARGET, it.review().toBytes());
            scheduling(values, it.verdict(), it.grade(), it.scheduling());
        } else if (event instanceof Event.Undo it) {
            values.put(EventColumn.TARGET, it.of().toBytes());
        } else if (event instanceof Event.ToldOfWithdrawal it) {
            values.put(EventColumn.TEXT, it.fact().toString());
        } else if (event instanceof Event.Exam it) {
            values.put(EventColumn.TARGET, it.exam().toBytes());
            values.put(EventColumn.TEXT, it.text());
        }
        return values;
    }

    private static void answer(Map<EventColumn, Object> values, Answer answer) {
        values.put(EventColumn.GIVEN, answer.given());
        values.put(EventColumn.SHOWN, Rows.joined(answer.shown()));
        answer.firstKeyMillis().ifPresent(millis -> values.put(EventColumn.FIRST_KEY_MS, millis));
        values.put(EventColumn.ANSWER_MS, answer.millis());
        values.put(EventColumn.HINT, answer.hint() ? 1 : 0);
        answer.confidence().ifPresent(percent -> values.put(EventColumn.CONFIDENCE, percent));
        answer.mixup().ifPresent(mixup -> {
            mixup.fact().ifPresent(fact -> values.put(EventColumn.MIXUP_FACT, fact.toString()));
            mixup.card().ifPresent(card -> values.put(EventColumn.MIXUP_CARD, card.toString()));
            values.put(EventColumn.MIXUP_GIVEN, mixup.given());
        });
    }

    private static void scheduling(
            Map<EventColumn, Object> values, Verdict verdict, Grade grade, Scheduling scheduling) {
        values.put(EventColumn.VERDICT, verdict.word());
        values.put(EventColumn.GRADE, grade.rating());
        scheduling
                .before()
                .ifPresent(it -> snapshot(values, EnumSet.range(EventColumn.BEFORE_MODEL, EventColumn.BEFORE_4), it));
        snapshot(values, EnumSet.range(EventColumn.AFTER_MODEL, EventColumn.AFTER_4), scheduling.after());
        values.put(EventColumn.INTERVAL, scheduling.given().toString());
        values.put(EventColumn.DUE, scheduling.due().toEpochMilli());
        values.put(EventColumn.PARAMETERS, scheduling.parameters());
    }

    private static void snapshot(Map<EventColumn, Object> values, EnumSet<EventColumn> columns, CardSnapshot it) {
        Iterator<EventColumn> column = columns.iterator();
        values.put(column.next(), it.model());
        values.put(column.next(), Rows.word(it.phase()));
        values.put(column.next(), it.step());
        values.put(column.next(), it.reps());
        values.put(column.next(), it.lapses());
        for (double number : it.numbers()) {
            values.put(column.next(), number);
        }
    }

    private void writeMore(long row, Event event, Map<EventColumn, Object> values) throws SQLException {
        if (values.containsKey(EventColumn.VERDICT)) {
            PreparedStatement review =
                    statement(EventColumn.INSERT_REVIEW, EventColumn.VERDICT, EventColumn.PARAMETERS, values);
            review.setLong(1, row);
            review.executeUpdate();
        } else if (event instanceof Event.AdoptParameters it) {
            database.run(PARAMETERS, row, it.set(), it.model(), Rows.joined(it.weights()), it.rows());
        } else if (event instanceof Event.LibrarySeen it) {
            database.run(LIBRARY, row, it.library(), it.digest());
            for (Map.Entry<CardId, CardFingerprint> card : it.changed().entrySet()) {
                database.run(
                        LIBRARY_CARD,
                        row,
                        card.getKey(),
                        card.getValue().question(),
                        card.getValue().answer());
            }
            for (CardId card : it.gone()) {
                database.run(CARD_GONE, row, card);
            }
        }
    }
}
