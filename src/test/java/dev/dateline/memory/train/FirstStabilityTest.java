package dev.dateline.memory.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Vectors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstStabilityTest {
    private static final Vectors VECTORS = Vectors.read("training.json");
    private static final double[] DEFAULTS =
            Parameters.defaults(Algorithm.FSRS_6).weights();

    private static List<FirstStability.Group> groups() {
        JsonNode v = VECTORS.get("opt.s0_loss");
        List<FirstStability.Group> groups = new ArrayList<>();
        for (int i = 0; i < v.get("delta_t").size(); i++) {
            FirstStability.Group group =
                    new FirstStability.Group(v.get("delta_t").get(i).asInt());
            group.count = v.get("count").get(i).asInt();
            group.recalled = (int) Math.round(v.get("recall").get(i).asDouble() * group.count);
            groups.add(group);
        }
        return groups;
    }

    @Test
    void theLeastLossIsAtThePublishedValue() {
        JsonNode v = VECTORS.get("opt.s0_search");
        double average = v.get("average_recall").asDouble();
        assertThat(FirstStability.search(groups(), average, 0.212, -0.1542))
                .isCloseTo(v.get("s0").asDouble(), within(v.get("tol").asDouble()));
    }

    @Test
    void withoutTheAveragesPullTheLossIsThePublishedOne() {
        JsonNode v = VECTORS.get("opt.s0_loss");
        for (int i = 0; i < 2; i++) {
            double loss = 0;
            for (FirstStability.Group group : groups()) {
                // an average that equals the group's own recall does not change it
                double own = (double) group.recalled / group.count;
                loss += FirstStability.loss(
                        List.of(group), own, v.get("s0").get(i).asDouble(), 0.212, -0.1542);
            }
            // the distance from the default was added for each of the five groups
            double once = Math.abs(v.get("s0").get(i).asDouble() - 0.212) / 16;
            assertThat(loss - 4 * once).isCloseTo(v.get("loss").get(i).asDouble(), within(1e-4));
        }
    }

    @Test
    void unknownValuesAreBetweenTheirNeighbours() {
        JsonNode cases = VECTORS.get("opt.smooth_and_fill").get("cases");
        for (JsonNode v : cases) {
            double[] known = new double[4];
            for (int i = 0; i < 4; i++) {
                JsonNode s = v.get("in").get(Integer.toString(i + 1));
                known[i] = s == null ? Double.NaN : s.asDouble();
            }
            assertThat(FirstStability.filled(known, DEFAULTS))
                    .containsExactly(Vectors.doubles(v.get("out")), within(1e-6));
        }
    }

    @Test
    void everyPairOfKnownGradesGivesTheOtherTwo() {
        double[] all = {0.4, Double.NaN, Double.NaN, 9};
        double[] filled = FirstStability.filled(all, DEFAULTS);
        assertThat(Math.log(filled[1])).isCloseTo(.41 * Math.log(filled[0]) + .59 * Math.log(filled[2]), within(1e-12));
        assertThat(Math.log(filled[2])).isCloseTo(.46 * Math.log(filled[1]) + .54 * Math.log(filled[3]), within(1e-12));
        for (int a = 0; a < 4; a++) {
            for (int b = a + 1; b < 4; b++) {
                double[] two = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
                two[a] = filled[a];
                two[b] = filled[b];
                assertThat(FirstStability.filled(two, DEFAULTS))
                        .as("from %d and %d", a + 1, b + 1)
                        .containsExactly(filled, within(1e-9));
            }
        }
    }

    @Test
    void ofTwoThatContradictTheOneWithMoreReviewsIsBelieved() {
        double[] s = {3, 2, 5, 5};
        FirstStability.inOrder(s, new int[] {10, 50, 1, 1});
        assertThat(s).containsExactly(2, 2, 5, 5);
        s = new double[] {3, 2, 5, 5};
        FirstStability.inOrder(s, new int[] {60, 50, 1, 1});
        assertThat(s).containsExactly(3, 3, 5, 5);
    }

    @Test
    void withoutDataTheDefaultsApply() {
        double[] unknown = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        assertThat(FirstStability.filled(unknown, DEFAULTS)).containsExactly(0.212, 1.2931, 2.3065, 8.2956);
    }
}
