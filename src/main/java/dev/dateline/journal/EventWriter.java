package dev.dateline.journal;

import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes events into their rows. The transaction is the caller's. */
final class EventWriter {
    private static final String EVENT = "INSERT INTO event"
            + " (id, type, device, at, utc_offset, day, card, renamed_to, target, until, text)"
            + " VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO NOTHING RETURNING seq";
    private static final String REVIEW =
            "INSERT INTO review VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?," + "?,?,?,?,?,?,?,?,?, ?,?,?,?,?,?,?,?,?, ?,?,?)";
    private static final String PARAMETERS = "INSERT INTO parameter_set VALUES (?,?,?,?,?)";
    private static final String LIBRARY = "INSERT INTO library_seen VALUES (?,?,?)";
    private static final String LIBRARY_CARD = "INSERT INTO library_card VALUES (?,?,?,?)";

    private final Database database;

    EventWriter(Database database) {
        this.database = database;
    }

    /** Writes one event and returns its row, or nothing if an event with that id is there already. */
    OptionalLong write(Event event) throws SQLException {
        Columns columns = event.accept(Columns.OF);
        EventHead head = event.head();
        PreparedStatement statement = database.prepared(EVENT);
        statement.setBytes(1, head.id().toBytes());
        statement.setString(2, event.type());
        statement.setString(3, head.device());
        statement.setLong(4, head.at().toEpochMilli());
        statement.setInt(5, head.offset().getTotalSeconds());
        statement.setLong(6, head.day().date().toEpochDay());
        Rows.putText(statement, 7, columns.card());
        Rows.putText(statement, 8, columns.renamedTo());
        if (columns.target().isPresent()) {
            statement.setBytes(9, columns.target().get().toBytes());
        } else {
            statement.setNull(9, java.sql.Types.BLOB);
        }
        Rows.put(statement, 10, columns.until());
        Rows.putText(statement, 11, columns.text());
        OptionalLong row = Database.number(statement);
        if (row.isPresent()) {
            writeMore(row.getAsLong(), event);
        }
        return row;
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
        PreparedStatement statement = database.prepared(REVIEW);
        statement.setLong(1, row);
        statement.setString(2, verdict.word());
        statement.setInt(3, grade.rating());
        Rows.putText(statement, 4, kind.map(CardKind::word));
        Optional<Mixup> mixup = answer.flatMap(Answer::mixup);
        Rows.putText(statement, 5, answer.map(Answer::given));
        Rows.putText(statement, 6, answer.map(it -> Rows.joined(it.shown())));
        Rows.put(statement, 7, answer.map(Answer::firstKeyMillis).orElse(OptionalLong.empty()));
        Rows.put(statement, 8, answer.map(it -> OptionalLong.of(it.millis())).orElse(OptionalLong.empty()));
        Rows.put(
                statement,
                9,
                answer.map(it -> OptionalInt.of(it.hint() ? 1 : 0)).orElse(OptionalInt.empty()));
        Rows.put(statement, 10, answer.map(Answer::confidence).orElse(OptionalInt.empty()));
        Rows.putText(statement, 11, mixup.flatMap(Mixup::fact));
        Rows.putText(statement, 12, mixup.flatMap(Mixup::card));
        Rows.putText(statement, 13, mixup.map(Mixup::given));
        Rows.put(statement, 14, scheduling.before());
        Rows.put(statement, 23, Optional.of(scheduling.after()));
        statement.setString(32, scheduling.given().toString());
        statement.setLong(33, scheduling.due().toEpochMilli());
        statement.setString(34, scheduling.parameters());
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

    /** What an event has in the columns that only some kinds fill. */
    private record Columns(
            Optional<CardId> card,
            Optional<CardId> renamedTo,
            Optional<EventId> target,
            OptionalLong until,
            Optional<String> text) {
        static final Event.Visitor<Columns> OF = new ColumnsOf();
        static final Columns NONE = new Columns(
                Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());

        Columns card(CardId it) {
            return new Columns(Optional.of(it), renamedTo, target, until, text);
        }

        Columns renamedTo(CardId it) {
            return new Columns(card, Optional.of(it), target, until, text);
        }

        Columns target(EventId it) {
            return new Columns(card, renamedTo, Optional.of(it), until, text);
        }

        Columns until(Instant it) {
            return new Columns(card, renamedTo, target, OptionalLong.of(it.toEpochMilli()), text);
        }

        Columns text(String it) {
            return new Columns(card, renamedTo, target, until, Optional.of(it));
        }
    }

    private static final class ColumnsOf implements Event.Visitor<Columns> {
        @Override
        public Columns review(Event.Review event) {
            return Columns.NONE.card(event.card());
        }

        @Override
        public Columns overrule(Event.Overrule event) {
            return Columns.NONE.target(event.review());
        }

        @Override
        public Columns undo(Event.Undo event) {
            return Columns.NONE.target(event.of());
        }

        @Override
        public Columns suspend(Event.Suspend event) {
            return Columns.NONE.card(event.card());
        }

        @Override
        public Columns unsuspend(Event.Unsuspend event) {
            return Columns.NONE.card(event.card());
        }

        @Override
        public Columns bury(Event.Bury event) {
            return Columns.NONE.card(event.card()).until(event.until());
        }

        @Override
        public Columns flag(Event.Flag event) {
            return Columns.NONE.card(event.card());
        }

        @Override
        public Columns unflag(Event.Unflag event) {
            return Columns.NONE.card(event.card());
        }

        @Override
        public Columns note(Event.Note event) {
            return Columns.NONE.card(event.card()).text(event.text());
        }

        @Override
        public Columns toldOfWithdrawal(Event.ToldOfWithdrawal event) {
            return Columns.NONE.text(event.fact().toString());
        }

        @Override
        public Columns reset(Event.Reset event) {
            return Columns.NONE.card(event.card());
        }

        @Override
        public Columns rename(Event.Rename event) {
            return Columns.NONE.card(event.from()).renamedTo(event.to());
        }

        @Override
        public Columns adoptParameters(Event.AdoptParameters event) {
            return Columns.NONE;
        }

        @Override
        public Columns librarySeen(Event.LibrarySeen event) {
            return Columns.NONE;
        }

        @Override
        public Columns exam(Event.Exam event) {
            return Columns.NONE.target(event.exam()).text(event.text());
        }
    }
}
