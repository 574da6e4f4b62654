package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Invocation;
import dev.dateline.app.Setting;
import dev.dateline.app.Settings;
import dev.dateline.app.SettingsReader;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsReaderTest {
    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Test
    void theDefaultsAreThoseOfTheContract() {
        Settings settings = Settings.DEFAULT;
        assertThat(settings.get(Setting.NEW_CARDS)).isEqualTo(20);
        assertThat(settings.get(Setting.REVIEWS)).isEqualTo(200);
        assertThat(settings.scheduler().desiredRetention()).isEqualTo(0.9);
        assertThat(settings.scheduler().learningSteps()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(10));
        assertThat(settings.scheduler().relearningSteps()).containsExactly(Duration.ofMinutes(10));
        assertThat(settings.get(Setting.DAY_ENDS)).isEqualTo(LocalTime.of(4, 0));
        assertThat(settings.session().learnAhead()).isEqualTo(Duration.ofMinutes(20));
        assertThat(settings.get(Setting.OUTDATED)).isTrue();
        assertThat(settings.get(Setting.MINUTES)).isZero();
    }

    @Test
    void everySettingCanBeSet() {
        Settings settings = read("""
            new-cards: 5
            reviews: 0
            minutes: 25
            retention: 0.85
            learning-steps: [0.5, 15, 60]
            relearning-steps: []
            longest-interval: 365
            day-ends: 5:30
            learn-ahead: 0
            outdated: retire
            dates: month-first
            theme: light
            """);
        assertThat(findings.sorted()).isEmpty();
        assertThat(settings.get(Setting.NEW_CARDS)).isEqualTo(5);
        assertThat(settings.get(Setting.REVIEWS)).isZero();
        assertThat(settings.get(Setting.MINUTES)).isEqualTo(25);
        assertThat(settings.scheduler().desiredRetention()).isEqualTo(0.85);
        assertThat(settings.scheduler().learningSteps())
                .containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1));
        assertThat(settings.scheduler().relearningSteps()).isEmpty();
        assertThat(settings.scheduler().maximumInterval()).isEqualTo(365);
        assertThat(settings.calendar(ZoneOffset.UTC).rollover()).isEqualTo(LocalTime.of(5, 30));
        assertThat(settings.session().learnAhead()).isZero();
        assertThat(settings.session().newPerDay()).isEqualTo(5);
        assertThat(settings.session().reviewsPerDay()).isZero();
        assertThat(settings.session().askOutdated()).isFalse();
        assertThat(settings.get(Setting.DATES)).isEqualTo("month-first");
        assertThat(settings.get(Setting.THEME)).isEqualTo("light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing is set\n\n  # so far\n"})
    void aFileThatSetsNothingIsInOrder(String text) {
        assertThat(read(text)).isEqualTo(Settings.DEFAULT);
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new-cards: many           | 1:12 | \"new-cards\" must be a number from 0 to 9999",
                "new-cards: -1             | 1:12 | \"new-cards\" must be a number from 0 to 9999",
                "new-cards: 1e3            | 1:12 | \"new-cards\" must be a number from 0 to 9999",
                "reviews: 2.5              | 1:10 | \"reviews\" must be a whole number",
                "retention: 90             | 1:12 | \"retention\" must be a number from 0.7 to 0.99",
                "learning-steps: [1, 10m]  | 1:21 | a step must be a number of minutes, 0.1 to 1440",
                "relearning-steps: 0       | 1:19 | a step must be a number of minutes, 0.1 to 1440",
                "learning-steps: [0.0001]  | 1:18 | a step must be a number of minutes, 0.1 to 1440",
                "day-ends: 4               | 1:11 | \"day-ends\" must be a time of day such as 4:00",
                "day-ends: 24:00           | 1:11 | \"day-ends\" must be a time of day such as 4:00",
                "day-ends: 4:0.5           | 1:11 | \"day-ends\" must be a time of day such as 4:00",
                "learn-ahead: 2000         | 1:14 | \"learn-ahead\" must be a number from 0 to 1440",
                "theme: pink               | 1:8  | \"theme\" must be \"auto\", \"dark\", \"light\" or \"none\"",
                "outdated: yes             | 1:11 | \"outdated\" must be \"ask\" or \"retire\"",
                "new-card: 3               | 1:1  | unknown key \"new-card\"",
                "- 3                       | 1:1  | the settings must be keys with values"
            })
    void aWrongSettingIsReportedWithItsPlaceAndHasItsDefault(String text, String place, String message) {
        assertThat(read(text)).isEqualTo(Settings.DEFAULT);
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.at().line() + ":" + finding.at().column()).isEqualTo(place);
            assertThat(finding.message()).isEqualTo(message);
        });
    }

    @Test
    void validSettingsApplyDespiteInvalidOnes() {
        Settings settings = read("new-cards: many\nreviews: 50\n");
        assertThat(settings.get(Setting.REVIEWS)).isEqualTo(50);
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("bad-setting");
    }

    @Test
    void withoutAFileTheDefaultsApply() throws IOException {
        assertThat(SettingsReader.read(folder.resolve("config.yaml"), findings)).isEqualTo(Settings.DEFAULT);
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void theFileIsReadOnceAndItsMistakesAreReported() throws IOException {
        Path file =
                Files.createDirectories(folder.resolve("home/.config/dateline")).resolve("config.yaml");
        Files.writeString(file, "new-cards: 7\nreveiws: 9\n");
        Run run = new Run(folder);
        assertThat(run.invocation().settings().get(Setting.NEW_CARDS)).isEqualTo(7);
        Invocation invocation = run.invocation();
        assertThat(invocation.settings()).isSameAs(invocation.settings());
        invocation.err().flush();
        assertThat(run.err())
                .startsWith(file + ":2:1: unknown key \"reveiws\"")
                .contains("did you mean \"reviews\"?")
                .containsOnlyOnce("reveiws: 9");
    }

    private Settings read(String text) {
        return SettingsReader.read(new SourceText("config.yaml", text), findings);
    }
}
