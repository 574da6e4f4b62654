package dev.dateline.journal;

import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes events as rows, inside the caller's transaction. */
final class EventWriter {
    private static final String EVENT = EventColumn.INSERT_EVENT + " ON CONFLICT (id) DO NOTHING RETURNING seq";
    private static final String PARAMETERS = "INSERT INTO parameter_set VALUES (?,?,?,?,?)";
    private static final String LIBRARY = "INSERT INTO library_seen VALUES (?,?,?)";
    private static final String LIBRARY_CARD = "INSERT INTO library_card VALUES (?,?,?,?)";

    private final Database database;

    EventWriter(Database database) {
        this.database = database;
    }

    /**
     * Writes one event.
     *
     * @return its row; empty if an event with this id exists
     */
    OptionalLong write(Event event) throws SQLException {
        EventHead head = event.head();
        PreparedStatement statement = database.prepared(EVENT);
        statement.setBytes(EventColumn.ID.insertedAt(), head.id().toBytes());
        statement.setString(EventColumn.TYPE.insertedAt(), event.type());
        statement.setString(EventColumn.DEVICE.insertedAt(), head.device());
        statement.setLong(EventColumn.AT.insertedAt(), head.at().toEpochMilli());
        statement.setInt(EventColumn.UTC_OFFSET.insertedAt(), head.offset().getTotalSeconds());
        statement.setLong(EventColumn.DAY.insertedAt(), head.day().epochDay());
        for (EventColumn rare : EnumSet.range(EventColumn.CARD, EventColumn.TEXT)) {
            statement.setNull(rare.insertedAt(), Types.NULL);
        }
        rareColumns(statement, event);
        OptionalLong row = Database.number(statement);
        if (row.isPresent()) {
            writeMore(row.getAsLong(), event);
        }
        return row;
    }

    /** Sets the columns that only some kinds of event use. */
    private static void rareColumns(PreparedStatement statement, Event event) throws SQLException {
        if (event instanceof Event.OfCard it) {
            statement.setString(EventColumn.CARD.insertedAt(), it.card().toString());
        }
        if (event instanceof Event.Bury it) {
            statement.setLong(EventColumn.UNTIL.insertedAt(), it.until().toEpochMilli());
        } else if (event instanceof Event.Note it) {
            statement.setString(EventColumn.TEXT.insertedAt(), it.text());
        } else if (event instanceof Event.Rename it) {
            statement.setString(EventColumn.CARD.insertedAt(), it.from().toString());
            statement.setString(EventColumn.RENAMED_TO.insertedAt(), it.to().toString());
        } else if (event instanceof Event.Overrule it) {
            statement.setBytes(EventColumn.TARGET.insertedAt(), it.review().toBytes());
        } else if (event instanceof Event.Undo it) {
            statement.setBytes(EventColumn.TARGET.insertedAt(), it.of().toBytes());
        } else if (event instanceof Event.ToldOfWithdrawal it) {
            statement.setString(EventColumn.TEXT.insertedAt(), it.fact().toString());
        } else if (event instanceof Event.Exam it) {
            statement.setBytes(EventColumn.TARGET.insertedAt(), it.exam().toBytes());
            statement.setString(EventColumn.TEXT.insertedAt(), it.text());
        }
    }

    private void writeMore(long row, Event event) throws SQLException {
        if (event instanceof Event.Review it) {
            review(row, Optional.of(it.kind()), it.verdict(), it.grade(), Optional.of(it.answer()), it.scheduling());
        } else if (event instanceof Event.Overrule it) {
            review(row, Optional.empty(), it.verdict(), it.grade(), Optional.empty(), it.scheduling());
        } else if (event instanceof Event.AdoptParameters it) {
            parameters(row, it);
        } else if (event instanceof Event.LibrarySeen it) {
            library(row, it);
        }
    }

    private void review(
            long row,
            Optional<CardKind> kind,
            Verdict verdict,
            Grade grade,
            Optional<Answer> answer,
            Scheduling scheduling)
            throws SQLException {
        PreparedStatement statement = database.prepared(EventColumn.INSERT_REVIEW);
        statement.setLong(1, row);
        statement.setString(EventColumn.VERDICT.insertedAt(), verdict.word());
        statement.setInt(EventColumn.GRADE.insertedAt(), grade.rating());
        Rows.putText(statement, EventColumn.KIND.insertedAt(), kind.map(CardKind::word));
        Optional<Mixup> mixup = answer.flatMap(Answer::mixup);
        Rows.putText(statement, EventColumn.GIVEN.insertedAt(), answer.map(Answer::given));
        Rows.putText(statement, EventColumn.SHOWN.insertedAt(), answer.map(it -> Rows.joined(it.shown())));
        Rows.put(
                statement,
                EventColumn.FIRST_KEY_MS.insertedAt(),
                answer.map(Answer::firstKeyMillis).orElse(OptionalLong.empty()));
        Rows.put(
                statement,
                EventColumn.ANSWER_MS.insertedAt(),
                answer.map(it -> OptionalLong.of(it.millis())).orElse(OptionalLong.empty()));
        Rows.put(
                statement,
                EventColumn.HINT.insertedAt(),
                answer.map(it -> OptionalInt.of(it.hint() ? 1 : 0)).orElse(OptionalInt.empty()));
        Rows.put(
                statement,
                EventColumn.CONFIDENCE.insertedAt(),
                answer.map(Answer::confidence).orElse(OptionalInt.empty()));
        Rows.putText(statement, EventColumn.MIXUP_FACT.insertedAt(), mixup.flatMap(Mixup::fact));
        Rows.putText(statement, EventColumn.MIXUP_CARD.insertedAt(), mixup.flatMap(Mixup::card));
        Rows.putText(statement, EventColumn.MIXUP_GIVEN.insertedAt(), mixup.map(Mixup::given));
        Rows.put(statement, EventColumn.BEFORE_MODEL.insertedAt(), scheduling.before());
        Rows.put(statement, EventColumn.AFTER_MODEL.insertedAt(), Optional.of(scheduling.after()));
        statement.setString(
                EventColumn.INTERVAL.insertedAt(), scheduling.given().toString());
        statement.setLong(EventColumn.DUE.insertedAt(), scheduling.due().toEpochMilli());
        statement.setString(EventColumn.PARAMETERS.insertedAt(), scheduling.parameters());
        statement.executeUpdate();
    }

    private void parameters(long row, Event.AdoptParameters event) throws SQLException {
        PreparedStatement statement = database.prepared(PARAMETERS);
        statement.setLong(1, row);
        statement.setString(2, event.set());
        statement.setString(3, event.model());
        statement.setString(4, Rows.joined(event.weights()));
        statement.setInt(5, event.rows());
        statement.executeUpdate();
    }

    private void library(long row, Event.LibrarySeen event) throws SQLException {
        PreparedStatement statement = database.prepared(LIBRARY);
        statement.setLong(1, row);
        statement.setString(2, event.library());
        statement.setString(3, event.digest());
        statement.executeUpdate();
        for (Map.Entry<CardId, CardFingerprint> card : event.changed().entrySet()) {
            libraryCard(row, card.getKey(), Optional.of(card.getValue()));
        }
        for (CardId card : event.gone()) {
            libraryCard(row, card, Optional.empty());
        }
    }

    private void libraryCard(long row, CardId card, Optional<CardFingerprint> print) throws SQLException {
        PreparedStatement statement = database.prepared(LIBRARY_CARD);
        statement.setLong(1, row);
        statement.setString(2, card.toString());
        Rows.putText(statement, 3, print.map(CardFingerprint::question));
        Rows.putText(statement, 4, print.map(CardFingerprint::answer));
        statement.executeUpdate();
    }
}
