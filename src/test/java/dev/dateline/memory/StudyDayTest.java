package dev.dateline.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyDayTest {
    private static final LocalTime FOUR = LocalTime.of(4, 0);

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,      2026-01-10T03:59:59, 2026-01-09",
        "Europe/Berlin,      2026-01-10T04:00:00, 2026-01-10",
        "Asia/Tokyo,         2026-01-10T23:59:59, 2026-01-10",
        "Asia/Kolkata,       2026-01-11T00:30:00, 2026-01-10",
        "Pacific/Apia,       2026-01-10T04:00:00, 2026-01-10",
        "Pacific/Marquesas,  2026-01-10T03:59:00, 2026-01-09",
        "America/New_York,   2026-03-08T03:59:00, 2026-03-07",
        "America/New_York,   2026-03-08T04:00:00, 2026-03-08",
        "America/New_York,   2026-11-01T03:59:00, 2026-10-31",
        "America/New_York,   2026-11-01T04:00:00, 2026-11-01",
    })
    void aStudyDayEndsAtFourLocal(ZoneId zone, LocalDateTime local, String day) {
        assertThat(new StudyCalendar(zone, FOUR).dayOf(local.atZone(zone).toInstant()))
                .hasToString(day);
    }

    @Test
    void aDayOfTwentyThreeHoursIsOneDay() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        StudyCalendar calendar = new StudyCalendar(berlin);
        StudyDay saturday = new StudyDay(LocalDate.parse("2026-03-28"));
        assertThat(Duration.between(calendar.startOf(saturday), calendar.endOf(saturday)))
                .isEqualTo(Duration.ofHours(23));
        StudyDay autumn = new StudyDay(LocalDate.parse("2026-10-24"));
        assertThat(Duration.between(calendar.startOf(autumn), calendar.endOf(autumn)))
                .isEqualTo(Duration.ofHours(25));
        // 23:30 on Saturday to 23:00 on Sunday: less than 24 hours, and still one day
        Instant from = LocalDateTime.parse("2026-03-28T23:30").atZone(berlin).toInstant();
        Instant to = LocalDateTime.parse("2026-03-29T23:00").atZone(berlin).toInstant();
        Elapsed elapsed = Elapsed.between(from, calendar.dayOf(from), to, calendar.dayOf(to));
        assertThat(elapsed).isEqualTo(new Elapsed(1, 22.5 / 24));
    }

    @Test
    void anEveningAndTheNightAfterItAreOneDay() {
        ZoneOffset offset = ZoneOffset.ofHours(9);
        Instant evening = LocalDateTime.parse("2026-05-01T22:00").toInstant(offset);
        Instant night = LocalDateTime.parse("2026-05-02T03:30").toInstant(offset);
        Instant morning = LocalDateTime.parse("2026-05-02T04:30").toInstant(offset);
        assertThat(new StudyCalendar(offset, FOUR).dayOf(evening))
                .isEqualTo(new StudyCalendar(offset, FOUR).dayOf(night));
        assertThat(new StudyCalendar(offset, FOUR)
                        .dayOf(evening)
                        .daysUntil(new StudyCalendar(offset, FOUR).dayOf(morning)))
                .isEqualTo(1);
    }

    @Test
    void aJourneyWestThatRepeatsADayCountsAsNoTime() {
        Instant tokyo = Instant.parse("2026-05-01T21:00:00Z"); // 6:00 on 2 May in Tokyo
        Instant honolulu = Instant.parse("2026-05-02T05:00:00Z"); // 19:00 on 1 May in Honolulu
        StudyDay before = new StudyCalendar(ZoneId.of("Asia/Tokyo"), FOUR).dayOf(tokyo);
        StudyDay after = new StudyCalendar(ZoneId.of("Pacific/Honolulu"), FOUR).dayOf(honolulu);
        assertThat(before.daysUntil(after)).isEqualTo(-1);
        assertThat(Elapsed.between(tokyo, before, honolulu, after)).isEqualTo(new Elapsed(0, 8 / 24.0));
    }

    @Test
    void aRolloverThatTheClockSkipsIsTheChangeOfClock() {
        StudyCalendar calendar = new StudyCalendar(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 30));
        Instant change = Instant.parse("2026-03-29T01:00:00Z");
        assertThat(calendar.startOf(new StudyDay(LocalDate.parse("2026-03-29"))))
                .isEqualTo(change);
        assertThat(calendar.dayOf(change)).hasToString("2026-03-29");
        assertThat(calendar.dayOf(change.minusMillis(1))).hasToString("2026-03-28");
    }

    @Test
    void aRolloverThatStrikesTwiceCountsTheFirstTime() {
        StudyCalendar calendar = new StudyCalendar(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 30));
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(calendar.dayOf(first.minusMillis(1))).hasToString("2026-10-24");
        assertThat(calendar.dayOf(first)).hasToString("2026-10-25");
        // the clock shows 2:10 for the second time
        assertThat(calendar.dayOf(first.plusSeconds(40 * 60))).hasToString("2026-10-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/St_Johns",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "America/Sao_Paulo",
                "America/Havana",
                "Asia/Tehran",
                "Africa/Casablanca",
                "UTC"
            })
    void studyDaysFollowOneAnotherWithoutAGap(String zone) {
        SplittableRandom random = new SplittableRandom(3);
        long from = Instant.parse("2009-01-01T00:00:00Z").getEpochSecond();
        for (LocalTime rollover : new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.of(2, 30), FOUR}) {
            StudyCalendar calendar = new StudyCalendar(ZoneId.of(zone), rollover);
            for (int i = 0; i < 4_000; i++) {
                Instant instant = Instant.ofEpochSecond(from + random.nextLong(12L * 365 * 86_400));
                StudyDay day = calendar.dayOf(instant);
                assertThat(instant)
                        .as("seed 3, %s %s", zone, rollover)
                        .isAfterOrEqualTo(calendar.startOf(day))
                        .isBefore(calendar.endOf(day));
                assertThat(calendar.endOf(day)).isEqualTo(calendar.startOf(day.plusDays(1)));
                assertThat(calendar.dayOf(calendar.startOf(day))).isGreaterThanOrEqualTo(day);
                assertThat(calendar.dayOf(instant.plusSeconds(1800))).isGreaterThanOrEqualTo(day);
            }
        }
    }

    @Test
    void theDayThatSamoaLeftOutStillEnds() {
        StudyCalendar calendar = new StudyCalendar(ZoneId.of("Pacific/Apia"));
        Instant change = Instant.parse("2011-12-30T10:00:00Z");
        assertThat(calendar.dayOf(change.minusSeconds(1))).hasToString("2011-12-29");
        assertThat(calendar.dayOf(change)).hasToString("2011-12-30");
        assertThat(calendar.dayOf(change.plus(Duration.ofHours(4)))).hasToString("2011-12-31");
    }
}
