package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Setting;
import dev.dateline.app.Settings;
import dev.dateline.app.SettingsReader;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ConfigCommandTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("home/.config/dateline/config.yaml");
    }

    private void written(String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private Run.Outcome config(String... words) {
        String[] args = new String[words.length + 1];
        args[0] = "config";
        System.arraycopy(words, 0, args, 1, words.length);
        return new Run(folder).of(args);
    }

    @ParameterizedTest
    @MethodSource("dev.dateline.app.Setting#all")
    void theShownDefaultIsTheRealOne(Setting<?> setting) {
        Findings findings = new Findings();
        Settings settings = SettingsReader.read(
                new SourceText("config.yaml", setting.key() + ": " + setting.written() + "\n"), findings);
        assertThat(findings.isEmpty()).isTrue();
        assertThat(settings).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aFolderIsMeantFromTheWorkingDirectory() throws IOException {
        config("sync", "shared");
        config("articles", "~/texts");
        assertThat(file).content().contains("sync: " + folder.resolve("shared") + "\n", "articles: ~/texts\n");
        assertThat(config("libraries", "gone", "bundled").err()).contains("there is no folder", "gone yet");
        assertThat(file).content().contains("libraries: [\"" + folder.resolve("gone") + "\", bundled]\n");
    }

    @Test
    void everythingIsShownAndNothingMade() {
        Run.Outcome outcome = config();
        assertThat(outcome.status()).isZero();
        for (Setting<?> setting : Setting.all()) {
            assertThat(outcome.out()).contains(setting.key() + ": " + setting.written(), setting.meaning());
        }
        assertThat(outcome.out()).contains(file + ": in order.");
        assertThat(file).doesNotExist();
    }

    @Test
    void aSettingIsChangedAndNothingElse() throws Exception {
        written("# mine\nreviews: 50   # enough\n\nnew-cards: 5\nlearning-steps:\n  - 1\n  - 5\ntheme: dark\n");
        assertThat(config("reviews", "80").out()).startsWith("reviews: 80").contains("set, default 200");
        config("learning-steps", "2", "20");
        config("retention", "0.85");
        config("new-cards", "--unset");
        assertThat(Files.readString(file))
                .isEqualTo("# mine\nreviews: 80 # enough\n\nlearning-steps: [2, 20]\ntheme: dark\nretention: 0.85\n");
        assertThat(new Run(folder).invocation().settings().get(Setting.REVIEWS)).isEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"30 May 2027", "30.5.2027", "'May 30, 2027'", "2027-05-30"})
    void theDayOfAnExamHasTheFormsOfAnyDate(String day) {
        assertThat(config("exam-date", day).out()).startsWith("exam-date: 2027-05-30");
        assertThat(new Run(folder).invocation().settings().get(Setting.EXAM_DATE))
                .contains(LocalDate.parse("2027-05-30"));
    }

    @Test
    void anExamThatIsPastIsRefused() {
        assertThat(config("exam-date", "30 May 2021").err())
                .contains("the day of the exam must be in the future, and 2021-05-30 is past; nothing was written");
        assertThat(file).doesNotExist();
    }

    @Test
    void aNewFileIsItsOwnersAlone() throws Exception {
        assertThat(config("day-ends", "3:30").status()).isZero();
        assertThat(Files.readString(file)).isEqualTo("day-ends: 3:30\n");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"retention, 2, a number from 0.7", "theme, pink, theme", "day-ends, noon, a time of day"})
    void aWrongValueIsNotWritten(String key, String value, String message) throws Exception {
        written("reviews: 50\n");
        Run.Outcome outcome = config(key, value);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains(message, "nothing was written").doesNotContain("mistakes before");
        assertThat(Files.readString(file)).isEqualTo("reviews: 50\n");
    }

    @Test
    void mistakesInTheSettingsAreReported() throws Exception {
        written("reviws: 50\nretention: none\n");
        Run.Outcome outcome = config();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains(":1:1: ", "did you mean \"reviews\"?", ":2:12: ");
        assertThat(config("reviews", "9").err()).contains("had mistakes before");
        assertThat(Files.readString(file)).isEqualTo("reviws: 50\nretention: none\n");
    }

    @Test
    void programsGetJson() throws Exception {
        written("reviews: 50\n");
        assertThat(config("reviews", "--json").out())
                .contains("\"key\":\"reviews\",\"value\":\"50\",\"default\":\"200\",\"set\":true")
                .doesNotContain("theme");
        assertThat(List.of(config("--json").out().split("\"key\"", -1)))
                .hasSize(Setting.all().size() + 1);
    }

    @Test
    void anUnknownSettingIsReportedWithASuggestion() {
        assertThat(config("retntion").err()).contains("there is no setting \"retntion\"; did you mean \"retention\"?");
        assertThat(config("--unset").status()).isEqualTo(2);
    }
}
