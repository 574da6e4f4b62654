package dev.dateline.judge;

import static dev.dateline.judge.Verdict.CORRECT;
import static dev.dateline.judge.Verdict.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.compiled.CompiledLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests units that a library adds in {@code seeds/names.yaml}. */
class OwnUnitsTest {
    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("seeds"));
        Files.createDirectory(folder.resolve("decks"));
        Files.writeString(folder.resolve("seeds/names.yaml"), """
            units:
              - unit: tola
                forms: [tolas, tl]
                is: 11.66
                of: grams
              - unit: dram
                forms: [drams, AMD]
            """);
        Files.writeString(folder.resolve("decks/gold.yaml"), """
            deck: gold
            title: Gold
            cards:
              - id: bar
                unsourced: true
                ask: How heavy is the bar?
                number: 10
                unit: tolas
              - id: ring
                unsourced: true
                ask: How heavy is the ring?
                number: 1
                unit: tolas
              - id: price
                unsourced: true
                ask: What did it cost?
                number: 500
                unit: drams
              - id: coin
                unsourced: true
                ask: How heavy is the coin?
                number: 23.32
                unit: grams
            """);
        library = LibraryReader.read(LibrarySource.folder(folder));
    }

    @Test
    void anArticleBeforeAUnitOfTheLibraryIsOne() {
        assertThat(verdict("ring", "a tola")).isEqualTo(Verdict.CORRECT);
        assertThat(verdict("ring", "half a tola")).isEqualTo(Verdict.WRONG);
    }

    private Verdict verdict(String card, String typed) {
        return verdict(library, card, typed);
    }

    private static Verdict verdict(Library from, String id, String typed) {
        Judge judge = new Judge(Knowledge.of(from.facts(), from.decks(), from.names()));
        Card card = from.card(new CardId("gold", id)).orElseThrow();
        return judge.judge(card, new Response.Typed(typed), Context.NONE).verdict();
    }

    @Test
    void aUnitOfTheLibraryIsReadUnderAllItsForms() {
        assertThat(library.findings()).isEmpty();
        assertThat(verdict("bar", "10 tolas")).isEqualTo(CORRECT);
        assertThat(verdict("bar", "ten tl")).isEqualTo(CORRECT);
        assertThat(verdict("price", "AMD 500")).isEqualTo(CORRECT);
        assertThat(verdict("price", "500 tolas")).isEqualTo(WRONG);
    }

    @Test
    void anEqualAmountInAKnownUnitIsRight() {
        assertThat(verdict("bar", "116.6 grams")).isEqualTo(CORRECT);
        assertThat(verdict("bar", "0.1166 kg")).isEqualTo(CORRECT);
        assertThat(verdict("coin", "2 tolas")).isEqualTo(CORRECT);
        assertThat(verdict("bar", "118 grams")).isEqualTo(WRONG);
        assertThat(verdict("price", "500 grams")).isEqualTo(WRONG);
    }

    @Test
    void theCompiledLibraryKeepsThem() {
        byte[] bytes = CompiledLibrary.write(library, "", Map.of());
        Library again = CompiledLibrary.read(bytes).orElseThrow().library();
        assertThat(again.names().units()).isEqualTo(library.names().units());
        assertThat(verdict(again, "coin", "2 tolas")).isEqualTo(CORRECT);
    }

    @Test
    void aLibraryWithoutThemDoesNotKnowThem() {
        Judge judge = new Judge(Knowledge.of(library.facts(), library.decks()));
        Card card = library.card(new CardId("gold", "coin")).orElseThrow();
        assertThat(judge.judge(card, new Response.Typed("2 tolas"), Context.NONE)
                        .verdict())
                .isEqualTo(WRONG);
    }
}
