package dev.dateline.study.stats;

import dev.dateline.deck.Card;
import dev.dateline.library.Source;
import dev.dateline.memory.CardMemory;
import dev.dateline.source.Plural;
import dev.dateline.study.stats.Chart.Point;
import dev.dateline.study.stats.Chart.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reports on what the learner knows now, and on the cards that will come back. */
record MemoryReports(Learned learned) {
    private static final int DAYS_AHEAD = 30;
    private static final double[] STABILITIES = {1, 3, 7, 14, 30, 60, 120, 240, 480};
    private static final String[] STABILITY_NAMES = {
        "under 1 d", "1-3 d", "3-7 d", "1-2 wk", "2-4 wk", "1-2 mo", "2-4 mo", "4-8 mo", "8-16 mo", "longer"
    };
    private static final int TOPICS = 20;
    private static final String NONE_BEGUN = "No card has been begun yet.";

    /** The number of cards that come back on each day, by their present intervals. Overdue cards count for today. */
    Report forecast() {
        int[] due = new int[DAYS_AHEAD];
        int later = 0;
        for (Card card : learned.answered()) {
            CardMemory memory = learned.memory(card);
            long day = memory.due(learned.calendar())
                    .map(at -> learned.today().daysUntil(learned.calendar().dayOf(at)))
                    .orElse(0L);
            if (day < DAYS_AHEAD) {
                due[(int) Math.max(0, day)]++;
            } else {
                later++;
            }
        }
        int sum = IntStream.of(due).sum();
        List<Point> points = Chart.points(
                DAYS_AHEAD, day -> Point.counted(learned.today().plusDays(day).toString(), due[day]));
        return Report.of(
                "forecast",
                "Cards due, today and the 29 days after",
                Chart.of(Shape.COLUMNS, "cards", points),
                sum + later == 0
                        ? NONE_BEGUN
                        : due[0] + " today, " + sum + " in 30 days, " + later + " later"
                                + (learned.answered().size() < learned.asked().size()
                                        ? "; new cards will add to it."
                                        : "."));
    }

    Report recall() {
        int[] bins = new int[10];
        double sum = 0;
        List<Card> cards = learned.answered();
        for (Card card : cards) {
            double recall = learned.recall(card);
            sum += recall;
            bins[(int) Math.min(9, recall * 10)]++;
        }
        List<Point> points = Chart.points(10, i -> Point.counted(i * 10 + "-" + (i + 1) * 10 + "%", bins[i]));
        return Report.of(
                "recall",
                "How likely cards are known now",
                Chart.of(Shape.BARS, "cards", points),
                cards.isEmpty()
                        ? NONE_BEGUN
                        : "Of " + Plural.of(cards.size(), "card") + " begun, you would know roughly " + Math.round(sum)
                                + " if asked now.");
    }

    /** The days until recall falls to 90 per cent, for any model. */
    Report stability() {
        int[] bins = new int[STABILITY_NAMES.length];
        List<Double> all = new ArrayList<>();
        for (Card card : learned.answered()) {
            double days = learned.scheduler().stability(learned.memory(card));
            all.add(days);
            int bin = 0;
            while (bin < STABILITIES.length && days >= STABILITIES[bin]) {
                bin++;
            }
            bins[bin]++;
        }
        List<Point> points = Chart.points(bins.length, i -> Point.counted(STABILITY_NAMES[i], bins[i]));
        all.sort(Comparator.naturalOrder());
        double half = all.isEmpty() ? 0 : all.get(all.size() / 2);
        return Report.of(
                "stability",
                "How long cards last until one in ten is forgotten",
                Chart.of(Shape.BARS, "cards", points),
                all.isEmpty()
                        ? NONE_BEGUN
                        : "Half of the cards last " + Words.days(half) + (half < 1 ? "." : " or longer."));
    }

    /**
     * For each tag, the share of its cards that the learner knows now. Cards that were never answered count as unknown.
     */
    Report topics() {
        Map<String, double[]> topics = new TreeMap<>();
        for (Card card : learned.asked()) {
            Set<String> tags = new TreeSet<>(card.head().tags());
            for (Source source : learned.library().sources(card)) {
                tags.addAll(source.fact().tags());
            }
            tags.forEach(tag -> count(topics, tag, card));
        }
        List<Point> points = points(topics);
        points.sort(Comparator.comparingLong(Point::count).reversed());
        List<Point> largest = new ArrayList<>(points.subList(0, Math.min(TOPICS, points.size())));
        largest.sort(Comparator.comparingDouble(point -> point.value().orElse(0)));
        return Report.of(
                "topics",
                "Known by topic",
                percent(largest),
                learned.answered().isEmpty()
                        ? NONE_BEGUN
                        : points.size() > TOPICS
                                ? "The " + TOPICS + " largest of " + points.size() + " topics; the weakest first."
                                : "The weakest first.");
    }

    /** For each month, the share of its cards that the learner knows now. The date of a card's first fact counts. */
    Report months() {
        Map<String, double[]> months = new TreeMap<>();
        for (Card card : learned.asked()) {
            Optional<Source> source = learned.library().sources(card).stream().findFirst();
            source.ifPresent(it -> {
                String date = it.fact().asOf().toString();
                count(months, date.substring(0, Math.min(7, date.length())), card);
            });
        }
        String[] lines = learned.answered().isEmpty() ? new String[] {NONE_BEGUN} : new String[0];
        return Report.of("months", "Known by month of the news", percent(points(months)), lines);
    }

    private void count(Map<String, double[]> groups, String name, Card card) {
        double[] group = groups.computeIfAbsent(name, key -> new double[2]);
        group[0] += learned.recall(card);
        group[1]++;
    }

    private static List<Point> points(Map<String, double[]> groups) {
        List<Point> points = new ArrayList<>();
        groups.forEach((name, group) -> points.add(Point.share(name, group[0], (long) group[1])));
        return points;
    }

    private static Chart percent(List<Point> points) {
        return new Chart(Shape.BARS, Chart.PER_CENT, 0, OptionalDouble.of(100), points);
    }
}
