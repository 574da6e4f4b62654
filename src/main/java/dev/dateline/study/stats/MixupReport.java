package dev.dateline.study.stats;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.MixedUp;
import dev.dateline.study.Confusions;
import dev.dateline.study.stats.Chart.Point;
import dev.dateline.study.stats.Chart.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs of answers that are mixed up, the most frequent first. */
record MixupReport(Learned learned) {
    private static final int MOST = 10;

    Report report() {
        List<Confusions.Pair> pairs = pairs();
        if (pairs.isEmpty()) {
            return report(List.of("Nothing was mixed up so far."), Optional.empty());
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
        return report(lines, Optional.of(Chart.of(Shape.BARS, "times", points)));
    }

    private static Report report(List<String> lines, Optional<Chart> chart) {
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
}
