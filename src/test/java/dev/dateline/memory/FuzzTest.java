package dev.dateline.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FuzzTest {
    private static final JsonNode RULES = Vectors.read("fsrs6.json").get("fuzz.anki");

    @Test
    void anIntervalIsDrawnFromItsRange() {
        for (JsonNode row : RULES.get("cases")) {
            double interval = row.get(0).asDouble();
            int min = row.get(1).asInt();
            int max = row.get(2).asInt();
            assertThat(new int[] {
                        drawn(interval, min, max, 0), drawn(interval, min, max, 0.5), drawn(interval, min, max, 0.99)
                    })
                    .as(row.toString())
                    .containsExactly(
                            row.get(3).asInt(), row.get(4).asInt(), row.get(5).asInt());
        }
    }

    @Test
    void withoutFuzzAnIntervalIsRoundedWithinItsBounds() {
        for (JsonNode row : RULES.get("no_fuzz")) {
            assertThat(Fuzz.rounded(
                            row.get(0).asDouble(),
                            row.get(1).asInt(),
                            row.get(2).asInt()))
                    .isEqualTo(row.get(3).asInt());
        }
    }

    @Test
    void fuzzNeverShortensTheInterval() {
        for (JsonNode row : RULES.get("minimum_review_fuzz_interval")) {
            assertThat(Fuzz.noShorterThan(
                            row.get(0).asDouble(),
                            row.get(1).asInt(),
                            row.get(2).asInt()))
                    .as(row.toString())
                    .isEqualTo(row.get(3).asInt());
        }
    }

    @Test
    void everyDrawIsWithinTheBounds() {
        for (double interval = 0.1; interval < 400; interval += 0.37) {
            for (double draw : new double[] {0, 0.3, 0.999_999_999_999_999_9}) {
                assertThat(drawn(interval, 2, 300, draw)).isBetween(2, 300);
            }
        }
    }

    private static int drawn(double interval, int minimum, int maximum, double draw) {
        Fuzz.Range range = Fuzz.range(interval, minimum, maximum);
        return Workload.NONE.lightest(new StudyDay(LocalDate.of(2026, 1, 1)), range.low(), range.high(), draw);
    }
}
