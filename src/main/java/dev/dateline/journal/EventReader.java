package dev.dateline.journal;

import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Interval;
import dev.dateline.memory.StudyDay;
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
import java.util.concurrent.ConcurrentHashMap;

/** Reads events from their rows. */
final class EventReader {
    private final Database database;
    // values that many events have in common are one object
    private final Map<String, CardId> cards = new ConcurrentHashMap<>();
    private final Map<Long, StudyDay> days = new ConcurrentHashMap<>();
    private final Map<String, Interval> intervals = new ConcurrentHashMap<>();
    private final Map<String, List<Integer>> shown = new ConcurrentHashMap<>();
    /** The memory after the last answer to a card, which is usually that before the next one. */
    private final Map<CardId, Optional<CardSnapshot>> memories = new ConcurrentHashMap<>();

    private int unreadable;

    EventReader(Database database) {
        this.database = database;
    }

    /** How many rows were skipped so far because this version cannot read them. */
    int unreadable() {
        return unreadable;
    }

    /** Reads the rows of a query that selects {@link EventColumn#SELECTED}. Rows that cannot be read are skipped. */
    List<Event> read(String query, Object... values) throws SQLException {
        return read(database.eventRows().select(query, values));
    }

    /** Reads rows like {@link #read(String, Object...)}. Several threads may do this if no row describes a library. */
    List<Event> read(RowPages.Reader row) throws SQLException {
        List<Event> events = new ArrayList<>();
        while (row.next()) {
            add(row, events);
        }
        return events;
    }

    List<Event> readAll(long after, long upTo) throws SQLException {
        List<Event> events = new ArrayList<>();
        database.eventRows().each(after, upTo, row -> add(row, events));
        return events;
    }

    private void add(RowPages.Reader row, List<Event> events) throws SQLException {
        try {
            events.add(event(row));
        } catch (RuntimeException junk) {
            unreadable++;
        }
    }

    private Event event(RowPages.Reader row) throws SQLException {
        EventHead head = new EventHead(
                EventId.ofBytes(row.bytes(EventColumn.ID.selectedAt())),
                row.text(EventColumn.DEVICE.selectedAt()),
                Rows.instant(row.number(EventColumn.AT.selectedAt())),
                ZoneOffset.ofTotalSeconds((int) row.number(EventColumn.UTC_OFFSET.selectedAt())),
                days.computeIfAbsent(row.number(EventColumn.DAY.selectedAt()), Rows::day));
        String type = row.text(EventColumn.TYPE.selectedAt());
        return switch (type) {
            case "review" -> review(head, row);
            case "overrule" ->
                new Event.Overrule(
                        head,
                        target(row),
                        verdict(row),
                        Grade.ofRating((int) row.number(EventColumn.GRADE.selectedAt())),
                        scheduling(row, Optional.empty()));
            case "undo" -> new Event.Undo(head, target(row));
            case "bury" -> new Event.Bury(head, card(row), Rows.instant(row.number(EventColumn.UNTIL.selectedAt())));
            case "note" -> new Event.Note(head, card(row), row.text(EventColumn.TEXT.selectedAt()));
            case "rename" -> new Event.Rename(head, card(row), card(row.text(EventColumn.RENAMED_TO.selectedAt())));
            case "adopt-parameters" -> parameters(head, row);
            case "library-seen" -> library(head, row.number(1));
            case "told-of-withdrawal" ->
                new Event.ToldOfWithdrawal(head, Rows.fact(row.text(EventColumn.TEXT.selectedAt())));
            default -> other(type, head, row);
        };
    }

    private Event other(String type, EventHead head, RowPages.Reader row) {
        return type.startsWith(Event.Exam.TYPE)
                ? new Event.Exam(
                        head,
                        target(row),
                        Rows.known(Event.Exam.Part.class, type.substring(Event.Exam.TYPE.length())),
                        row.text(EventColumn.TEXT.selectedAt()))
                : new Event.CardEvent(head, card(row), Rows.known(Event.CardEvent.Action.class, type));
    }

    private CardId card(String text) {
        return cards.computeIfAbsent(text, Rows::card);
    }

    private CardId card(RowPages.Reader row) {
        return card(row.text(EventColumn.CARD.selectedAt()));
    }

    private static EventId target(RowPages.Reader row) {
        return EventId.ofBytes(row.bytes(EventColumn.TARGET.selectedAt()));
    }

    private static Verdict verdict(RowPages.Reader row) {
        return Rows.known(Verdict.class, row.text(EventColumn.VERDICT.selectedAt()));
    }

    private Event.Review review(EventHead head, RowPages.Reader row) {
        Optional<Mixup> mixup = row.textIfAny(EventColumn.MIXUP_GIVEN.selectedAt())
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(new Mixup(
                        row.textIfAny(EventColumn.MIXUP_FACT.selectedAt()).map(Rows::fact),
                        row.textIfAny(EventColumn.MIXUP_CARD.selectedAt()).map(this::card),
                        row.text(EventColumn.MIXUP_GIVEN.selectedAt())));
        Answer answer = new Answer(
                row.text(EventColumn.GIVEN.selectedAt()),
                shown.computeIfAbsent(row.text(EventColumn.SHOWN.selectedAt()), Rows::integers),
                row.numberIfAny(EventColumn.FIRST_KEY_MS.selectedAt()),
                Rows.millis(row.number(EventColumn.ANSWER_MS.selectedAt())),
                (int) row.number(EventColumn.HINT.selectedAt()) != 0,
                row.intIfAny(EventColumn.CONFIDENCE.selectedAt()),
                mixup);
        CardId card = card(row);
        Scheduling scheduling = scheduling(row, memories.getOrDefault(card, Optional.empty()));
        memories.put(card, Optional.of(scheduling.after()));
        return new Event.Review(
                head,
                card,
                Rows.known(CardKind.class, row.text(EventColumn.KIND.selectedAt())),
                verdict(row),
                Grade.ofRating((int) row.number(EventColumn.GRADE.selectedAt())),
                answer,
                scheduling);
    }

    private Scheduling scheduling(RowPages.Reader row, Optional<CardSnapshot> likely) {
        return new Scheduling(
                Rows.snapshot(row, EventColumn.BEFORE_MODEL.selectedAt(), likely),
                Rows.snapshot(row, EventColumn.AFTER_MODEL.selectedAt(), Optional.empty())
                        .orElseThrow(),
                intervals.computeIfAbsent(row.text(EventColumn.INTERVAL.selectedAt()), Rows::interval),
                Rows.instant(row.number(EventColumn.DUE.selectedAt())),
                row.text(EventColumn.PARAMETERS.selectedAt()));
    }

    private static void requireRow(boolean there) {
        if (!there) {
            throw new IllegalStateException("the event lacks its second row");
        }
    }

    private static Event parameters(EventHead head, RowPages.Reader row) {
        return new Event.AdoptParameters(
                head,
                row.text(EventColumn.SET_NAME.selectedAt()),
                row.text(EventColumn.SET_MODEL.selectedAt()),
                Rows.decimals(row.text(EventColumn.SET_WEIGHTS.selectedAt())),
                (int) row.number(EventColumn.SET_ROWS.selectedAt()));
    }

    private Event library(EventHead head, long seq) throws SQLException {
        requireRow(seq > 0); // the tables have no cards for a row that is not in the journal yet
        Map<CardId, CardFingerprint> changed = new HashMap<>();
        Set<CardId> gone = new HashSet<>();
        database.each(
                "SELECT card, question, answer FROM library_card WHERE seq = ?",
                row -> {
                    CardId card = card(row.getString(1));
                    String answer = row.getString(3);
                    Rows.text(row, 2)
                            .ifPresentOrElse(
                                    question -> changed.put(card, new CardFingerprint(question, answer)),
                                    () -> gone.add(card));
                },
                seq);
        PreparedStatement query = database.prepared("SELECT library, digest FROM library_seen WHERE seq = ?", seq);
        try (ResultSet row = query.executeQuery()) {
            requireRow(row.next());
            return new Event.LibrarySeen(head, row.getString(1), row.getString(2), changed, gone);
        }
    }
}
