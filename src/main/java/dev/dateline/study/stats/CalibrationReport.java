package dev.dateline.study.stats;

import dev.dateline.deck.CardId;
import dev.dateline.journal.Reply;
import dev.dateline.source.Plural;
import dev.dateline.study.Confidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The share of right answers for each level of confidence, and the wrong answers of which the learner was sure. */
record CalibrationReport(Map<CardId, List<Reply>> replies) {
    private static final int MOST = 10;

    /** An answer for which the learner said how sure they were. */
    private record Said(CardId card, Instant at, Confidence confidence, boolean right, String given) {}

    Report report() {
        List<Said> all = new ArrayList<>();
        replies.forEach(
                (card, answers) -> answers.forEach(reply -> said(card, reply).ifPresent(all::add)));
        if (all.isEmpty()) {
            return new Report(
                    "calibration",
                    "Confidence and right answers",
                    List.of(
                            "You have not said how sure you were. After \"dateline config confidence on\", end an answer in"
                                    + " ! if you are sure, or in a space and ? if you guess. For a choice, press its key again."),
                    Optional.empty());
        }
        List<String> lines = new ArrayList<>(mistakes(all));
        List<Chart.Point> points = new ArrayList<>();
        for (Confidence word : Confidence.values()) {
            int count = 0;
            int right = 0;
            for (Said said : all) {
                count += said.confidence() == word ? 1 : 0;
                right += said.confidence() == word && said.right() ? 1 : 0;
            }
            lines.add(word.word() + " (" + word.percent() + " per cent): " + right + " of " + count + " right"
                    + (count == 0 ? "" : ", " + Math.round(100.0 * right / count) + " per cent"));
            points.add(Chart.Point.share(word.word(), right, count).against(word.percent()));
        }
        lines.add("Brier score " + brier(all) + " over " + Plural.of(all.size(), "answer")
                + ": 0 is perfect; always saying 50 % gives 0.25.");
        return new Report(
                "calibration",
                "Confidence and right answers",
                lines,
                Optional.of(Chart.of(Chart.Shape.BARS, Chart.PER_CENT, points)));
    }

    private static Optional<Said> said(CardId card, Reply reply) {
        if (reply.confidence().isEmpty() || reply.afterReading()) {
            return Optional.empty();
        }
        return Confidence.ofPercent(reply.confidence().getAsInt())
                .map(word -> new Said(card, reply.at(), word, reply.right(), reply.given()));
    }

    /**
     * The cards with wrong answers of which the learner was sure. The latest such answer to each card is shown, the
     * newest answer first.
     */
    private static List<String> mistakes(List<Said> all) {
        Map<CardId, Said> last = new HashMap<>();
        Map<CardId, Integer> times = new HashMap<>();
        for (Said said : all) {
            if (said.confidence() == Confidence.SURE && !said.right()) {
                last.merge(said.card(), said, (one, other) -> one.at().isAfter(other.at()) ? one : other);
                times.merge(said.card(), 1, Integer::sum);
            }
        }
        List<Said> wrong = new ArrayList<>(last.values());
        wrong.sort(Comparator.comparing(Said::at).reversed().thenComparing(Said::card));
        List<String> lines = new ArrayList<>();
        for (Said said : wrong.subList(0, Math.min(MOST, wrong.size()))) {
            int often = times.getOrDefault(said.card(), 1);
            lines.add("Sure but wrong: " + said.card() + ", \"" + said.given() + "\""
                    + (often == 1 ? "" : " (the latest of " + often + " such answers)"));
        }
        if (wrong.size() > MOST) {
            lines.add("and " + Plural.of(wrong.size() - MOST, "more card"));
        }
        return lines;
    }

    /**
     * The Brier score: the mean squared difference between the stated chance and the result (Monthly Weather Review 78,
     * 1950).
     */
    private static String brier(List<Said> all) {
        double sum = 0;
        for (Said said : all) {
            double distance = said.confidence().percent() / 100.0 - (said.right() ? 1 : 0);
            sum += distance * distance;
        }
        return BigDecimal.valueOf(sum / all.size())
                .setScale(3, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
