package dev.dateline.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Simulates the coming days of a learner whose memory follows the model. Their cards come back, new cards are
 * introduced, and chance decides which cards are recalled. The same seed gives the same days.
 */
public final class Simulation {
    /**
     * How the learner studies.
     *
     * @param newADay how many new cards they begin on a day, while there are any
     * @param reviewsADay the most reviews on a day; while more are due, no new cards begin
     * @param knownAtFirst the share of new cards that they know, 0 to 1
     */
    public record Habits(int newADay, int reviewsADay, double knownAtFirst) {}

    /**
     * One day.
     *
     * @param answers all answers, including those in learning steps
     * @param waiting due cards that had to wait
     * @param known the expected number of begun cards that are known at the end of the day
     */
    public record Day(StudyDay day, int begun, int answers, int waiting, double known) {}

    /** The chance that a card in learning steps is known: high, because it was read minutes ago. */
    private static final double KNOWN_IN_STEPS = 0.9;

    private static final long MINUTES_BETWEEN_STEPS = 11;

    private final Scheduler scheduler;
    private final StudyCalendar calendar;
    private final Habits habits;
    private final SplittableRandom chance;
    private final List<CardMemory> cards;
    private int fresh;

    private int begun;
    private int answers;

    private Simulation(Scheduler scheduler, StudyCalendar calendar, Habits habits, List<CardMemory> cards, int fresh) {
        this.chance = new SplittableRandom(20_260_301);
        this.scheduler = new Scheduler(scheduler.model(), scheduler.settings(), chance.split());
        this.calendar = calendar;
        this.habits = habits;
        this.cards = new ArrayList<>(cards);
        this.fresh = fresh;
    }

    /**
     * Simulates study for a number of days, starting today.
     *
     * @param cards the cards that were already begun
     */
    public static List<Day> run(
            Scheduler scheduler,
            StudyCalendar calendar,
            Habits habits,
            List<CardMemory> cards,
            int fresh,
            Instant now,
            int days) {
        Simulation life = new Simulation(scheduler, calendar, habits, cards, fresh);
        List<Day> lived = new ArrayList<>(days);
        for (int day = 0; day < days; day++) {
            lived.add(life.day(now.plus(Duration.ofDays(day))));
        }
        return lived;
    }

    private Day day(Instant morning) {
        begun = 0;
        answers = 0;
        Scheduler today = scheduler.keepingPromise(cards);
        Workload load = new Workload(calendar.dayOf(morning));
        cards.forEach(load::add);
        List<Integer> due = due(morning);
        int waiting = Math.max(0, due.size() - habits.reviewsADay());
        for (int card : due.subList(0, due.size() - waiting)) {
            load.remove(cards.get(card));
            cards.set(card, answered(cards.get(card), today, morning, load));
            load.add(cards.get(card));
        }
        for (int i = 0; waiting == 0 && i < habits.newADay() && fresh > 0; i++) {
            CardMemory card = answered(CardMemory.NEW, today, morning, load);
            load.add(card);
            cards.add(card);
            fresh--;
            begun++;
        }
        return new Day(calendar.dayOf(morning), begun, answers, waiting, known(morning));
    }

    /** The due cards, the best known first, as in a session. */
    private List<Integer> due(Instant now) {
        List<Integer> due = new ArrayList<>();
        for (int card = 0; card < cards.size(); card++) {
            if (cards.get(card).isDue(now, calendar)) {
                due.add(card);
            }
        }
        if (due.size() > habits.reviewsADay()) {
            due.sort(Comparator.comparingDouble(card -> -scheduler.retrievability(cards.get(card), now, calendar)));
        }
        return due;
    }

    /** The card after its learning steps of today. */
    private CardMemory answered(CardMemory before, Scheduler today, Instant morning, Workload load) {
        CardMemory card = before;
        Instant now = morning;
        do {
            boolean knows = chance.nextDouble() < known(card, now);
            card = today.review(card, knows ? Grade.GOOD : Grade.AGAIN, now, calendar, load);
            answers++;
            now = now.plus(Duration.ofMinutes(MINUTES_BETWEEN_STEPS));
        } while (card.inSteps() && calendar.dayOf(now).equals(calendar.dayOf(morning)));
        return card;
    }

    private double known(CardMemory card, Instant now) {
        return switch (card.phase()) {
            case NEW -> habits.knownAtFirst();
            case LEARNING, RELEARNING -> KNOWN_IN_STEPS;
            case REVIEW -> scheduler.retrievability(card, now, calendar);
        };
    }

    private double known(Instant now) {
        double known = 0;
        StudyDay today = calendar.dayOf(now);
        for (CardMemory card : cards) {
            known += scheduler.retrievability(card, now, today);
        }
        return known;
    }
}
