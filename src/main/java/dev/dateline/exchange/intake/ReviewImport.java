package dev.dateline.exchange.intake;

import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.exchange.Shuffle;
import dev.dateline.journal.Answer;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.journal.History;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.PastAnswer;
import dev.dateline.journal.Scheduling;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Interval;
import dev.dateline.memory.PastReview;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.memory.StudyDay;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Imports answers from other programs into a journal. Each answer is added only once. A card's memory is then computed
 * from all its answers in order of time.
 */
public final class ReviewImport {
    /**
     * How many milliseconds an exported answer may move to a later time, because Anki cannot keep two answers of the
     * same millisecond.
     */
    private static final long MOVED_MILLIS = 100;

    /** The earliest possible time of an answer. Programs of this kind did not exist before. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final long MOST_MILLIS = 3_600_000;

    private final Scheduler scheduler;
    private final StudyCalendar calendar;
    private final String parameters;
    private final String device;
    private final Instant now;
    private final History history;
    private final Map<CardId, Map<EventId, Long>> known = new HashMap<>();

    /** @param parameters the name of the scheduler's parameter set */
    public ReviewImport(Journal journal, Scheduler scheduler, StudyCalendar calendar, String parameters, Instant now)
            throws JournalFailure {
        this.scheduler = scheduler;
        this.calendar = calendar;
        this.parameters = parameters;
        this.now = now;
        this.device = journal.device();
        this.history = journal.history();
        for (Event event : journal.events()) { // undone answers too, so that they are not imported again
            if (event instanceof Event.Review review) {
                know(review.card(), review.head());
            }
        }
        history.cards().forEach((card, past) -> {
            for (PastAnswer answer : past.answers()) {
                know(card, answer.review().head());
            }
        });
    }

    private void know(CardId card, EventHead head) {
        known.computeIfAbsent(card, key -> new HashMap<>())
                .put(head.id(), head.at().toEpochMilli());
    }

    /**
     * The answers that a file has to a card, without those in the journal, in order of time. For each answer in the journal, one answer
     * in the file is left out. It is the one that was imported, or one with the same time, or the last one that may
     * have moved.
     */
    private List<OutsideAnswer> fresh(CardId card, List<OutsideAnswer> answers) {
        Map<EventId, OutsideAnswer> distinct = new LinkedHashMap<>();
        answers.stream()
                .filter(answer ->
                        !answer.at().isBefore(EARLIEST) && !answer.at().isAfter(now))
                .sorted(Comparator.comparing(OutsideAnswer::at))
                .forEach(answer -> distinct.putIfAbsent(id(answer.key()), answer));
        Map<EventId, Long> here = new HashMap<>(known.getOrDefault(card, Map.of()));
        distinct.keySet().removeIf(id -> here.remove(id) != null);
        List<Long> times = new ArrayList<>(here.values());
        distinct.values().removeIf(answer -> times.remove((Long) answer.at().toEpochMilli()));
        distinct.values()
                .removeIf(answer -> moved(times, answer.at().toEpochMilli())
                        .map(times::remove)
                        .orElse(false));
        return new ArrayList<>(distinct.values());
    }

    private static Optional<Long> moved(List<Long> times, long at) {
        return times.stream()
                .filter(time -> time <= at && at - time < MOVED_MILLIS)
                .max(Comparator.naturalOrder());
    }

    /**
     * The events for the answers that are not in the journal yet, and a suspension if the card is suspended only in the
     * other program.
     *
     * @param id the journal's name for the card
     */
    public List<Event> events(CardId id, CardKind kind, Past past) {
        List<OutsideAnswer> fresh = fresh(id, past.answers());
        List<Event> events = new ArrayList<>(answers(id, kind, fresh));
        fresh.forEach(answer -> know(id, head(answer.key(), answer.at(), answer.offset())));
        if (past.suspended() && !history.card(id).state().suspended()) {
            EventHead head = head("suspended " + id + " " + now, now, Optional.empty());
            events.add(new Event.CardEvent(head, id, Event.CardEvent.Action.SUSPEND));
        }
        return events;
    }

    private List<Event> answers(CardId id, CardKind kind, List<OutsideAnswer> fresh) {
        List<Event> events = new ArrayList<>();
        List<PastReview> before = history.card(id).pastReviews();
        CardMemory memory = CardMemory.NEW;
        int next = 0;
        for (OutsideAnswer answer : fresh) {
            while (next < before.size() && before.get(next).at().isBefore(answer.at())) {
                memory = scheduler.replay(memory, before.get(next++));
            }
            EventHead head = head(answer.key(), answer.at(), answer.offset());
            CardMemory after = after(memory, answer, head.day());
            events.add(review(id, kind, answer, head, memory, after));
            memory = after;
        }
        return events;
    }

    private CardMemory after(CardMemory memory, OutsideAnswer answer, StudyDay day) {
        Optional<Interval> given = answer.given();
        return given.isPresent()
                ? scheduler.replay(memory, new PastReview(answer.at(), day, answer.grade(), given.get()))
                : scheduler.review(memory, answer.grade(), answer.at(), calendar(answer.offset()));
    }

    private StudyCalendar calendar(Optional<ZoneOffset> offset) {
        return offset.map(zone -> new StudyCalendar(zone, calendar.rollover())).orElse(calendar);
    }

    private static EventId id(String key) {
        ByteBuffer digest = ByteBuffer.wrap(Shuffle.sha256(key));
        return new EventId(digest.getLong(), digest.getLong());
    }

    private EventHead head(String key, Instant at, Optional<ZoneOffset> offset) {
        ZoneOffset zone = offset.orElseGet(() -> calendar.zone().getRules().getOffset(at));
        return new EventHead(id(key), device, at, zone, calendar(offset).dayOf(at));
    }

    private Event review(
            CardId id, CardKind kind, OutsideAnswer answer, EventHead head, CardMemory before, CardMemory after) {
        Answer what = new Answer(
                "",
                List.of(),
                OptionalLong.empty(),
                Math.max(0, Math.min(answer.millis(), MOST_MILLIS)),
                answer.hint(),
                OptionalInt.empty(),
                Optional.empty());
        return new Event.Review(
                head,
                id,
                kind,
                answer.verdict(),
                answer.grade(),
                what,
                Scheduling.of(before, after, calendar, parameters));
    }
}
