package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {
    @ParameterizedTest
    @CsvSource({
        "December 2019, 2019-12",
        "in December 2022, 2022-12",
        "'December 16, 2022', 2022-12-16",
        "16 December 2022, 2022-12-16",
        "2022-12, 2022-12",
        "2022, 2022"
    })
    void aDateIsReadInAnyUsualForm(String text, String date) {
        assertThat(Readings.date(text).map(Object::toString)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"43 votes", "2010-2020", "2022-23", "fiscal 2027", "1990s", "9 June", "May", "12"})
    void anAmbiguousTextIsNoDate(String text) {
        assertThat(Readings.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "43 votes, 43",
        "'about 1,250 ships', 1250",
        "nearly 90 per cent, 90",
        "$3.5bn, 3500000000",
        "43 trillion yen, 43000000000000",
        "-1.5, -1.5"
    })
    void aNumberIsReadWithItsMagnitude(String text, BigDecimal number) {
        assertThat(Readings.number(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5G", "G20", "1990s", "12th", "Article 9", "F-16", "3 to 5 years", "fifty"})
    void aNumberInANameIsNotRead(String text) {
        assertThat(Readings.number(text)).isEmpty();
    }
}
