package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.journal.Answer;
import dev.dateline.journal.CardSnapshot;
import dev.dateline.journal.Event;
import dev.dateline.journal.EventHead;
import dev.dateline.journal.EventId;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Mixup;
import dev.dateline.journal.ParameterSet;
import dev.dateline.journal.Scheduling;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Grade;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Phase;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * A learner's past, written directly into a journal. There is a session every morning except on some Sundays. A
 * simulated FSRS-6 memory answers due cards and some new cards. The same seed gives the same past.
 */
public final class PastStudy {
    private final List<Card> cards;
    private final SplittableRandom random;
    private final Scheduler scheduler;
    private final StudyCalendar calendar = new StudyCalendar(ZoneOffset.UTC);
    private final Map<CardId, CardMemory> memories = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private int introduced;

    public PastStudy(List<Card> cards, long seed) {
        this.cards = List.copyOf(cards);
        this.random = new SplittableRandom(seed);
        this.scheduler = new Scheduler(
                MemoryModel.of(ParameterSet.DEFAULT.parameters()), SchedulerSettings.DEFAULT, random.split());
    }

    /** Adds days of study. On each day, new cards are begun as long as there are any. */
    public PastStudy days(LocalDate from, int days, int newADay) {
        for (int i = 0; i < days; i++) {
            LocalDate day = from.plusDays(i);
            boolean rests = day.getDayOfWeek() == DayOfWeek.SUNDAY && random.nextInt(4) != 0;
            if (!rests) {
                morning(day, newADay);
            }
        }
        return this;
    }

    /** Writes the past into a journal. */
    public void into(Journal journal) throws JournalFailure {
        journal.appendAll(events);
    }

    private void morning(LocalDate day, int newADay) {
        LocalTime hour = LocalTime.of(random.nextInt(5) == 0 ? 21 : 7, random.nextInt(60));
        Instant now = day.atTime(hour).toInstant(ZoneOffset.UTC);
        List<Card> plan = new ArrayList<>();
        for (Card card : cards.subList(0, introduced)) {
            if (memory(card).isDue(now, calendar)) {
                plan.add(card);
            }
        }
        for (int i = 0; i < newADay && introduced < cards.size(); i++) {
            plan.add(cards.get(introduced++));
        }
        while (!plan.isEmpty()) {
            List<Card> again = new ArrayList<>();
            for (Card card : plan) {
                now = now.plusMillis(answer(card, now));
                if (memory(card).inSteps()) {
                    again.add(card);
                }
            }
            plan = again;
            now = now.plusSeconds(again.isEmpty() ? 0 : 120);
        }
    }

    private long answer(Card card, Instant now) {
        CardMemory before = memory(card);
        boolean choice = card.kind() == CardKind.CHOICES || card.kind() == CardKind.TRUE_FALSE;
        double known = before.phase() == Phase.REVIEW
                ? scheduler.retrievability(before, now, calendar)
                : before.isNew() ? (choice ? 0.6 : 0.35) : 0.92;
        boolean right = random.nextDouble() < known;
        Grade grade = !right ? Grade.AGAIN : random.nextInt(12) == 0 ? Grade.HARD : Grade.GOOD;
        Verdict verdict = !right ? Verdict.WRONG : grade == Grade.HARD ? Verdict.PARTIAL : Verdict.CORRECT;
        CardMemory after = scheduler.review(before, grade, now, calendar);
        memories.put(card.id(), after);
        long millis = 3_000L + random.nextInt(choice ? 5_000 : 12_000);
        events.add(new Event.Review(
                new EventHead(EventId.random(random), "test", now, ZoneOffset.UTC, calendar.dayOf(now)),
                card.id(),
                card.kind(),
                verdict,
                grade,
                new Answer(
                        "?",
                        List.of(),
                        OptionalLong.empty(),
                        millis,
                        false,
                        OptionalInt.empty(),
                        right ? Optional.empty() : mixup(card)),
                new Scheduling(
                        before.state().map(state -> CardSnapshot.of(before)),
                        CardSnapshot.of(after),
                        after.last().orElseThrow().given(),
                        after.due(calendar).orElseThrow(),
                        ParameterSet.DEFAULT.name())));
        return millis + 4_000;
    }

    private Optional<Mixup> mixup(Card card) {
        int at = cards.indexOf(card);
        Card other = cards.get((at + 1) % cards.size());
        return random.nextInt(3) == 0
                ? Optional.of(new Mixup(other.head().facts().stream().findFirst(), Optional.of(other.id()), "another"))
                : Optional.empty();
    }

    private CardMemory memory(Card card) {
        return memories.getOrDefault(card.id(), CardMemory.NEW);
    }
}
