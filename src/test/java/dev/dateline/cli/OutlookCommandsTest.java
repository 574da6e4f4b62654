package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.journal.Journal;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.study.PastStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutlookCommandsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeLibrary() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        StringBuilder cards = new StringBuilder("deck: harbour\ntitle: The harbour\ncards:\n");
        for (int i = 0; i < 100; i++) {
            cards.append("  - id: c" + i + "\n    unsourced: true\n    ask: How long is berth " + i + "?\n    number: "
                    + (i + 100) + "\n    tags: [" + (i < 30 ? "old" : "late") + "]\n");
        }
        Files.writeString(folder.resolve("decks/harbour.yaml"), cards);
    }

    private JsonNode json(String... words) throws IOException {
        Run.Outcome outcome = new Run(folder).of(words);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE);
        return new ObjectMapper().readTree(outcome.out());
    }

    @Test
    void aYearOfAHundredCardsIsForetold() throws IOException {
        JsonNode json = json("forecast", "--new", "5", "--days", "200", "--json");
        assertThat(json.get("begun").asInt()).isEqualTo(100);
        assertThat(json.get("known").asDouble()).isBetween(88.0, 99.0);
        assertThat(json.get("busiest").asDouble())
                .isGreaterThan(json.get("minutes").asDouble());
        assertThat(json.get("reports").get("minutes").get("points").size()).isEqualTo(50);
        assertThat(json.get("choices")).hasSize(4);
        double before = 0;
        for (JsonNode choice : json.get("choices")) {
            assertThat(choice.get("minutes").asDouble())
                    .as("a higher target costs more")
                    .isGreaterThanOrEqualTo(before);
            before = choice.get("minutes").asDouble();
        }
        assertThat(json("forecast", "--new", "5", "--days", "200", "--json"))
                .as("the same every time")
                .isEqualTo(json);
    }

    @Test
    void theForecastIncludesBegunCardsAndAQueryChoosesCards() throws Exception {
        try (Journal journal = Journal.open(folder.resolve("home/.local/share/dateline/journal.db"))) {
            new PastStudy(
                            LibraryReader.read(LibrarySource.folder(folder))
                                    .cards()
                                    .subList(0, 30),
                            1)
                    .days(LocalDate.parse("2026-01-01"), 59, 3)
                    .into(journal);
        }
        JsonNode json = json("forecast", "--new", "0", "--days", "30", "--json");
        assertThat(json.get("begun").asInt()).isEqualTo(30);
        assertThat(json.get("known").asDouble()).isBetween(24.0, 30.0);
        assertThat(json("forecast", "tag:late", "--new", "0", "--days", "5", "--json")
                        .get("begun")
                        .asInt())
                .isZero();
    }

    @Test
    void cardsWaitIfTheLimitsAreTooLow() throws Exception {
        Files.createDirectories(folder.resolve("home/.config/dateline"));
        Files.writeString(folder.resolve("home/.config/dateline/config.yaml"), "reviews: 3\n");
        assertThat(new Run(folder).of("forecast", "--new", "20", "--days", "5").out())
                .contains("More is due then than your limits allow:", "cards wait.");
    }

    @Test
    void anExamSaysHowManyNewCardsADay() throws IOException {
        JsonNode json = json("plan", "--exam", "2026-03-31", "--json");
        // thirty days, of which the last four are for reviews
        assertThat(json.get("exam").asText()).isEqualTo("2026-03-31");
        assertThat(json.get("days").asInt()).isEqualTo(30);
        assertThat(json.get("new").asInt()).isEqualTo(4);
        assertThat(json.get("begun").asInt()).isEqualTo(100);
        String out = new Run(folder)
                .with("LANG", "C.UTF-8")
                .with("COLUMNS", "40")
                .of("plan", "--exam", "2026-03-08", "tag:late")
                .out();
        assertThat(out.replaceAll("\\s+", " "))
                .contains("7 days to the exam, 70 of 70 cards not begun: 12 new cards a day.")
                .contains("Minutes a day", "Cards known", "█");
        assertThat(out.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    }

    @Test
    void settingsThatAreTooSmallForThePlanAreNamed() throws IOException {
        Files.createDirectories(folder.resolve("home/.config/dateline"));
        Files.writeString(folder.resolve("home/.config/dateline/config.yaml"), "new-cards: 5\nminutes: 2\n");
        assertThat(new Run(folder).of("plan", "--exam", "2026-03-08").out().replaceAll("\\s+", " "))
                .contains("Your settings allow 2 minutes a day")
                .contains("Your settings allow 5 new cards a day: dateline config");
    }

    @Test
    void theDayOfTheExamCanComeFromTheSettings() throws IOException {
        Path settings = folder.resolve("home/.config/dateline/config.yaml");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "exam-date: 2026-03-08\n");
        assertThat(new Run(folder).of("plan").out()).contains("7 days to the exam");
        Files.writeString(settings, "exam-date: in May\n");
        assertThat(new Run(folder).of("plan").err()).contains("must be a day such as 2027-05-30");
    }

    @ParameterizedTest
    @CsvSource({
        "plan --exam soon, not a day such as",
        "plan --exam 2026-03-01, is not after today",
        "plan --exam 2126-03-01, too far away",
        "plan, --exam",
        "forecast --days 0, --days takes",
        "forecast --retention 0.5, --retention takes",
        "forecast --new -1, --new takes",
        "forecast nowhere, nowhere"
    })
    void aForecastThatCannotBeMadeIsRefusedWithTheReason(String words, String message) {
        Run.Outcome outcome = new Run(folder).of(words.split(" ", -1));
        assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
    }
}
