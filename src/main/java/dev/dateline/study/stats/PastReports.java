package dev.dateline.study.stats;

import dev.dateline.deck.Card;
import dev.dateline.journal.Reply;
import dev.dateline.memory.StudyDay;
import dev.dateline.source.Plural;
import dev.dateline.study.stats.Chart.Point;
import dev.dateline.study.stats.Chart.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reports on what the learner did. */
final class PastReports {
    private static final int CALENDAR_WEEKS = 52;
    /** The least number of weeks, so that the name of a month has room. */
    private static final int LEAST_CALENDAR_WEEKS = 4;

    private static final int WEEKS = 12;
    private static final long LONGEST_MILLIS = 120_000;

    private final Learned learned;
    private final StudyDay today;
    private final List<Reply> replies = new ArrayList<>();

    PastReports(Learned learned) {
        this.learned = learned;
        this.today = learned.today();
        learned.cards().forEach(card -> replies.addAll(learned.replies(card)));
    }

    Report today() {
        int answers = 0;
        int right = 0;
        int first = 0;
        long millis = 0;
        for (Reply reply : replies) {
            if (reply.day().equals(today)) {
                answers++;
                right += reply.right() ? 1 : 0;
                first += reply.first() ? 1 : 0;
                millis += millis(reply);
            }
        }
        int due = 0;
        int fresh = 0;
        int later = 0;
        Instant end = learned.calendar().endOf(today).minusMillis(1);
        for (Card card : learned.asked()) {
            later += learned.memory(card).isDue(end, learned.calendar()) ? 1 : 0;
            due += learned.memory(card).isDue(learned.now(), learned.calendar()) ? 1 : 0;
            fresh += learned.memory(card).isNew() ? 1 : 0;
        }
        int cards = learned.asked().size();
        int suspended = (int) learned.cards().stream()
                .filter(card -> learned.learner().suspended(card.id()))
                .count();
        String done = answers == 0
                ? "Nothing answered today."
                : Plural.of(answers, "answer") + " today, " + right + " right, in " + Words.time(millis) + "; "
                        + Plural.of(first, "card") + " for the first time.";
        return new Report(
                "today",
                "Today",
                List.of(
                        done,
                        Plural.of(cards, "card") + ": " + due + " due, "
                                + (later > due ? (later - due) + " due later today, " : "") + fresh
                                + " new, " + (cards - later - fresh)
                                + " resting" + (suspended == 0 ? "." : "; " + suspended + " suspended.")),
                Optional.empty());
    }

    KeptUp keptUp() {
        int reviews = 0;
        int known = 0;
        for (Reply reply : replies) {
            long ago = reply.day().daysUntil(today);
            if (reply.afterDays() && ago >= 0 && ago < 7) {
                reviews++;
                known += reply.recalled() ? 1 : 0;
            }
        }
        Set<StudyDay> days = studied();
        Optional<StudyDay> last =
                days.stream().filter(day -> day.compareTo(today) < 0).max(Comparator.naturalOrder());
        return new KeptUp(daysKept(days).current(), reviews, known, last);
    }

    private Set<StudyDay> studied() {
        Set<StudyDay> days = new HashSet<>();
        for (Reply reply : replies) {
            days.add(reply.day());
        }
        return days;
    }

    private DaysKept daysKept(Set<StudyDay> days) {
        DueDays due = dueDays(days);
        return DaysKept.of(days, day -> !due.has(day), today);
    }

    Report days() {
        Set<StudyDay> days = studied();
        DaysKept kept = daysKept(days);
        return new Report(
                "days",
                "Days kept",
                days.isEmpty()
                        ? List.of("No day of study yet.")
                        : List.of(
                                Plural.of(kept.current(), "study day") + " in a row, the longest run "
                                        + Plural.of(kept.longest(), "study day")
                                        + "; one day of rest a week, or a day with nothing due, does not break the row.",
                                Plural.of(kept.studied(), "day") + " of study in all, "
                                        + Plural.of(replies.size(), "answer") + "."),
                Optional.empty());
    }

    private DueDays dueDays(Set<StudyDay> studied) {
        DueDays due =
                new DueDays(studied.stream().min(Comparator.naturalOrder()).orElse(today), today);
        for (Card card : learned.cards()) {
            due.add(learned.replies(card), learned.learner().suspended(card.id()));
        }
        return due;
    }

    Report calendar() {
        StudyDay first = monday(today).plusDays(-7L * (Math.max(LEAST_CALENDAR_WEEKS, weeks(CALENDAR_WEEKS)) - 1));
        int[] answers = new int[(int) first.daysUntil(today) + 1];
        for (Reply reply : replies) {
            long day = first.daysUntil(reply.day());
            if (day >= 0 && day < answers.length) {
                answers[(int) day]++;
            }
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            points.add(Point.counted(first.plusDays(i).toString(), answers[i]));
        }
        return Report.of("calendar", "Answers by day", Chart.of(Shape.CALENDAR, "answers", points));
    }

    /** True retention: the share of cards that were known when they came back after days. */
    Report retention() {
        int[] asked = new int[WEEKS];
        int[] known = new int[WEEKS];
        int allAsked = 0;
        int allKnown = 0;
        for (Reply reply : replies) {
            if (reply.afterDays()) {
                int week = weeksAgo(reply.day());
                allAsked++;
                allKnown += reply.recalled() ? 1 : 0;
                if (week >= 0 && week < WEEKS) {
                    asked[week]++;
                    known[week] += reply.recalled() ? 1 : 0;
                }
            }
        }
        double target = 100 * learned.scheduler().settings().desiredRetention();
        List<Point> points = new ArrayList<>();
        for (int week = weeks(WEEKS) - 1; week >= 0; week--) {
            points.add(Point.share(weekLabel(week), known[week], asked[week]));
        }
        String line = allAsked == 0
                ? "No learned card has come back yet. A card counts when it waits for days, not minutes."
                : "You knew " + Words.share(allKnown, allAsked) + " of " + Plural.of(allAsked, "review")
                        + " after a day or more; the target is " + Math.round(target) + "%.";
        return new Report(
                "retention",
                "Recall by week",
                List.of(line),
                Optional.of(new Chart(Shape.BARS, Chart.PER_CENT, floor(points), OptionalDouble.of(target), points)));
    }

    /** A round number below all values. It is far enough below them that their differences are visible. */
    private static double floor(List<Point> points) {
        double least = 100;
        for (Point point : points) {
            least = Math.min(least, point.value().orElse(100));
        }
        return Math.max(0, Math.min(60, Math.floor(least / 20) * 20 - 20));
    }

    Report hours() {
        int[] answers = new int[24];
        int[] right = new int[24];
        int best = -1;
        for (Reply reply : replies) {
            answers[reply.hour()]++;
            right[reply.hour()] += reply.right() ? 1 : 0;
        }
        List<Point> points = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            points.add(Point.counted(String.format(Locale.ROOT, "%02d", hour), answers[hour]));
            boolean enough = answers[hour] >= 50 && answers[hour] * 20 >= replies.size();
            if (enough && (best < 0 || right[hour] * (long) answers[best] > right[best] * (long) answers[hour])) {
                best = hour;
            }
        }
        String[] lines = best < 0
                ? new String[0]
                : new String[] {
                    "Most often right from " + best + " to " + (best + 1) + " o'clock: "
                            + Words.share(right[best], answers[best]) + " of your answers there, "
                            + Words.share(sum(right), sum(answers)) + " of all."
                };
        return Report.of("hours", "Answers by hour of the day", Chart.of(Shape.COLUMNS, "answers", points), lines);
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    Report time() {
        long[] millis = new long[WEEKS];
        long all = 0;
        for (Reply reply : replies) {
            int week = weeksAgo(reply.day());
            all += millis(reply);
            if (week >= 0 && week < WEEKS) {
                millis[week] += millis(reply);
            }
        }
        List<Point> points = new ArrayList<>();
        for (int week = weeks(WEEKS) - 1; week >= 0; week--) {
            points.add(Point.of(weekLabel(week), Math.round(millis[week] / 6_000.0) / 10.0));
        }
        String line = replies.isEmpty()
                ? "No time spent yet."
                : Words.time(all) + " of answering in all, " + Words.seconds(all / replies.size()) + " an answer.";
        return Report.of("time", "Minutes by week", Chart.of(Shape.BARS, "minutes", points), line);
    }

    /** The time for the answer, cut if the learner was probably away. */
    private static long millis(Reply reply) {
        return Math.min(LONGEST_MILLIS, reply.millis());
    }

    /** The number of weeks since the first answer, at least 1 and at most {@code most}. */
    private int weeks(int most) {
        StudyDay first =
                replies.stream().map(Reply::day).min(Comparator.naturalOrder()).orElse(today);
        return Math.max(1, Math.min(most, weeksAgo(first) + 1));
    }

    private int weeksAgo(StudyDay day) {
        return (int) Math.floorDiv(monday(day).daysUntil(monday(today)), 7);
    }

    private String weekLabel(int weeksAgo) {
        return monday(today).plusDays(-7L * weeksAgo).toString();
    }

    private static StudyDay monday(StudyDay day) {
        return day.plusDays(-Math.floorMod(day.epochDay() + 3, 7)); // day 0 was a Thursday
    }
}
