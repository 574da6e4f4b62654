package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FixesTest {
    @Test
    void idsComeFromTheFactOrTheFirstWords() {
        String deck = """
                deck: d
                title: D
                cards:
                  # one
                  - fact: other#votes-for   # the vote
                    number: 43
                    ask: How many?

                  - unsourced: true
                    ask: Who was the mayor of Port Selwyn's council?
                    person: Ada Lund
                  - id: votes-for
                    true: Yes.
                """;
        Fixes.Fixed fixed = fix(deck);
        assertThat(fixed.text()).isEqualTo("""
                        deck: d
                        title: D
                        cards:
                          # one
                          - id: votes-for-2
                            fact: other#votes-for   # the vote
                            ask: How many?
                            number: 43

                          - id: who-was-mayor-port
                            unsourced: true
                            ask: Who was the mayor of Port Selwyn's council?
                            person: Ada Lund
                          - id: votes-for
                            true: Yes.
                        """);
        assertThat(fixed.ids()).isEqualTo(2);
        assertThat(fixed.ordered()).isEqualTo(1);
        assertThat(fix(fixed.text())).isEqualTo(new Fixes.Fixed(fixed.text(), 0, 0));
    }

    @Test
    void factsAreMendedLikewise() {
        assertThat(fix("article: a\nfacts:\n  - ages: event\n    says: The ferry left.\n")
                        .text())
                .isEqualTo("article: a\nfacts:\n  - id: ferry-left\n    says: The ferry left.\n    ages: event\n");
    }

    @Test
    void aFileInOrderIsNotChanged() throws IOException {
        LibrarySource shipped = LibrarySource.folder(Path.of(""));
        for (String folder : List.of(LibrarySource.SEEDS, LibrarySource.DECKS)) {
            for (String name : shipped.files(folder)) {
                LibraryFile file = LibraryFile.open(Path.of(""), folder + "/" + name, new Findings())
                        .orElseThrow();
                assertThat(Fixes.of(file.source(), file.root()).text())
                        .as(name)
                        .isEqualTo(file.source().text());
            }
        }
    }

    @Test
    void anIdIsNeverTakenTwice() {
        Set<String> taken = new HashSet<>(Set.of("card"));
        assertThat(Fixes.freshId("\u6771\u4eac", taken)).isEqualTo("card-2");
        assertThat(Fixes.freshId("\u00dcber \u00d6l!", taken)).isEqualTo("uber-ol");
    }

    private static Fixes.Fixed fix(String text) {
        SourceText source = new SourceText("decks/d.yaml", text);
        return Fixes.of(source, YamlReader.read(source, new Findings()).orElseThrow());
    }
}
