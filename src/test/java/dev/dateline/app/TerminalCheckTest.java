package dev.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalCheckTest {
    @ParameterizedTest
    @CsvSource({"TERM, xterm, 80", "COLUMNS, 40, 40", "COLUMNS, 400, 88", "COLUMNS, wide, 80"})
    void aPipeIsEightyColumnsWideUnlessTheEnvironmentSaysOtherwise(String name, String value, int columns) {
        Host host = new Host(
                Map.of(name, value), Path.of("").toAbsolutePath(), "?", "Linux", Clock.systemUTC(), any -> 132);
        assertThat(TerminalCheck.width(host)).isEqualTo(columns);
    }
}
