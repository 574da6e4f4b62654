package dev.dateline.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningTextTest {
    private static String amounts(String text) {
        return RunningText.amounts(text).stream()
                .map(found -> (found.number().toPlainString() + " " + found.unit()).strip())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exports fell by 7.8 per cent to $3.5bn.|7.8 percent; 3500000000 dollar",
                "The fire burnt 7600 km² in 40 days.|7600 square kilometer; 40 day",
                "Forty-three ships and two and a half million people came.|43; 2500000 person",
                "The bank raised its rate by 25 basis points (to 4.5 per cent).|25 basis point; 4.5 percent",
                "It costs Rs 25,000 crore a year.|250000000000 rupee",
                "Nothing was counted.|''"
            })
    void amountsAreFoundInASentence(String row) {
        List<String> cells = List.of(row.split("\\|", -1));
        assertThat(amounts(cells.get(0))).isEqualTo(cells.get(1).replace("''", ""));
    }

    @Test
    void equalAmountsInDifferentUnitsAreEqual() {
        RunningText.FoundAmount one = RunningText.amounts("It took 90 minutes.").get(0);
        RunningText.FoundAmount other =
                RunningText.amounts("They needed 1.5 hours for it.").get(0);
        assertThat(one.equalTo(other)).isTrue();
        assertThat(one.equalTo(RunningText.amounts("It took 90 seconds.").get(0)))
                .isFalse();
    }

    @Test
    void datesAreFoundInASentenceWithTheirPlaces() {
        String text = "They met on Friday, 16 December 2022 in Lima, after talks in May 2021 and the summit of 2019.";
        assertThat(RunningText.dates(text).stream()
                        .map(found -> text.substring(found.from(), found.to()) + " = " + found.date()))
                .containsExactly("Friday, 16 December 2022 = 2022-12-16", "May 2021 = 2021-05", "2019 = 2019");
    }
}
