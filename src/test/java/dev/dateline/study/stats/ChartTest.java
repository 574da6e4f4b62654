package dev.dateline.study.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Svg;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {
    private static Chart shares(Chart.Shape shape, double floor) {
        return new Chart(
                shape,
                Chart.PER_CENT,
                floor,
                OptionalDouble.of(90),
                List.of(Chart.Point.share("one", 8, 10), Chart.Point.share("two", 7, 10)));
    }

    @ParameterizedTest
    @CsvSource({"BARS, 0", "BARS, 50", "COLUMNS, 0"})
    void aGivenTargetIsDrawn(Chart.Shape shape, double floor) {
        Chart chart = shares(shape, floor);
        assertThat(chart.caption())
                .hasValueSatisfying(caption -> assertThat(caption).contains("target of 90%"));
        assertThat(Svg.of(chart, "Recall")).contains("class=\"mark\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"BARS", "COLUMNS"})
    void withoutATargetNoneIsShown(Chart.Shape shape) {
        Chart chart = Chart.of(shape, Chart.PER_CENT, List.of(Chart.Point.share("one", 8, 10)));
        assertThat(chart.caption()).isEqualTo(Optional.empty());
        assertThat(Svg.of(chart, "Recall")).doesNotContain("class=\"mark\"");
    }
}
