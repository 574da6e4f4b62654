package dev.dateline.library;

import dev.dateline.article.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures the time to search 10,000 cards and their facts: copies of the shipped decks and sheets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {
    private static final int CARDS = 10_000;

    private Library library = new Library(List.of(), List.of(), Names.NONE, List.of());

    @Setup
    public void repeatTheLibrary() throws IOException {
        if (!Files.exists(Path.of("seeds"))) {
            throw new IOException("start it in the folder of the repository");
        }
        Library shipped = LibraryReader.read(LibrarySource.folder(Path.of("").toAbsolutePath()));
        List<dev.dateline.deck.Deck> decks = new ArrayList<>();
        List<dev.dateline.article.Article> articles = new ArrayList<>();
        int cards = 0;
        while (cards < CARDS) {
            decks.addAll(shipped.decks());
            articles.addAll(shipped.articles());
            cards += shipped.cards().size();
        }
        library = new Library(articles, decks, Names.NONE, List.of());
    }

    @Benchmark
    public List<Found> twoWords() {
        return Search.find(library, SearchWords.of(List.of("bad", "impression"), List.of()));
    }

    @Benchmark
    public List<Found> twoWordsThatNothingHolds() {
        return Search.find(library, SearchWords.of(List.of("harbour", "councillor"), List.of()));
    }

    @Benchmark
    public List<Found> oneCommonWord() {
        return Search.find(library, SearchWords.of(List.of("china"), List.of()));
    }
}
