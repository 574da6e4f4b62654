package dev.dateline.study.stats;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.MixedUp;
import dev.dateline.journal.Mixup;
import dev.dateline.journal.Reply;
import dev.dateline.source.Plural;
import dev.dateline.study.Confidence;
import dev.dateline.study.Confusions;
import dev.dateline.study.stats.Chart.Point;
import dev.dateline.study.stats.Chart.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports on what a learner gets wrong: cards that are forgotten, things that are mixed up, and misplaced confidence. */
record MistakeReports(Learned learned) {
    /** The most pairs or cards that are named. */
    private static final int MOST = 10;

    private static final int LONG_QUESTION_WORDS = 30;
    private static final int MANY_PARTS = 5;

    /** An answer for which the learner said how sure they were. */
    private record Said(CardId card, Instant at, Confidence confidence, boolean right, String given) {}

    /**
     * The cards that are forgotten again and again. For each, the report says what it is mixed up with and how to
     * rewrite it.
     */
    Report leeches() {
        List<Card> leeches = worst();
        List<String> lines = new ArrayList<>();
        for (Card card : leeches) {
            lines.add(card.id() + ", forgotten " + learned.memory(card).lapses() + " times: " + card.ask());
            advice(card).forEach(advice -> lines.add("- " + advice));
        }
        if (leeches.isEmpty()) {
            lines.add("No card has been forgotten eight times.");
        } else {
            lines.add("To leave a card out for good: dateline suspend "
                    + leeches.get(0).id());
        }
        return new Report("leeches", "Forgotten again and again", lines, Optional.empty());
    }

    /** The cards in review that were forgotten most often, the worst first. */
    private List<Card> worst() {
        return learned.cards().stream()
                .filter(card ->
                        learned.memory(card).isLeech() && !learned.memory(card).isNew())
                .sorted(Comparator.comparingInt(
                                (Card card) -> learned.memory(card).lapses())
                        .reversed()
                        .thenComparing(card -> card.id().toString()))
                .toList();
    }

    private List<String> advice(Card card) {
        List<String> advice = new ArrayList<>();
        mixup(card).ifPresent(advice::add);
        parts(card).ifPresent(advice::add);
        if (card.ask().split(" ", -1).length > LONG_QUESTION_WORDS) {
            advice.add("The question is long: ask for one thing in one sentence.");
        }
        if (card.head().why().isEmpty()) {
            advice.add("Add a \"why:\". It is easier to remember what you understand.");
        } else if (card.head().hint().isEmpty()) {
            advice.add("Add a \"hint:\" that leads to the answer without giving it.");
        }
        if (advice.isEmpty()) {
            advice.add("Suspend this card, and ask the fact differently in a new card.");
        }
        return advice;
    }

    private Optional<String> mixup(Card card) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Mixup> mixups = new HashMap<>();
        String most = "";
        for (Reply reply : learned.replies(card)) {
            if (reply.mixup().isPresent()) {
                String given = reply.mixup().get().given();
                mixups.put(given, reply.mixup().get());
                int count = counts.merge(given, 1, Integer::sum);
                most = count > counts.getOrDefault(most, 0) ? given : most;
            }
        }
        Mixup mixup = mixups.get(most);
        if (mixup == null) {
            return Optional.empty();
        }
        String other = mixup.card()
                .map(id -> " (" + id + ")")
                .or(() -> mixup.fact().map(fact -> " (" + fact + ")"))
                .orElse("");
        return Optional.of("Mixed up " + Plural.of(counts.getOrDefault(most, 0), "time") + " with " + most + other
                + ": say in the question what is different, and study them side by side with"
                + " dateline study confused:" + card.id());
    }

    /** The advice to divide a card that asks for much. */
    private static Optional<String> parts(Card card) {
        int parts = 0;
        if (card.answer() instanceof Answer.Ordering ordering) {
            parts = ordering.items().size();
        } else if (card.answer() instanceof Answer.Matching matching) {
            parts = matching.pairs().size();
        } else if (card.answer() instanceof Answer.Cloze cloze) {
            parts = cloze.holes().size() * 2;
        } else if (card.answer() instanceof Answer.Choice choice && choice.several()) {
            parts = choice.choices().size();
        }
        return parts >= MANY_PARTS
                ? Optional.of(
                        "It asks for " + Plural.of(card.answer() instanceof Answer.Cloze ? parts / 2 : parts, "thing")
                                + " at once: make smaller cards of it.")
                : Optional.empty();
    }

    /** Pairs of answers that are mixed up, the most frequent first. */
    Report confusions() {
        List<Confusions.Pair> pairs = pairs();
        if (pairs.isEmpty()) {
            return confusions(List.of("Nothing was mixed up so far."), Optional.empty());
        }
        List<String> lines = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (Confusions.Pair pair : pairs.subList(0, Math.min(MOST, pairs.size()))) {
            lines.add(line(pair));
            points.add(Point.counted(pair.one().answer() + " / " + pair.other().answer(), pair.times()));
        }
        if (pairs.size() > MOST) {
            lines.add("and " + (pairs.size() - MOST) + " more: dateline stats confusions --json");
        }
        lines.add("To study them side by side: dateline study confused:");
        return confusions(lines, Optional.of(Chart.of(Shape.BARS, "times", points)));
    }

    private static Report confusions(List<String> lines, Optional<Chart> chart) {
        return new Report("confusions", "Mixed up with each other", lines, chart);
    }

    /** The mix-ups with at least one of the cards of the reports. */
    private List<Confusions.Pair> pairs() {
        Set<CardId> wanted = learned.cards().stream().map(Card::id).collect(Collectors.toSet());
        List<MixedUp> mixups = MixedUp.of(learned.replies());
        List<Card> cards = mixups.stream()
                .flatMap(mixup -> Stream.concat(Stream.of(mixup.card()), mixup.mixup().card().stream()))
                .distinct()
                .flatMap(id -> learned.library().card(id).stream())
                .toList();
        return Confusions.of(mixups, cards).pairs().stream()
                .filter(pair -> isOf(pair.one(), wanted) || isOf(pair.other(), wanted))
                .toList();
    }

    private static boolean isOf(Confusions.Side side, Set<CardId> wanted) {
        return side.card().filter(wanted::contains).isPresent();
    }

    private String line(Confusions.Pair pair) {
        return side(pair.one()) + " and " + side(pair.other()) + ": "
                + switch (pair.times()) {
                    case 0 -> "right after reading";
                    case 1 -> "once";
                    default -> pair.times() + " times";
                }
                + ", last on "
                + learned.calendar().dayOf(pair.last());
    }

    private static String side(Confusions.Side side) {
        return side.answer()
                + side.card()
                        .map(card -> " (" + card + ")")
                        .or(() -> side.fact().map(fact -> " (" + fact + ")"))
                        .orElse("");
    }

    /** The share of right answers for each level of confidence, and the wrong answers of which the learner was sure. */
    Report calibration() {
        List<Said> all = new ArrayList<>();
        learned.replies()
                .forEach((card, answers) ->
                        answers.forEach(reply -> said(card, reply).ifPresent(all::add)));
        if (all.isEmpty()) {
            return Report.of(
                    "calibration",
                    "Confidence and right answers",
                    "You have not said how sure you were. After \"dateline config confidence on\", end an answer in"
                            + " ! if you are sure, or in a space and ? if you guess. For a choice, press its key again.");
        }
        List<String> lines = new ArrayList<>(mistakes(all));
        List<Chart.Point> points = new ArrayList<>();
        for (Confidence word : Confidence.values()) {
            List<Said> these =
                    all.stream().filter(said -> said.confidence() == word).toList();
            int count = these.size();
            long right = these.stream().filter(Said::right).count();
            lines.add(word.word() + " (" + word.percent() + " per cent): " + right + " of " + count + " right"
                    + (count == 0 ? "" : ", " + Math.round(100.0 * right / count) + " per cent"));
            points.add(Chart.Point.share(word.word(), (double) right, count).against(word.percent()));
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
