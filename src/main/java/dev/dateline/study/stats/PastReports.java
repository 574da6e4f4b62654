package dev.dateline.study.stats;

import dev.dateline.deck.Card;
import dev.dateline.journal.Reply;
import dev.dateline.memory.StudyDay;
import dev.dateline.source.Plural;
import dev.dateline.study.stats.Chart.Point;
import dev.dateline.study.stats.Chart.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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

    private static <T> int count(List<T> all, Predicate<T> wanted) {
        return (int) all.stream().filter(wanted).count();
    }

    Report today() {
        List<Reply> given =
                replies.stream().filter(reply -> reply.day().equals(today)).toList();
        Instant end = learned.calendar().endOf(today).minusMillis(1);
        List<Card> cards = learned.asked();
        int due = count(cards, card -> learned.memory(card).isDue(learned.now(), learned.calendar()));
        int later = count(cards, card -> learned.memory(card).isDue(end, learned.calendar()));
        int fresh = cards.size() - learned.answered().size();
        int suspended = count(learned.cards(), card -> learned.learner().suspended(card.id()));
        return Report.of(
                "today",
                "Today",
                given.isEmpty()
                        ? "Nothing answered today."
                        : Plural.of(given.size(), "answer") + " today, " + count(given, Reply::right) + " right, in "
                                + Words.time(millis(given)) + "; " + Plural.of(count(given, Reply::first), "card")
                                + " for the first time.",
                Plural.of(cards.size(), "card") + ": " + due + " due, "
                        + (later > due ? (later - due) + " due later today, " : "") + fresh
                        + " new, " + (cards.size() - later - fresh)
                        + " due after today" + (suspended == 0 ? "." : "; " + suspended + " suspended."));
    }

    Reports.KeptUp keptUp() {
        List<Reply> week = replies.stream()
                .filter(reply -> reply.afterDays()
                        && reply.day().compareTo(today) <= 0
                        && reply.day().daysUntil(today) < 7)
                .toList();
        SortedSet<StudyDay> before = studied().headSet(today);
        return new Reports.KeptUp(
                daysKept().current(),
                week.size(),
                count(week, Reply::recalled),
                before.isEmpty() ? Optional.empty() : Optional.of(before.last()));
    }

    private SortedSet<StudyDay> studied() {
        SortedSet<StudyDay> days = new TreeSet<>();
        replies.forEach(reply -> days.add(reply.day()));
        return days;
    }

    private DaysKept daysKept() {
        SortedSet<StudyDay> days = studied();
        StudyDay first = days.isEmpty() ? today : days.first();
        BitSet due = dueDays(first);
        return DaysKept.of(days, day -> !due.get((int) first.daysUntil(day)), today);
    }

    Report days() {
        DaysKept kept = daysKept();
        return kept.studied() == 0
                ? Report.of("days", "Study days", "No day of study yet.")
                : Report.of(
                        "days",
                        "Study days",
                        Plural.of(kept.current(), "study day") + " in a row, the longest run "
                                + Plural.of(kept.longest(), "study day")
                                + "; one day of rest a week, or a day with nothing due, does not break the row.",
                        Plural.of(kept.studied(), "day") + " of study in all, " + Plural.of(replies.size(), "answer")
                                + ".");
    }

    /**
     * The past days on which a card was due, by their distance from the first day. A card is due from the day on which
     * it comes back to the day of its next answer. The days after the last answer of a suspended or reset card are
     * unknown and left out.
     */
    private BitSet dueDays(StudyDay first) {
        BitSet due = new BitSet();
        for (Card card : learned.cards()) {
            List<Reply> given = learned.replies(card);
            for (int i = 0; i < given.size(); i++) {
                Reply reply = given.get(i);
                boolean last = i + 1 == given.size();
                long from = Math.max(0, first.daysUntil(reply.day()) + reply.days());
                long to = first.daysUntil(
                        last ? today.plusDays(1) : given.get(i + 1).day());
                boolean known = !last || (reply.counts() && !learned.learner().suspended(card.id()));
                if (known && from < to) {
                    due.set((int) from, (int) to);
                }
            }
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
        List<Point> points = Chart.points(
                answers.length, i -> Point.counted(first.plusDays(i).toString(), answers[i]));
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
        List<Point> points = byWeek(week -> Point.share(weekLabel(week), known[week], asked[week]));
        String line = allAsked == 0
                ? "No learned card has come back yet. A card counts when it waits for days, not minutes."
                : "You knew " + Words.share(allKnown, allAsked) + " of " + Plural.of(allAsked, "review")
                        + " after a day or more; the target is " + Math.round(target) + "%.";
        Chart chart = new Chart(Shape.BARS, Chart.PER_CENT, floor(points), OptionalDouble.of(target), points);
        return Report.of("retention", "Recall by week", chart, line);
    }

    /** A round number below all values. It is far enough below them that their differences are visible. */
    private static double floor(List<Point> points) {
        double least = points.stream()
                .mapToDouble(point -> point.value().orElse(100))
                .min()
                .orElse(100);
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
        return Report.of(
                "hours",
                "Answers by hour of the day",
                Chart.of(Shape.COLUMNS, "answers", points),
                best < 0
                        ? new String[0]
                        : new String[] {
                            "Most often right from " + best + " to " + (best + 1) + " o'clock: "
                                    + Words.share(right[best], answers[best]) + " of your answers there, "
                                    + Words.share(IntStream.of(right).sum(), replies.size()) + " of all."
                        });
    }

    Report time() {
        long[] millis = new long[WEEKS];
        for (Reply reply : replies) {
            int week = weeksAgo(reply.day());
            if (week >= 0 && week < WEEKS) {
                millis[week] += millis(reply);
            }
        }
        List<Point> points = byWeek(week -> Point.of(weekLabel(week), Math.round(millis[week] / 6_000.0) / 10.0));
        String line = replies.isEmpty()
                ? "No time spent yet."
                : Words.time(millis(replies)) + " of answering in all, "
                        + Words.seconds(millis(replies) / replies.size()) + " an answer.";
        return Report.of("time", "Minutes by week", Chart.of(Shape.BARS, "minutes", points), line);
    }

    private static long millis(List<Reply> replies) {
        return replies.stream().mapToLong(PastReports::millis).sum();
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

    private List<Point> byWeek(IntFunction<Point> point) {
        int weeks = weeks(WEEKS);
        return Chart.points(weeks, i -> point.apply(weeks - 1 - i));
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
