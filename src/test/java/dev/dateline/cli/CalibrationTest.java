package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how learners say how sure they are, and how it is reported. */
class CalibrationTest {
    private static final String LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @Test
    void sureButWrongComesFirstThenEachWordAndTheBrierScore() throws IOException {
        confidenceOn();
        answer("harbour/builder", "Strand and Sons!");
        answer("harbour/mayor", "Nobody!");
        answer("harbour/support", "62 ?");
        String told = stats();
        assertThat(told)
                .contains("Sure but wrong: harbour/mayor, \"Nobody\"")
                .contains("sure (95 per cent): 1 of 2 right, 50 per cent")
                .contains("think (70 per cent): 0 of 0 right")
                .contains("guess (30 per cent): 1 of 1 right, 100 per cent")
                // (0.05² + 0.95² + 0.7²) / 3
                .contains("Brier score 0.465 over 3 answers");
        assertThat(told).containsPattern("sure  #+ +\\| +50% of 2\n").contains("The mark shows what you said.");
        assertThat(told.indexOf("Sure but wrong")).isLessThan(told.indexOf("sure (95"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--plain"})
    void theNumberOfAChoiceTakesTheSignsToo(String form) throws IOException {
        confidenceOn();
        new Run(folder).typing("41!\n").of("study", "harbour/fishers", form, "--library", LIBRARY);
        assertThat(stats()).contains("sure (95 per cent): 1 of 1 right").contains("over 1 answer");
    }

    @Test
    void withoutConfidenceTheSignIsPartOfTheAnswer() {
        answer("harbour/builder", "Strand and Sons");
        assertThat(stats()).contains("You have not said how sure you were");
    }

    private void confidenceOn() throws IOException {
        Path file = folder.resolve("home/.config/dateline/config.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "confidence: on\n");
    }

    private void answer(String card, String line) {
        assertThat(new Run(folder)
                        .typing(line + "\n")
                        .of("study", card, "--json", "--library", LIBRARY)
                        .out())
                .contains("\"verdict\"");
    }

    private String stats() {
        return new Run(folder)
                .with("COLUMNS", "100")
                .of("stats", "calibration", "--library", LIBRARY)
                .out();
    }
}
