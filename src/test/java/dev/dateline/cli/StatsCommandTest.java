package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.deck.Card;
import dev.dateline.journal.Journal;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.study.PastStudy;
import dev.dateline.study.stats.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatsCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeLibrary() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        StringBuilder facts = new StringBuilder("article: selwyn\ntitle: The harbour\npublished: 2025-11-03\nfacts:\n");
        StringBuilder cards = new StringBuilder("deck: harbour\ntitle: The harbour\narticles: [selwyn]\ncards:\n");
        for (int i = 0; i < 40; i++) {
            facts.append("  - id: f" + i + "\n    says: Berth " + i + " is " + (i + 100)
                    + " metres long.\n    value: { number: "
                    + (i + 100) + ", unit: metres }\n    ages: state\n    as-of: 2025-1" + i % 2 + "\n    tags: [topic-"
                    + i % 25 + "]\n    evidence: { from: Berth " + i + " }\n");
            cards.append("  - id: c" + i + "\n    fact: f" + i + "\n    ask: How long is berth " + i + "?\n    number: "
                    + (i + 100) + "\n");
        }
        Files.writeString(folder.resolve("seeds/selwyn.yaml"), facts);
        Files.writeString(folder.resolve("decks/harbour.yaml"), cards);
    }

    /** Studies from 1 October to the day before {@link Run#NOW}. The worst cards are forgotten often. */
    private void study() throws Exception {
        List<Card> cards = LibraryReader.read(LibrarySource.folder(folder)).cards();
        try (Journal journal = Journal.open(folder.resolve("home/.local/share/dateline/journal.db"))) {
            new PastStudy(cards, 1).days(LocalDate.parse("2025-10-01"), 151, 2).into(journal);
        }
    }

    private String stats(String... words) {
        String[] args = new String[words.length + 1];
        args[0] = "stats";
        System.arraycopy(words, 0, args, 1, words.length);
        Run.Outcome outcome = new Run(folder).with("LANG", "C.UTF-8").of(args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE);
        return outcome.out();
    }

    private JsonNode json(String... words) throws IOException {
        return new ObjectMapper().readTree(stats(words));
    }

    @Test
    void aNewLearnerSeesNoEmptyPlots() {
        assertThat(stats("all"))
                .contains(
                        "Nothing answered today.", "40 cards: 0 due, 40 new, 0 due after today.", "No day of study yet")
                .contains("Nothing to show yet.", "No card has been forgotten eight times.")
                .doesNotContain("NaN", "█");
    }

    /** There is only one card. It is due on few days and is answered on each of them. */
    @Test
    void daysWithNothingDueDoNotBreakTheRow() throws Exception {
        List<Card> cards = LibraryReader.read(LibrarySource.folder(folder)).cards();
        try (Journal journal = Journal.open(folder.resolve("home/.local/share/dateline/journal.db"))) {
            new PastStudy(cards.subList(0, 1), 1)
                    .days(LocalDate.parse("2025-10-01"), 151, 1)
                    .into(journal);
        }
        Matcher kept = Pattern.compile(
                        "(\\d+) study days in a row, the longest run (\\d+) study days;[^.]*\\.\\s+(\\d+) days of study")
                .matcher(stats("days").replaceAll("\\s+", " "));
        assertThat(kept.find()).isTrue();
        assertThat(kept.group(1)).isEqualTo(kept.group(2));
        assertThat(kept.group(1)).isEqualTo(kept.group(3));
        Clock later = Clock.fixed(Run.NOW.plus(Duration.ofDays(900)), ZoneOffset.UTC);
        assertThat(new Run(folder).at(later).of("stats", "days").out())
                .contains("0 study days in a row, the longest run " + kept.group(2));
    }

    @Test
    void everyReportHasItsPlaceInTheJson() throws Exception {
        study();
        JsonNode json = json("--json");
        assertThat(json.get("reviews").asInt()).isGreaterThan(300);
        assertThat(json.get("cards").asInt()).isEqualTo(40);
        assertThat(json.get("new").asInt()).isZero();
        assertThat(json.get("today").get("reviews").asInt()).isZero();
        assertThat(json.get("reports").fieldNames()).toIterable().containsExactlyElementsOf(Reports.NAMES);
        JsonNode reports = json.get("reports");
        assertThat(sum(reports, "hours")).isEqualTo(json.get("reviews").asLong());
        assertThat(sum(reports, "calendar")).isEqualTo(json.get("reviews").asLong());
        assertThat(sum(reports, "recall")).isEqualTo(40);
        assertThat(sum(reports, "stability")).isEqualTo(40);
        assertThat(reports.get("calendar").get("points"))
                .hasSize(22 * 7)
                .first()
                .satisfies(point -> assertThat(point.get("label").asText())
                        .as("the Monday of the week of the first answer")
                        .isEqualTo("2025-09-29"));
        assertThat(reports.get("retention").get("target").asDouble()).isEqualTo(90);
        assertThat(reports.get("retention").get("points")).hasSize(12);
        assertThat(reports.get("forecast").get("points")).hasSize(30);
        assertThat(reports.get("topics").get("points")).hasSize(20);
        assertThat(reports.get("months").get("points").get(0).get("label").asText())
                .isEqualTo("2025-10");
        assertThat(reports.get("months").get("points").get(0).get("count").asInt())
                .isEqualTo(20);
    }

    private static long sum(JsonNode reports, String report) {
        long sum = 0;
        for (JsonNode point : reports.get(report).get("points")) {
            sum += point.get("value").asLong();
        }
        return sum;
    }

    @Test
    void plainFormsAreFigures() throws Exception {
        study();
        assertThat(stats("retention", "forecast", "--plain"))
                .contains("Recall by week")
                .containsPattern("2026-02-16: \\d+% of \\d+")
                .containsPattern("2026-03-\\d\\d: \\d+ cards?")
                .doesNotContain("█", "\u001b");
    }

    @Test
    void plotsFitTheirScreenAndItsCharacters() throws Exception {
        study();
        for (int columns : new int[] {40, 80}) {
            Run.Outcome wide = new Run(folder)
                    .with("LANG", "C.UTF-8")
                    .with("COLUMNS", Integer.toString(columns))
                    .of("stats", "all", "harbour/c1");
            assertThat(wide.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
            assertThat(wide.out()).contains("█", "▒");
        }
        assertThat(new Run(folder).with("LANG", "C").of("stats", "all").out())
                .contains("####")
                .matches(text -> text.chars().allMatch(c -> c < 128), "ASCII only");
    }

    @Test
    void aCardShowsItsHistoryAndHowItFades() throws Exception {
        study();
        assertThat(stats("harbour/c3"))
                .startsWith("harbour/c3\n  How long is berth 3?")
                .contains("back on", ", then ");
        JsonNode card = json("harbour/c3", "--json").get("cardReports").get(0);
        assertThat(card.get("answers").size()).isGreaterThan(4);
        assertThat(card.get("answers").get(0).get("interval").asText()).startsWith("PT");
        assertThat(card.get("recall").asDouble()).isBetween(0.5, 1.0);
        JsonNode curve = card.get("curve").get("points");
        assertThat(curve.get(0).get("value").asDouble())
                .isGreaterThan(curve.get(curve.size() - 1).get("value").asDouble());
    }

    @Test
    void aQuerySaysWhichCardsAndAWrongOneIsNamed() throws Exception {
        study();
        assertThat(stats("today", "kind:number")).contains("40 cards:");
        Run.Outcome wrong = new Run(folder).of("stats", "retentoin");
        assertThat(wrong.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(wrong.err())
                .contains("there is no report \"retentoin\", and no deck of that name; did you mean \"retention\"?");
    }

    @Test
    void leechesAreListedWithMixUpsAndAdvice() throws Exception {
        List<Card> cards = LibraryReader.read(LibrarySource.folder(folder)).cards();
        try (Journal journal = Journal.open(folder.resolve("home/.local/share/dateline/journal.db"))) {
            // three cards a day for years, so that some are forgotten eight times
            new PastStudy(cards, 3)
                    .days(LocalDate.parse("2016-01-01"), 3_700, 5)
                    .into(journal);
        }
        String leeches = stats("leeches", "--plain");
        assertThat(leeches)
                .containsPattern("harbour/c\\d+, forgotten \\d+ times: How long is berth")
                .containsPattern("- Mixed up \\d+ times? with another \\(harbour/c\\d+\\)")
                .contains("- Add a \"why:\"", "dateline suspend harbour/c");
    }

    @Test
    void thePageHasEveryReportAndNeedsNothingElse() throws Exception {
        study();
        assertThat(stats("--html", "out.html")).isEqualTo("Wrote out.html.\n");
        String page = Files.readString(folder.resolve("out.html"));
        assertThat(page).contains("<!doctype html>", "default-src 'none'", "prefers-color-scheme: dark");
        for (String name : Reports.NAMES) {
            assertThat(page).contains("<section id=\"" + name + "\">");
        }
        assertThat(page).doesNotContain("<script", "http:", "https:", "NaN", "@import");
        Run.Outcome nowhere = new Run(folder).of("stats", "--html", "missing/out.html");
        assertThat(nowhere.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(nowhere.err()).contains("missing").doesNotContain("\tat ");
    }
}
