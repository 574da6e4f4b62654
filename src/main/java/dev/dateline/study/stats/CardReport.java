package dev.dateline.study.stats;

import dev.dateline.deck.Card;
import dev.dateline.journal.CardHistory;
import dev.dateline.journal.PastAnswer;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.StudyDay;
import dev.dateline.source.Plural;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The report on one card: every answer, and how its memory fades.
 *
 * @param answers the answers by time
 * @param stability days until recall has fallen to 90 per cent
 * @param recall the probability of recall now, 0 to 1
 */
public record CardReport(
        Card card, CardMemory memory, List<PastAnswer> answers, double stability, double recall, Report report) {
    private static final int POINTS = 60;

    public static CardReport of(Learned learned, Card card, CardHistory history) {
        CardMemory memory = learned.memory(card);
        double stability = learned.scheduler().stability(memory);
        double recall = learned.recall(card);
        List<String> lines = new ArrayList<>();
        lines.add(card.ask());
        lines.add(standing(learned, card, memory, stability, recall));
        history.answers().forEach(answer -> lines.add(line(answer)));
        Optional<Chart> curve = memory.last().map(last -> curve(learned, memory, last));
        Report report = new Report("card", card.id().toString(), lines, curve);
        return new CardReport(card, memory, history.answers(), stability, recall, report);
    }

    private static String standing(Learned learned, Card card, CardMemory memory, double stability, double recall) {
        Optional<Instant> due = memory.due(learned.calendar());
        if (due.isEmpty()) {
            return "Never answered.";
        }
        String lapses = memory.lapses() == 0 ? "" : ", forgotten " + Plural.of(memory.lapses(), "time");
        return Plural.of(memory.reps(), "answer") + lapses + ". Known now with a chance of "
                + Math.round(recall * 100) + "%, keeps for " + Words.days(stability) + ", "
                + (learned.learner().suspended(card.id())
                        ? "suspended."
                        : "back on " + learned.calendar().dayOf(due.get()) + ".");
    }

    private static String line(PastAnswer answer) {
        StringBuilder line = new StringBuilder();
        line.append(answer.review().head().day()).append("  ");
        line.append(String.format(Locale.ROOT, "%-8s", answer.verdict().word()));
        line.append(Words.seconds(answer.review().answer().millis()));
        line.append(", then ").append(wait(answer.scheduling().given().toString()));
        String given = answer.review().answer().given();
        if (!answer.verdict().accepted() && !given.isBlank()) {
            line.append("; you said ").append(given);
        }
        if (answer.overruled() && answer.verdict() != answer.review().verdict()) {
            line.append(" (overruled)");
        }
        return line.append(answer.counts() ? "" : " (before a reset)").toString();
    }

    /** An interval in words; {@code PT10M} and {@code P12D} are the stored forms. */
    private static String wait(String interval) {
        return interval.endsWith("D")
                ? Words.days(Integer.parseInt(interval, 1, interval.length() - 1, 10))
                : Plural.of(Duration.parse(interval).toMinutes(), "minute");
    }

    /** The forgetting curve from the last answer to twice its interval, or to today if that is later. */
    private static Chart curve(Learned learned, CardMemory memory, CardMemory.Last last) {
        long given = last.day()
                .daysUntil(
                        learned.calendar().dayOf(memory.due(learned.calendar()).orElse(last.at())));
        long days = Math.max(Math.max(10, 2 * given), last.day().daysUntil(learned.today()));
        List<Chart.Point> points = new ArrayList<>();
        long each = Math.max(1, (days + POINTS - 1) / POINTS);
        for (long day = 0; day <= days; day += each) {
            StudyDay then = last.day().plusDays(day);
            Instant noon = last.at().plusSeconds(day * 86_400);
            double recall = learned.scheduler().retrievability(memory, noon, learned.calendar());
            points.add(Chart.Point.of(then.toString(), recall * 100));
        }
        return new Chart(Chart.Shape.COLUMNS, Chart.PER_CENT, 0, OptionalDouble.of(100), points);
    }
}
