package dev.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.study.TestClock;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StartingPointTest {
    private static final Instant TODAY = Instant.parse("2026-03-01T09:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2022-12-16, UTC, 2022-12-16T12:00:00Z",
        "2022-12-16, Asia/Tokyo, 2022-12-16T03:00:00Z",
        "2022-12-16T23:59:00Z, Asia/Tokyo, 2022-12-16T23:59:00Z",
        "2022-12-16T23:59:00+09:00, UTC, 2022-12-16T14:59:00Z",
        "2022-12-16T23:59:00.250Z, UTC, 2022-12-16T23:59:00.250Z"
    })
    void aDayIsItsLocalNoonAndAnInstantIsItself(String text, String zone, String instant) {
        Clock clock = StartingPoint.parse(text).runOn(Clock.fixed(TODAY, ZoneId.of(zone)));
        assertThat(clock.instant()).isEqualTo(Instant.parse(instant));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void theClockRunsOnFromThere() {
        TestClock machine = new TestClock(TODAY.toString());
        Clock clock = StartingPoint.parse("2022-12-16").runOn(machine);
        machine.advance(Duration.ofSeconds(90));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2022-12-16T12:01:30Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2022", "2022-12", "2022-13-01", "2022-02-30", "2022-12-16T12:00", "16.12.2022"
            })
    void aTextThatIsNoMomentIsRefused(String text) {
        assertThatThrownBy(() -> StartingPoint.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
