package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {
    @Test
    void theWeekdayIsThatOfTheCalendar() {
        for (LocalDate day = LocalDate.of(1896, 1, 1); day.getYear() < 2105; day = day.plusDays(17)) {
            assertThat(PartialDate.of(day).weekday())
                    .as(day.toString())
                    .isEqualTo(day.getDayOfWeek().getValue());
        }
    }

    @Test
    void aDayThatDoesNotExistIsNotADate() {
        assertThat(PartialDate.parse("2023-02-29")).isEmpty();
        assertThat(PartialDate.parse("1900-02-29")).isEmpty();
        assertThat(PartialDate.parse("2024-04-31")).isEmpty();
        assertThat(PartialDate.parse("2024-02-29")).isPresent();
        assertThat(PartialDate.parse("2000-02-29")).isPresent();
    }

    @Test
    void theLastDayOfAMonthIsInIt() {
        assertThat(PartialDate.ofMonth(2024, 2).lastDay()).isEqualTo("2024-02-29");
        assertThat(PartialDate.ofMonth(2023, 2).lastDay()).isEqualTo("2023-02-28");
    }
}
