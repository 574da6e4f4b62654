package dev.dateline.memory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Measures how many reviews are replayed in a second on one thread, and how many are scheduled.
 *
 * <p>The cards are those of the benchmarks of other schedulers. Each has twenty reviews at the interval of 90 per cent
 * recall. One review in ten is Again, one is Hard, and one is Easy.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReplayBenchmark {
    private static final int REVIEWS = 20;
    private static final int CARDS = 1_000;

    private final Fsrs6 six = new Fsrs6(Parameters.defaults(Algorithm.FSRS_6));
    private final Fsrs7 seven = new Fsrs7(Parameters.defaults(Algorithm.FSRS_7));
    private final StudyCalendar calendar = new StudyCalendar(ZoneOffset.UTC);
    private final Grade[] grades = new Grade[CARDS * REVIEWS];
    private final Elapsed[] elapsed = new Elapsed[CARDS * REVIEWS];

    @Setup
    public void study() {
        SplittableRandom random = new SplittableRandom(42);
        MemoryState state = six.first(Grade.GOOD);
        for (int i = 0; i < grades.length; i++) {
            double draw = random.nextDouble();
            grades[i] = draw < 0.1 ? Grade.AGAIN : draw < 0.2 ? Grade.HARD : draw < 0.9 ? Grade.GOOD : Grade.EASY;
            boolean first = i % REVIEWS == 0;
            elapsed[i] = Elapsed.ofDays(first ? 0 : Math.max(1, Math.round(six.interval(state, 0.9))));
            state = first ? six.first(grades[i]) : six.next(state, elapsed[i], grades[i]);
        }
    }

    @Benchmark
    @OperationsPerInvocation(CARDS * REVIEWS)
    public double replayFsrs7() {
        MemoryState state = seven.first(grades[0]);
        double sum = 0;
        for (int i = 0; i < grades.length; i++) {
            state = i % REVIEWS == 0 ? seven.first(grades[i]) : seven.next(state, elapsed[i], grades[i]);
            sum += state.difficulty();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(CARDS * REVIEWS)
    public double replayFsrs6() {
        MemoryState state = six.first(grades[0]);
        double sum = 0;
        for (int i = 0; i < grades.length; i++) {
            state = i % REVIEWS == 0 ? six.first(grades[i]) : six.next(state, elapsed[i], grades[i]);
            sum += state.difficulty();
        }
        return sum;
    }

    /** Schedules with steps, fuzz and dates, like {@code next} in ts-fsrs. */
    @Benchmark
    @OperationsPerInvocation(CARDS * REVIEWS)
    public int scheduleFsrs6() {
        Scheduler scheduler = new Scheduler(six, SchedulerSettings.DEFAULT, new SplittableRandom(1));
        CardMemory card = CardMemory.NEW;
        Instant now = Instant.EPOCH;
        int lapses = 0;
        for (int i = 0; i < grades.length; i++) {
            if (i % REVIEWS == 0) {
                lapses += card.lapses();
                card = CardMemory.NEW;
                now = Instant.EPOCH;
            }
            card = scheduler.review(card, grades[i], now, calendar);
            now = card.due(calendar).orElseThrow();
        }
        return lapses;
    }
}
