package dev.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {
    @ParameterizedTest
    @CsvSource({"80, 40", "40, 27", "1000, 40", "12, 4"})
    void itFillsWithinTheTerminalAndLeavesNothingBehind(int columns, int width) {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        ProgressBar bar =
                new ProgressBar(new PrintStream(drawn, true, StandardCharsets.UTF_8), "Importing", () -> columns);
        for (int done = 0; done <= 100; done++) {
            bar.at(done / 100.0);
        }
        bar.at(1.5);
        bar.close();
        String[] states = drawn.toString(StandardCharsets.UTF_8).split("\r", -1);
        assertThat(Stream.of(states).filter(state -> state.startsWith("Importing")))
                .hasSize(width + 1)
                .startsWith("Importing [" + " ".repeat(width) + "]")
                .endsWith("Importing [" + "#".repeat(width) + "]");
        assertThat(states[states.length - 2]).isBlank().hasSize("Importing []".length() + width);
        assertThat(states[states.length - 1]).isEmpty();
    }

    @Test
    void withoutABarNothingIsWipedOff() {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        new ProgressBar(new PrintStream(drawn, true, StandardCharsets.UTF_8), "Importing", () -> 80).close();
        assertThat(drawn.size()).isZero();
    }
}
