package dev.dateline.judge;

import dev.dateline.deck.Card;
import dev.dateline.library.Library;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to judge a typed answer on a library of 10,000 cards, and to index what such a library knows. A third of the
 * answers are right, a third have a slip, and a third are another card's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class JudgeBenchmark {
    private static final int CARDS = 10_000;
    private static final int ANSWERS = 3000;

    private record Case(Card card, Response response) {}

    private final Library library = InventedNews.library(CARDS);
    private final Judge judge = new Judge(Knowledge.of(library.facts(), library.decks()));
    private final List<Case> cases = new ArrayList<>();

    @Setup
    public void type() {
        List<Card> cards = library.cards();
        if (cards.size() != CARDS) {
            throw new IllegalStateException(cards.size() + " cards; " + library.findings());
        }
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < ANSWERS; i++) {
            Card card = cards.get(random.nextInt(CARDS));
            String right = Answers.shown(card);
            String typed = switch (i % 3) {
                case 0 -> right;
                case 1 -> slipped(right, random.nextInt(right.length() - 1));
                default -> Answers.shown(cards.get(random.nextInt(CARDS)));
            };
            cases.add(new Case(card, new Response.Typed(typed)));
        }
    }

    private static String slipped(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    @Benchmark
    @OperationsPerInvocation(ANSWERS)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public void judge(Blackhole hole) {
        for (Case each : cases) {
            hole.consume(judge.judge(each.card, each.response, Context.NONE));
        }
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Object index() {
        return Knowledge.of(library.facts(), library.decks()).index();
    }
}
