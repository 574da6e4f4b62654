package dev.dateline.memory.train;

import dev.dateline.memory.Algorithm;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Elapsed;
import dev.dateline.memory.Grade;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.MemoryState;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Phase;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The log of a simulated learner whose memory is FSRS-6 with other weights than the defaults. The cards are scheduled
 * with the defaults: 20 new cards a day for 579 days, 11,580 cards and about 100,000 reviews. The log is the same every
 * time.
 */
final class SimulatedLog {
    private static final int DAYS = 579;
    private static final int NEW_A_DAY = 20;
    private static final Instant BEGIN = Instant.parse("2024-01-01T09:00:00Z");
    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC);

    private static final double[] TRUTH = {
        .40, 1.10, 3.20, 14, 6.90, .62, 2.40, .010, 1.60, .14, 1.00, 1.80, .10, .30, 1.90, .40, 2.30, .60, .15, .12, .25
    };

    private final MemoryModel truth = MemoryModel.of(new Parameters(Algorithm.FSRS_6, TRUTH));
    private final SplittableRandom random = new SplittableRandom(2026);
    private final Scheduler scheduler = new Scheduler(
            MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)), SchedulerSettings.DEFAULT, random.split());
    private final List<Review> reviews = new ArrayList<>();

    private record Review(int card, Instant at, Grade grade) {}

    private SimulatedLog() {}

    /**
     * Writes the log as CSV.
     *
     * @param args the file
     */
    public static void main(String[] args) throws IOException {
        List<String> lines = new ArrayList<>(List.of("card_id,review_time,review_rating"));
        for (Review review : new SimulatedLog().study()) {
            lines.add(review.card() + "," + review.at().toEpochMilli() + ","
                    + review.grade().rating());
        }
        Files.write(Path.of(args[0]), lines);
    }

    /** The log in the form for a trainer. */
    static TrainingSet log() {
        TrainingSet.Builder log = new TrainingSet.Builder();
        for (Review review : new SimulatedLog().study()) {
            log.add(
                    Integer.toString(review.card()),
                    review.at().toEpochMilli(),
                    CALENDAR.dayOf(review.at()).date().toEpochDay(),
                    review.grade().rating(),
                    0);
        }
        return log.build();
    }

    private List<Review> study() {
        Instant end = BEGIN.plusSeconds(DAYS * 86_400L);
        for (int card = 0; card < DAYS * NEW_A_DAY; card++) {
            live(card, BEGIN.plusSeconds(card / NEW_A_DAY * 86_400L + card % NEW_A_DAY * 60L), end);
        }
        reviews.sort((one, other) -> one.at().compareTo(other.at()));
        return reviews;
    }

    private void live(int card, Instant first, Instant end) {
        Grade grade = random.nextDouble() < 0.3 ? Grade.AGAIN : recalled();
        MemoryState state = truth.first(grade);
        Instant at = first;
        CardMemory memory = scheduler.review(CardMemory.NEW, grade, at, CALENDAR);
        reviews.add(new Review(card, at, grade));
        while (true) {
            Instant due = memory.due(CALENDAR).orElseThrow();
            // a session begins at nine in the morning and lasts some hours
            Instant next = memory.phase() == Phase.REVIEW ? due.plusSeconds(18_000 + random.nextInt(10_000)) : due;
            if (!next.isBefore(end)) {
                return;
            }
            Elapsed elapsed = Elapsed.between(at, CALENDAR.dayOf(at), next, CALENDAR.dayOf(next));
            grade = random.nextDouble() < truth.retrievability(state, elapsed) ? recalled() : Grade.AGAIN;
            state = truth.next(state, elapsed, grade);
            at = next;
            memory = scheduler.review(memory, grade, at, CALENDAR);
            reviews.add(new Review(card, at, grade));
        }
    }

    private Grade recalled() {
        double draw = random.nextDouble();
        return draw < 0.1 ? Grade.HARD : draw < 0.9 ? Grade.GOOD : Grade.EASY;
    }
}
