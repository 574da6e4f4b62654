package dev.dateline.library.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.article.ArticleText;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Proofs;
import dev.dateline.library.Reading;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests a library with one violation of every rule. Above the line with the only finding of a code is {@code # expect:
 * CODE}. There are no other findings.
 */
class PlantedTest {
    private static final Path PLANTED = Path.of("src", "test", "resources", "dev", "dateline", "library", "lint");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String SIGN = "# expect: ";

    @Test
    void everyPlantedMistakeIsFoundOnceAtItsLineAndNothingElse() throws IOException {
        assertThat(found()).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void everyRuleIsPlanted() throws IOException {
        Set<String> codes = expected().stream()
                .map(text -> text.substring(text.indexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Stream.of(Rule.values()).map(Rule::code)).isSubsetOf(codes);
    }

    @Test
    void anEditorHasNothingLeftToSayOfTheShippedLibrary() {
        Lint lint = Lint.of(
                LibraryReader.readWithSources(List.of(LibrarySource.folder(Path.of("")))),
                TODAY,
                List.of(),
                Proofs.of(LibraryReader.readWithSources(List.of(LibrarySource.folder(Path.of("")))), Map.of()));
        assertThat(lint.findings()).isEmpty();
        assertThat(lint.figures()).isNotEmpty().allSatisfy(figures -> {
            assertThat(figures.cards()).isPositive();
            assertThat(figures.longestRight()).isLessThanOrEqualTo(figures.singleChoices());
        });
    }

    @Test
    void allowedFindingsAreCounted() {
        assertThat(Lint.of(planted(), TODAY, List.of(), Proofs.of(planted(), Map.of()))
                        .allowed())
                .isEqualTo(3);
    }

    @Test
    void chanceIsThatOfTheBinomialDistribution() {
        assertThat(DeckFigures.atLeast(3, 4, 0.5)).isCloseTo(5 / 16.0, within(1e-12));
        assertThat(DeckFigures.atLeast(0, new double[0])).isEqualTo(1);
    }

    private static Reading planted() {
        return LibraryReader.readWithSources(List.of(LibrarySource.folder(PLANTED)));
    }

    private static List<String> found() {
        Reading reading = planted();
        List<Finding> all = new ArrayList<>(reading.library().findings());
        ArticleText article = new ArticleText(
                "Once more the tide came in over the old stones of the mole that night. The light reaches 6 miles.");
        Proofs proofs = Proofs.of(reading, Map.of("article.txt", article));
        assertThat(proofs.findings()).isEmpty();
        all.addAll(Lint.of(reading, TODAY, List.of(article), proofs).findings());
        return all.stream()
                .map(finding -> finding.file() + ":" + finding.at().line() + " " + finding.code())
                .toList();
    }

    private static List<String> expected() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String folder : List.of("seeds", "decks")) {
            try (Stream<Path> files = Files.list(PLANTED.resolve(folder))) {
                for (Path file : files.toList()) {
                    expected(folder + "/" + file.getFileName(), Files.readAllLines(file, UTF_8), expected);
                }
            }
        }
        return expected;
    }

    private static void expected(String file, List<String> lines, List<String> expected) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(SIGN)) {
                for (String code : List.of(line.substring(SIGN.length()).split(", ", -1))) {
                    boolean ofTheComment = code.startsWith("allow-");
                    expected.add(file + ":" + (ofTheComment ? i : i + 2) + " " + code);
                }
            }
        }
    }
}
