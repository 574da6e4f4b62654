package dev.dateline.exchange.intake;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.exchange.Shuffle;
import dev.dateline.journal.Answer;
import dev.dateline.journal.CardSnapshot;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.journal.History;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.PastAnswer;
import dev.dateline.journal.Recorded;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * Imports answers given elsewhere into a journal. Each answer is added once, however often it arrives; a card's memory then
 * follows from all its answers in order of time.
 */
public final class ReviewImport {
    /** Nobody answers a card twice within a second: what is so near is the same answer, exported and come back. */
    private static final long SAME_MILLIS = 1_000;

    /** Before the first program of the kind, and long after the learner's clock, no answer was given. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final long MOST_MILLIS = 3_600_000;

    private final Scheduler scheduler;
    private final StudyCalendar calendar;
    private final String parameters;
    private final String device;
    private final Instant now;
    private final History history;
    private final Map<CardId, TreeSet<Long>> known = new HashMap<>();

    /**
     * Reads a journal.
     *
     * @param parameters the name of the parameter set that the scheduler uses
     */
    public ReviewImport(Journal journal, Scheduler scheduler, StudyCalendar calendar, String parameters, Instant now)
            throws JournalFailure {
        this.scheduler = scheduler;
        this.calendar = calendar;
        this.parameters = parameters;
        this.now = now;
        this.device = journal.device();
        this.history = journal.history();
        for (Recorded recorded : journal.eventsSince(0)) { // also those that were undone: they are not to come back
            if (recorded.event() instanceof Event.Review review) {
                know(review.card(), review.head().at());
            }
        }
        history.cards().forEach((card, past) -> {
            for (PastAnswer answer : past.answers()) {
                know(card, answer.review().head().at());
            }
        });
    }

    private void know(CardId card, Instant at) {
        known.computeIfAbsent(card, key -> new TreeSet<>()).add(at.toEpochMilli());
    }

    /** Whether an answer to a card is in the journal already. */
    private boolean isKnown(CardId card, OutsideAnswer answer) {
        TreeSet<Long> times = known.get(card);
        if (times == null) {
            return false;
        }
        long at = answer.at().toEpochMilli();
        Long near = times.ceiling(at - SAME_MILLIS + 1);
        return near != null && near < at + SAME_MILLIS;
    }

    /** The answers that are not in the journal yet, as events, and a suspension where the card is not suspended here. */
    public List<Event> events(Card card, Past past) {
        List<OutsideAnswer> fresh = new ArrayList<>();
        for (OutsideAnswer answer : past.answers()) {
            boolean possible = !answer.at().isBefore(EARLIEST) && !answer.at().isAfter(now);
            if (possible && !isKnown(card.id(), answer)) {
                know(card.id(), answer.at());
                fresh.add(answer);
            }
        }
        fresh.sort(Comparator.comparing(OutsideAnswer::at));
        List<Event> events = new ArrayList<>(answers(card, fresh));
        if (past.suspended() && !history.card(card.id()).state().suspended()) {
            events.add(new Event.CardEvent(
                    head("suspended " + card.id() + " " + now, now, Optional.empty()),
                    card.id(),
                    Event.CardEvent.Action.SUSPEND));
        }
        return events;
    }

    private List<Event> answers(Card card, List<OutsideAnswer> fresh) {
        List<Event> events = new ArrayList<>();
        List<PastReview> before = history.card(card.id()).pastReviews();
        CardMemory memory = CardMemory.NEW;
        int next = 0;
        for (OutsideAnswer answer : fresh) {
            while (next < before.size() && before.get(next).at().isBefore(answer.at())) {
                memory = scheduler.replay(memory, before.get(next++));
            }
            EventHead head = head(answer.key(), answer.at(), answer.offset());
            CardMemory after = after(memory, answer, head.day());
            events.add(review(card, answer, head, memory, after));
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

    private EventHead head(String key, Instant at, Optional<ZoneOffset> offset) {
        ByteBuffer digest = ByteBuffer.wrap(Shuffle.sha256(key));
        EventId id = new EventId(digest.getLong(), digest.getLong());
        ZoneOffset zone = offset.orElseGet(() -> calendar.zone().getRules().getOffset(at));
        return new EventHead(id, device, at, zone, calendar(offset).dayOf(at));
    }

    private Event review(Card card, OutsideAnswer answer, EventHead head, CardMemory before, CardMemory after) {
        CardMemory.Last last = after.last().orElseThrow();
        Scheduling scheduling = new Scheduling(
                before.isNew() ? Optional.empty() : Optional.of(CardSnapshot.of(before)),
                CardSnapshot.of(after),
                last.given(),
                last.due(calendar),
                parameters);
        Answer what = new Answer(
                "",
                List.of(),
                OptionalLong.empty(),
                Math.max(0, Math.min(answer.millis(), MOST_MILLIS)),
                answer.hint(),
                OptionalInt.empty(),
                Optional.empty());
        return new Event.Review(head, card.id(), card.kind(), answer.verdict(), answer.grade(), what, scheduling);
    }
}
