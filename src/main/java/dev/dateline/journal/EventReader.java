package dev.dateline.journal;

import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Interval;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
    /** What a query must select, from {@code event e LEFT JOIN review r USING (seq)}. */
    static final String COLUMNS = "e.seq, e.id, e.type, e.device, e.at, e.utc_offset, e.day, e.card, e.renamed_to,"
            + " e.target, e.until, e.text, r.verdict, r.grade, r.kind, r.given, r.shown, r.first_key_ms, r.answer_ms,"
            + " r.hint, r.confidence, r.mixup_fact, r.mixup_card, r.mixup_given,"
            + " r.before_model, r.before_phase, r.before_step, r.before_reps, r.before_lapses,"
            + " r.before_1, r.before_2, r.before_3, r.before_4,"
            + " r.after_model, r.after_phase, r.after_step, r.after_reps, r.after_lapses,"
            + " r.after_1, r.after_2, r.after_3, r.after_4, r.interval, r.due, r.parameters";

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

    EventReader(Database database) {
        this.database = database;
    }

    /** Reads all rows of a query that selects {@link #COLUMNS}. */
    List<Recorded> read(PreparedStatement query) throws SQLException {
        List<Recorded> events = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                events.add(new Recorded(row.getLong(1), event(row)));
            }
        }
        return events;
    }

    private Event event(ResultSet row) throws SQLException {
        EventHead head = new EventHead(
                EventId.ofBytes(row.getBytes(2)),
                row.getString(4).intern(),
                Rows.instant(row, 5),
                ZoneOffset.ofTotalSeconds(row.getInt(6)),
                Rows.day(row.getLong(7)));
        String type = row.getString(3);
        return switch (type) {
            case "review" -> review(head, row);
            case "overrule" ->
                new Event.Overrule(head, target(row), verdict(row), Grade.ofRating(row.getInt(14)), scheduling(row));
            case "undo" -> new Event.Undo(head, target(row));
            case "suspend" -> new Event.Suspend(head, card(row.getString(8)));
            case "unsuspend" -> new Event.Unsuspend(head, card(row.getString(8)));
            case "bury" -> new Event.Bury(head, card(row.getString(8)), Rows.instant(row, 11));
            case "flag" -> new Event.Flag(head, card(row.getString(8)));
            case "unflag" -> new Event.Unflag(head, card(row.getString(8)));
            case "note" -> new Event.Note(head, card(row.getString(8)), row.getString(12));
            case "reset" -> new Event.Reset(head, card(row.getString(8)));
            case "rename" -> new Event.Rename(head, card(row.getString(8)), card(row.getString(9)));
            case "adopt-parameters" -> parameters(head, row.getLong(1));
            case "library-seen" -> library(head, row.getLong(1));
            case "told-of-withdrawal" -> new Event.ToldOfWithdrawal(head, Rows.fact(row.getString(12)));
            case "exam-begin" -> new Event.Exam(head, target(row), Event.Exam.Part.BEGIN, row.getString(12));
            case "exam-step" -> new Event.Exam(head, target(row), Event.Exam.Part.STEP, row.getString(12));
            case "exam-end" -> new Event.Exam(head, target(row), Event.Exam.Part.END, row.getString(12));
            default -> throw new IllegalStateException("this version of the journal has no event " + type);
        };
    }

    private CardId card(String text) {
        return cards.computeIfAbsent(text, Rows::card);
    }

    private static EventId target(ResultSet row) throws SQLException {
        return EventId.ofBytes(row.getBytes(10));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return known(VERDICTS, row.getString(13));
    }

    private static <V> V known(Map<String, V> words, String word) {
        V value = words.get(word);
        if (value == null) {
            throw new IllegalStateException("this version of the journal does not know the word " + word);
        }
        return value;
    }

    private Event.Review review(EventHead head, ResultSet row) throws SQLException {
        Optional<Mixup> mixup = Rows.text(row, 24).isEmpty()
                ? Optional.empty()
                : Optional.of(new Mixup(
                        Rows.text(row, 22).map(Rows::fact), Rows.text(row, 23).map(this::card), row.getString(24)));
        Answer answer = new Answer(
                row.getString(16),
                Rows.integers(row.getString(17)),
                Rows.longOrNone(row, 18),
                row.getLong(19),
                row.getInt(20) != 0,
                Rows.intOrNone(row, 21),
                mixup);
        return new Event.Review(
                head,
                card(row.getString(8)),
                known(KINDS, row.getString(15)),
                verdict(row),
                Grade.ofRating(row.getInt(14)),
                answer,
                scheduling(row));
    }

    private static Scheduling scheduling(ResultSet row) throws SQLException {
        return new Scheduling(
                Rows.snapshot(row, 25),
                Rows.snapshot(row, 34).orElseThrow(),
                Interval.parse(row.getString(43)),
                Instant.ofEpochMilli(row.getLong(44)),
                row.getString(45).intern());
    }

    private Event parameters(EventHead head, long seq) throws SQLException {
        PreparedStatement query =
                database.prepared("SELECT name, model, weights, rows FROM parameter_set WHERE seq = ?");
        query.setLong(1, seq);
        try (ResultSet row = query.executeQuery()) {
            row.next();
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
            row.next();
            return new Event.LibrarySeen(head, row.getString(1), row.getString(2), changed, gone);
        }
    }
}
