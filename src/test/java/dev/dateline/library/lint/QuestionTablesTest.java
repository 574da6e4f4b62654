package dev.dateline.library.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.LibraryReader;
import dev.dateline.library.Memory;
import dev.dateline.library.Proofs;
import dev.dateline.library.Reading;
import dev.dateline.source.Finding;
import dev.dateline.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests tables of bad questions that an editor would reject, and of good questions with difficult names. Each question
 * has its own library.
 */
class QuestionTablesTest {
    private static final Path TABLES =
            Path.of("src", "test", "resources", "dev", "dateline", "library", "lint", "questions");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** A question with its expected findings, and the findings of its check. */
    private record Case(String kind, String card, List<String> found) {
        @Override
        public String toString() {
            return kind + " " + found + ": " + card.lines().findFirst().orElse("");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bad.txt, 60",
        "bad-later.txt, 60",
        "bad-third.txt, 60",
        "bad-fourth.txt, 30",
        "bad-fifth.txt, 45",
        "bad-sixth.txt, 40",
        "bad-seventh.txt, 41",
        "bad-eighth.txt, 39",
        "bad-ninth.txt, 25",
        "bad-tenth.txt, 34",
        "bad-eleventh.txt, 25"
    })
    void fourOfFiveBadQuestionsAreFound(String table, int size) throws IOException {
        List<Case> cases = cases(TABLES.resolve(table));
        assertThat(cases).hasSize(size);
        List<Case> missed =
                cases.stream().filter(each -> each.found().isEmpty()).toList();
        assertThat(missed).as("missed: " + lines(missed)).hasSizeLessThanOrEqualTo(size / 5);
    }

    @ParameterizedTest
    @CsvSource({
        "good.txt, 100",
        "good-later.txt, 100",
        "good-third.txt, 100",
        "good-fourth.txt, 50",
        "good-fifth.txt, 50",
        "good-sixth.txt, 50",
        "good-seventh.txt, 30",
        "good-eighth.txt, 36",
        "good-ninth.txt, 49",
        "good-tenth.txt, 25"
    })
    void atMost4PerCentOfGoodQuestionsGetAWarning(String table, int size) throws IOException {
        List<Case> cases = cases(TABLES.resolve(table));
        assertThat(cases).hasSize(size);
        List<Case> blamed =
                cases.stream().filter(each -> !each.found().isEmpty()).toList();
        assertThat(blamed).as("blamed: " + lines(blamed)).hasSizeLessThanOrEqualTo(size / 25);
    }

    @ParameterizedTest
    @CsvSource({"bad, 80, 64, 80", "good, 124, 0, 4"})
    void decksOfBadQuestionsGetWarningsAndThoseOfGoodOnesHardly(String folder, int size, int fewest, int most)
            throws IOException {
        Path decks = TABLES.resolve("decks");
        Memory files = new Memory();
        for (String kind : List.of("seeds", folder)) {
            try (Stream<Path> all = Files.list(decks.resolve(kind))) {
                for (Path file : all.sorted().toList()) {
                    String place = kind.equals("seeds") ? "seeds/" : "decks/";
                    files = files.with(place + file.getFileName(), Files.readString(file, UTF_8));
                }
            }
        }
        Reading reading = LibraryReader.readWithSources(List.of(files));
        assertThat(reading.library().cards()).hasSize(size);
        Set<String> found = new TreeSet<>();
        for (Finding finding :
                Lint.of(reading, TODAY, List.of(), Proofs.of(reading, Map.of())).findings()) {
            if (finding.file().startsWith("decks/")) {
                found.add(cardAt(Objects.requireNonNull(reading.sources().get(finding.file())), finding));
            }
        }
        assertThat(found).hasSizeBetween(fewest, most);
    }

    private static String cardAt(SourceText source, Finding finding) {
        int line = finding.at().line();
        while (!source.line(line).contains(" id: ")) {
            line--;
        }
        return source.line(line).strip();
    }

    private static String lines(List<Case> cases) {
        StringBuilder out = new StringBuilder().append(cases.size());
        cases.forEach(each -> out.append("\n  ").append(each));
        return out.toString();
    }

    private static List<Case> cases(Path table) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String block : Files.readString(table, UTF_8).split("\n=== ", -1)) {
            int facts = block.indexOf('\n');
            int card = block.indexOf("\n>>>\n");
            if (card >= 0) {
                String kind = block.substring(0, facts);
                cases.add(examined(
                        kind,
                        block.substring(facts + 1, card),
                        block.substring(card + 5).strip()));
            }
        }
        return cases;
    }

    private static Case examined(String kind, String facts, String card) {
        String sheet = "article: s\ntitle: The news of the day\npublished: 2024-12-31\nfacts:\n" + facts.indent(2);
        String named = card.startsWith("fact:") ? card : "fact: f\n" + card;
        String deck = "deck: d\ntitle: The news of the day\narticles: [s]\ncards:\n  - id: c\n" + named.indent(4);
        Reading reading = LibraryReader.readWithSources(
                List.of(new Memory().with("seeds/s.yaml", sheet).with("decks/d.yaml", deck)));
        assertThat(reading.library().findings()).as(card).isEmpty();
        List<String> found = Lint.of(reading, TODAY, List.of(), Proofs.of(reading, Map.of())).findings().stream()
                .filter(finding -> finding.file().startsWith("decks/"))
                .map(Finding::code)
                .toList();
        return new Case(kind, card, found);
    }
}
