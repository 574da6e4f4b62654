package dev.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.judge.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesSettingTest {
    @ParameterizedTest
    @CsvSource({
        "en_GB.UTF-8, DAY_FIRST",
        "hi_IN, DAY_FIRST",
        "sr_RS@latin, DAY_FIRST",
        "en_US.UTF-8, MONTH_FIRST",
        "en_PH, MONTH_FIRST",
        "ja_JP.UTF-8, OPEN",
        "fr_CA, OPEN",
        "C.UTF-8, OPEN",
        "POSIX, OPEN",
        "en, OPEN",
        "'', OPEN"
    })
    void theLocaleSaysInWhichOrderDayAndMonthAreWritten(String locale, DateOrder order) {
        assertThat(DatesSetting.ofLocale(locale)).isEqualTo(order);
    }
}
