package dev.dateline.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures the time to read a deck after warm-up, by the length of the deck. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class YamlReaderBenchmark {
    private static final Path DECK = Path.of("decks/japan-china-talks.yaml");

    /** How often the file contains the cards of the shipped deck. */
    @Param({"1", "10", "100"})
    public int times;

    private SourceText source;

    @Setup
    public void repeatTheCards() throws IOException {
        String text = Files.readString(DECK);
        int cards = text.indexOf("cards:") + "cards:".length();
        source = new SourceText(
                "deck.yaml", text.substring(0, cards) + text.substring(cards).repeat(times));
    }

    @Benchmark
    public Optional<Node> read() {
        return YamlReader.read(source, new Findings());
    }
}
