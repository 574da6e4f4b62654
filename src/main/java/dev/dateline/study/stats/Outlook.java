package dev.dateline.study.stats;

import dev.dateline.journal.Reply;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.Simulation;
import dev.dateline.memory.StudyDay;
import dev.dateline.study.stats.Chart.Point;
import dev.dateline.study.stats.Chart.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A simulation of the coming days: the work, and what the learner will know. */
public final class Outlook {
    private static final int MOST_COLUMNS = 60;
    private static final int FIRST_ANSWERS = 50;
    private static final double KNOWN_AT_FIRST = 0.5;
    private static final double[] TARGETS = {0.8, 0.85, 0.9, 0.95};

    private final Learned learned;
    private final Duration pace;
    private final int reviewsADay;
    private final double knownAtFirst;

    /**
     * The result of a simulation.
     *
     * @param minutes the average minutes a day
     * @param busiest the minutes of the busiest day
     * @param begun the number of begun cards at the end
     * @param known how many of them the learner would know then
     * @param waiting the number of due cards that have to wait at the end
     */
    public record Result(
            double retention,
            int newADay,
            List<Simulation.Day> days,
            double minutes,
            double busiest,
            int begun,
            double known,
            int waiting) {}

    /**
     * A simulation of these cards.
     *
     * @param pace the time for an answer
     * @param reviewsADay how many reviews a day the learner has time for
     */
    public Outlook(Learned learned, Duration pace, int reviewsADay) {
        this.learned = learned;
        this.pace = pace;
        this.reviewsADay = reviewsADay;
        this.knownAtFirst = knownAtFirst(learned);
    }

    /** The share of new cards that the learner knew at the first answer so far; half if there are too few answers. */
    private static double knownAtFirst(Learned learned) {
        int first = 0;
        int right = 0;
        for (List<Reply> replies : learned.replies().values()) {
            for (Reply reply : replies) {
                boolean tells = reply.first() && !reply.afterReading();
                first += tells ? 1 : 0;
                right += tells && reply.recalled() ? 1 : 0;
            }
        }
        return first < FIRST_ANSWERS ? KNOWN_AT_FIRST : right / (double) first;
    }

    /** The number of cards that were never answered. */
    public int fresh() {
        return learned.asked().size() - learned.answered().size();
    }

    public Result of(double retention, int newADay, int days) {
        List<CardMemory> begun =
                learned.answered().stream().map(learned::memory).toList();
        SchedulerSettings settings = learned.scheduler().settings().withDesiredRetention(retention);
        Scheduler scheduler = new Scheduler(learned.scheduler().model(), settings, new SplittableRandom(1));
        Simulation.Habits habits = new Simulation.Habits(newADay, reviewsADay, knownAtFirst);
        List<Simulation.Day> lived =
                Simulation.run(scheduler, learned.calendar(), habits, begun, fresh(), learned.now(), days);
        double minutes = 0;
        double busiest = 0;
        int all = begun.size();
        for (Simulation.Day day : lived) {
            minutes += minutes(day);
            busiest = Math.max(busiest, minutes(day));
            all += day.begun();
        }
        Simulation.Day last = lived.get(lived.size() - 1);
        return new Result(retention, newADay, lived, minutes / days, busiest, all, last.known(), last.waiting());
    }

    /** The results for this retention and for others, by retention. */
    public List<Result> choices(double retention, int newADay, int days) {
        DoubleStream others = Arrays.stream(TARGETS).filter(target -> Math.abs(target - retention) > 0.02);
        return DoubleStream.concat(DoubleStream.of(retention), others)
                .sorted()
                .parallel() // each simulation has its own random numbers
                .mapToObj(target -> of(target, newADay, days))
                .toList();
    }

    private double minutes(Simulation.Day day) {
        return day.answers() * pace.toMillis() / 60_000.0;
    }

    /** These reports, after a report that consists of these sentences. */
    public static List<Report> told(List<String> lines, List<Report> reports) {
        Report outlook = new Report("outlook", "Outlook", lines, Optional.empty());
        return Stream.concat(Stream.of(outlook), reports.stream()).toList();
    }

    /** The result as reports with sentences and charts. */
    public List<Report> reports(Result result, List<Result> choices) {
        List<Report> reports = new ArrayList<>();
        int days = result.days().size();
        int each = (days + MOST_COLUMNS - 1) / MOST_COLUMNS;
        List<Point> minutes = new ArrayList<>();
        List<Point> known = new ArrayList<>();
        for (int from = 0; from < days; from += each) {
            double sum = 0;
            int to = Math.min(days, from + each);
            for (Simulation.Day day : result.days().subList(from, to)) {
                sum += minutes(day);
            }
            StudyDay day = result.days().get(from).day();
            minutes.add(Point.of(day.toString(), sum / (to - from)));
            known.add(Point.of(day.toString(), result.days().get(to - 1).known()));
        }
        reports.add(Report.of(
                "minutes",
                each == 1 ? "Minutes a day" : "Minutes a day, the average of each " + each + " days",
                Chart.of(Shape.COLUMNS, "minutes", minutes)));
        reports.add(Report.of("known", "Cards known", Chart.of(Shape.COLUMNS, "cards", known)));
        if (choices.size() > 1) {
            reports.add(targets(choices));
        }
        return reports;
    }

    private static Report targets(List<Result> choices) {
        List<Point> points = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Result choice : choices) {
            String target = Math.round(choice.retention() * 100) + "%";
            points.add(Point.of(target, choice.minutes()));
            lines.add(target + ": " + minutes(choice.minutes()) + " minutes a day, " + Math.round(choice.known())
                    + " cards known at the end");
        }
        return new Report(
                "targets",
                "What other targets of recall would cost, in minutes a day",
                lines,
                Optional.of(Chart.of(Shape.BARS, "minutes", points)));
    }

    /** Minutes as text: {@code 12.4}, or {@code 0.14} below one. */
    public static String minutes(double number) {
        return number < 1 ? Words.hundredths(number) : Words.tenths(number);
    }
}
