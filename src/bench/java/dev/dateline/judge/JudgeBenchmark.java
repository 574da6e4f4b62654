package dev.dateline.judge;

import dev.dateline.deck.Card;
import dev.dateline.library.Dictionary;
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
 * Measures the time to judge a typed answer in a library of 10,000 cards, and to index such a library. A third of the
 * answers are right, a third have a slip, and a third belong to another card.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class JudgeBenchmark {
    private static final int CARDS = 10_000;
    private static final int ANSWERS = 3000;

    /** The texts of which the longest answers consist. */
    private static final List<String> SHAPES = List.of(
            "1,2 ",
            "1 ",
            "the ",
            "it is ",
            "a, ",
            "and ",
            "or ",
            "Wang ",
            "1/2/",
            "one hundred and ",
            "two million ",
            "2022 ",
            "May ",
            "United States of America ",
            "bin ",
            "Q4 ",
            "half a ",
            "1:",
            "per cent ",
            "x (y) ");

    private record Case(Card card, Response response) {}

    private final Library library = InventedNews.library(CARDS);
    private final Judge judge =
            new Judge(Knowledge.of(library.facts(), library.decks()).with(Dictionary.english()));
    private final List<Case> cases = new ArrayList<>();
    private final List<Case> longCases = new ArrayList<>();

    @Setup
    public void type() {
        List<Card> cards = library.cards();
        if (cards.size() != CARDS) {
            throw new IllegalStateException(cards.size() + " cards; " + library.findings());
        }
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < ANSWERS; i++) {
            Card card = cards.get(random.nextInt(CARDS));
            String right = card.answer().shown();
            String typed = switch (i % 3) {
                case 0 -> right;
                case 1 -> slipped(right, random.nextInt(right.length() - 1));
                default -> cards.get(random.nextInt(CARDS)).answer().shown();
            };
            cases.add(new Case(card, new Response.Typed(typed)));
        }
    }

    /** Makes twenty forms of answers of the greatest length, for one card in fifty. */
    @Setup
    public void typeLong() {
        for (String shape : SHAPES) {
            String text = shape.repeat(Judge.LONGEST / shape.length());
            for (int card = 0; card < CARDS; card += 50) {
                longCases.add(new Case(library.cards().get(card), new Response.Typed(text)));
            }
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
    @OperationsPerInvocation(4000)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void judgeLong(Blackhole hole) {
        for (Case each : longCases) {
            hole.consume(judge.judge(each.card, each.response, Context.NONE));
        }
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Object index() {
        return Knowledge.of(library.facts(), library.decks()).index();
    }
}
