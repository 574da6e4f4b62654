package dev.dateline.journal;

import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads events from their rows. */
final class EventReader {
    private static final Map<String, CardKind> KINDS = new HashMap<>();
    private static final Map<String, Verdict> VERDICTS = new HashMap<>();

    static {
        for (CardKind kind : CardKind.values()) {
            KINDS.put(kind.word(), kind);
        }
        for (Verdict verdict : Verdict.values()) {
            VERDICTS.put(verdict.word(), verdict);
        }
    }

    private final Database database;
    private final Map<String, CardId> cards = new HashMap<>();
    private int unreadable;

    EventReader(Database database) {
        this.database = database;
    }

    /** How many rows were skipped so far because this version cannot read them. */
    int unreadable() {
        return unreadable;
    }

    /** Reads the rows of a query that selects {@link EventColumn#SELECTED}. Rows that cannot be read are skipped. */
    List<Recorded> read(PreparedStatement query) throws SQLException {
        List<Recorded> events = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                try {
                    events.add(new Recorded(row.getLong(1), event(row)));
                } catch (RuntimeException junk) {
                    unreadable++;
                }
            }
        }
        return events;
    }

    private Event event(ResultSet row) throws SQLException {
        EventHead head = new EventHead(
                EventId.ofBytes(row.getBytes(EventColumn.ID.selectedAt())),
                row.getString(EventColumn.DEVICE.selectedAt()).intern(),
                Rows.instant(row, EventColumn.AT.selectedAt()),
                ZoneOffset.ofTotalSeconds(row.getInt(EventColumn.UTC_OFFSET.selectedAt())),
                Rows.day(row.getLong(EventColumn.DAY.selectedAt())));
        String type = row.getString(EventColumn.TYPE.selectedAt());
        return switch (type) {
            case "review" -> review(head, row);
            case "overrule" ->
                new Event.Overrule(
                        head,
                        target(row),
                        verdict(row),
                        Grade.ofRating(row.getInt(EventColumn.GRADE.selectedAt())),
                        scheduling(row));
            case "undo" -> new Event.Undo(head, target(row));
            case "suspend" -> action(head, row, Event.CardEvent.Action.SUSPEND);
            case "unsuspend" -> action(head, row, Event.CardEvent.Action.UNSUSPEND);
            case "flag" -> action(head, row, Event.CardEvent.Action.FLAG);
            case "unflag" -> action(head, row, Event.CardEvent.Action.UNFLAG);
            case "reset" -> action(head, row, Event.CardEvent.Action.RESET);
            case "read" -> action(head, row, Event.CardEvent.Action.READ);
            case "bury" -> new Event.Bury(head, card(row), Rows.instant(row, EventColumn.UNTIL.selectedAt()));
            case "note" -> new Event.Note(head, card(row), Rows.given(row, EventColumn.TEXT.selectedAt()));
            case "rename" ->
                new Event.Rename(head, card(row), card(row.getString(EventColumn.RENAMED_TO.selectedAt())));
            case "adopt-parameters" -> parameters(head, row.getLong(1));
            case "library-seen" -> library(head, row.getLong(1));
            case "told-of-withdrawal" ->
                new Event.ToldOfWithdrawal(head, Rows.fact(row.getString(EventColumn.TEXT.selectedAt())));
            case "exam-begin" ->
                new Event.Exam(
                        head, target(row), Event.Exam.Part.BEGIN, Rows.given(row, EventColumn.TEXT.selectedAt()));
            case "exam-step" ->
                new Event.Exam(head, target(row), Event.Exam.Part.STEP, Rows.given(row, EventColumn.TEXT.selectedAt()));
            case "exam-end" ->
                new Event.Exam(head, target(row), Event.Exam.Part.END, Rows.given(row, EventColumn.TEXT.selectedAt()));
            default -> throw new IllegalStateException("this version of the journal has no event " + type);
        };
    }

    private CardId card(String text) {
        return cards.computeIfAbsent(text, Rows::card);
    }

    private CardId card(ResultSet row) throws SQLException {
        return card(row.getString(EventColumn.CARD.selectedAt()));
    }

    private Event action(EventHead head, ResultSet row, Event.CardEvent.Action action) throws SQLException {
        return new Event.CardEvent(head, card(row), action);
    }

    private static EventId target(ResultSet row) throws SQLException {
        return EventId.ofBytes(row.getBytes(EventColumn.TARGET.selectedAt()));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return known(VERDICTS, row.getString(EventColumn.VERDICT.selectedAt()));
    }

    private static <V> V known(Map<String, V> words, String word) {
        V value = words.get(word);
        if (value == null) {
            throw new IllegalStateException("this version of the journal does not know the word " + word);
        }
        return value;
    }

    private Event.Review review(EventHead head, ResultSet row) throws SQLException {
        Optional<Mixup> mixup = Rows.text(row, EventColumn.MIXUP_GIVEN.selectedAt())
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(new Mixup(
                        Rows.text(row, EventColumn.MIXUP_FACT.selectedAt()).map(Rows::fact),
                        Rows.text(row, EventColumn.MIXUP_CARD.selectedAt()).map(this::card),
                        row.getString(EventColumn.MIXUP_GIVEN.selectedAt())));
        Answer answer = new Answer(
                Rows.given(row, EventColumn.GIVEN.selectedAt()),
                Rows.integers(Rows.given(row, EventColumn.SHOWN.selectedAt())),
                Rows.longOrNone(row, EventColumn.FIRST_KEY_MS.selectedAt()),
                Rows.millis(row.getLong(EventColumn.ANSWER_MS.selectedAt())),
                row.getInt(EventColumn.HINT.selectedAt()) != 0,
                Rows.intOrNone(row, EventColumn.CONFIDENCE.selectedAt()),
                mixup);
        return new Event.Review(
                head,
                card(row),
                known(KINDS, row.getString(EventColumn.KIND.selectedAt())),
                verdict(row),
                Grade.ofRating(row.getInt(EventColumn.GRADE.selectedAt())),
                answer,
                scheduling(row));
    }

    private static Scheduling scheduling(ResultSet row) throws SQLException {
        return new Scheduling(
                Rows.snapshot(row, EventColumn.BEFORE_MODEL.selectedAt()),
                Rows.snapshot(row, EventColumn.AFTER_MODEL.selectedAt()).orElseThrow(),
                Rows.interval(row.getString(EventColumn.INTERVAL.selectedAt())),
                Rows.instant(row, EventColumn.DUE.selectedAt()),
                row.getString(EventColumn.PARAMETERS.selectedAt()).intern());
    }

    private static void requireRow(boolean there) {
        if (!there) {
            throw new IllegalStateException("the event lacks its second row");
        }
    }

    private Event parameters(EventHead head, long seq) throws SQLException {
        PreparedStatement query =
                database.prepared("SELECT name, model, weights, rows FROM parameter_set WHERE seq = ?");
        query.setLong(1, seq);
        try (ResultSet row = query.executeQuery()) {
            requireRow(row.next());
            return new Event.AdoptParameters(
                    head, row.getString(1), row.getString(2), Rows.decimals(row.getString(3)), row.getInt(4));
        }
    }

    private Event library(EventHead head, long seq) throws SQLException {
        Map<CardId, CardFingerprint> changed = new HashMap<>();
        Set<CardId> gone = new HashSet<>();
        PreparedStatement cardsOf = database.prepared("SELECT card, question, answer FROM library_card WHERE seq = ?");
        cardsOf.setLong(1, seq);
        try (ResultSet row = cardsOf.executeQuery()) {
            while (row.next()) {
                Optional<String> question = Rows.text(row, 2);
                if (question.isPresent()) {
                    changed.put(card(row.getString(1)), new CardFingerprint(question.get(), row.getString(3)));
                } else {
                    gone.add(card(row.getString(1)));
                }
            }
        }
        PreparedStatement query = database.prepared("SELECT library, digest FROM library_seen WHERE seq = ?");
        query.setLong(1, seq);
        try (ResultSet row = query.executeQuery()) {
            requireRow(row.next());
            return new Event.LibrarySeen(head, row.getString(1), row.getString(2), changed, gone);
        }
    }
}
