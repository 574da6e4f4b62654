package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import dev.dateline.deck.CardKind;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import dev.dateline.memory.Interval;
import dev.dateline.memory.Phase;
import dev.dateline.memory.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;

/** Creates events: single ones for examples, and long random logs for property tests. */
final class Chronicle {
    static final Instant START = Instant.parse("2022-12-16T09:00:00Z");

    private final SplittableRandom random;
    private final String device;
    private final List<Event> told = new ArrayList<>();
    private final Map<CardId, CardSnapshot> memories = new HashMap<>();
    private Instant now = START;

    Chronicle(long seed, String device) {
        this.random = new SplittableRandom(seed);
        this.device = device;
    }

    static CardId card(String text) {
        return Rows.card(text);
    }

    EventHead head() {
        now = now.plusMillis(1 + random.nextInt(100_000));
        StudyDay day = new StudyDay(LocalDate.ofInstant(now, ZoneOffset.UTC));
        return new EventHead(EventId.random(random), device, now, ZoneOffset.ofHours(9), day);
    }

    /** Moves the clock forward or back. */
    Chronicle after(Duration time) {
        now = now.plus(time);
        return this;
    }

    Event.Review review(String card, Grade grade) {
        Verdict verdict = grade == Grade.AGAIN ? Verdict.WRONG : Verdict.CORRECT;
        Optional<Mixup> mixup = grade == Grade.AGAIN
                ? Optional.of(new Mixup(
                        Optional.of(new FactRef("ferry-strike", "crews")), Optional.of(card("harbour/crews")), "40"))
                : Optional.empty();
        Answer answer = new Answer(
                "ŌIta " + random.nextInt(100),
                List.of(2, 0, 1),
                random.nextBoolean() ? OptionalLong.of(random.nextInt(5000)) : OptionalLong.empty(),
                random.nextInt(20_000),
                random.nextBoolean(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(101)) : OptionalInt.empty(),
                mixup);
        EventHead head = head();
        return new Event.Review(
                head, card(card), CardKind.NUMBER, verdict, grade, answer, scheduling(card, head.at(), grade));
    }

    private Scheduling scheduling(String card, Instant at, Grade grade) {
        Optional<CardSnapshot> before = Optional.ofNullable(memories.get(card(card)));
        CardSnapshot after = snapshot(before, grade);
        memories.put(card(card), after);
        Interval given = grade == Grade.AGAIN
                ? new Interval.Step(Duration.ofMinutes(10))
                : new Interval.Days(1 + random.nextInt(300));
        return new Scheduling(before, after, given, at.plusSeconds(random.nextInt(9_000_000)), "default-fsrs-6");
    }

    private CardSnapshot snapshot(Optional<CardSnapshot> before, Grade grade) {
        int reps = before.map(CardSnapshot::reps).orElse(0) + 1;
        Phase phase = grade == Grade.AGAIN ? Phase.LEARNING : Phase.REVIEW;
        return new CardSnapshot(
                "fsrs-6", phase, 0, reps, 0, List.of(random.nextDouble() * 100, 1 + random.nextDouble() * 9));
    }

    Event.Overrule overrule(Event.Review review, Grade grade) {
        Optional<CardSnapshot> before = review.scheduling().before();
        CardSnapshot after = snapshot(before, grade);
        memories.put(review.card(), after);
        return new Event.Overrule(
                head(),
                review.head().id(),
                grade == Grade.AGAIN ? Verdict.WRONG : Verdict.CORRECT,
                grade,
                new Scheduling(before, after, new Interval.Days(4), now.plus(Duration.ofDays(4)), "default-fsrs-6"));
    }

    Event.Undo undo(Event event) {
        return new Event.Undo(head(), event.head().id());
    }

    Event.CardEvent suspend(String card) {
        return new Event.CardEvent(head(), card(card), Event.CardEvent.Action.SUSPEND);
    }

    Event.Rename rename(String from, String to) {
        return new Event.Rename(head(), card(from), card(to));
    }

    Event.AdoptParameters adopt(String set) {
        return new Event.AdoptParameters(head(), set, "fsrs-6", List.of(0.212, 1.0 / 3, 2e-7), 1234);
    }

    /** A random event on one of a few cards, so that events concern the same card. */
    Event any() {
        Event event = invent();
        told.add(event);
        return event;
    }

    private Event invent() {
        if (random.nextInt(10) == 0) {
            after(Duration.ofMinutes(-random.nextInt(200)));
        }
        String card = "harbour/" + "abcdef".charAt(random.nextInt(6));
        return switch (random.nextInt(20)) {
            case 0 -> suspend(card);
            case 1 -> new Event.CardEvent(head(), card(card), Event.CardEvent.Action.UNSUSPEND);
            case 2 -> new Event.Bury(head(), card(card), now.plusSeconds(random.nextInt(100_000)));
            case 3 -> new Event.CardEvent(head(), card(card), Event.CardEvent.Action.FLAG);
            case 4 -> new Event.CardEvent(head(), card(card), Event.CardEvent.Action.UNFLAG);
            case 5 -> new Event.Note(head(), card(card), random.nextBoolean() ? "" : "see p. " + random.nextInt(9));
            case 6 -> new Event.CardEvent(head(), card(card), Event.CardEvent.Action.RESET);
            case 7 -> rename(card, "harbour/" + "abcdef".charAt(random.nextInt(6)));
            case 8 -> adopt("set-" + random.nextInt(9));
            case 9 -> random.nextBoolean() ? librarySeen(card) : told("fact-" + random.nextInt(9));
            case 10, 11, 12 -> told.isEmpty() ? suspend(card) : undo(told.get(random.nextInt(told.size())));
            case 13, 14 -> overruleAny(card);
            case 15 ->
                random.nextBoolean()
                        ? Event.Exam.begin(head(), "title\tharbour " + random.nextInt(9))
                        : new Event.CardEvent(head(), card(card), Event.CardEvent.Action.READ);
            default -> review(card, Grade.ofRating(1 + random.nextInt(4)));
        };
    }

    private Event librarySeen(String card) {
        Map<CardId, CardFingerprint> changed = Map.of(card(card), new CardFingerprint("q" + random.nextInt(9), "a"));
        return new Event.LibrarySeen(
                head(), "home", "digest-" + random.nextInt(99), changed, Set.of(card("harbour/g")));
    }

    Event.ToldOfWithdrawal told(String fact) {
        return new Event.ToldOfWithdrawal(head(), new FactRef("ferry-strike", fact));
    }

    private Event overruleAny(String card) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i) instanceof Event.Review review && random.nextInt(3) == 0) {
                return overrule(review, Grade.ofRating(1 + random.nextInt(4)));
            }
        }
        return suspend(card);
    }

    List<Event> many(int count) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(any());
        }
        return events;
    }
}
