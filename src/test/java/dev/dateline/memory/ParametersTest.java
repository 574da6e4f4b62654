package dev.dateline.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final Vectors VECTORS = Vectors.read("fsrs6.json");

    @Test
    void weightsOutOfBoundsMoveToTheBound() {
        double[] w = Parameters.defaults(Algorithm.FSRS_6).weights();
        double[] head = Vectors.doubles(VECTORS.get("clip.head").get("inp"));
        System.arraycopy(head, 0, w, 0, head.length);
        double[] clipped = new Parameters(Algorithm.FSRS_6, w).weights();
        assertThat(Arrays.copyOf(clipped, head.length))
                .containsExactly(Vectors.doubles(VECTORS.get("clip.head").get("out")));
    }

    @Test
    void theSetIsAValue() {
        double[] w = Parameters.defaults(Algorithm.FSRS_7).weights();
        Parameters parameters = new Parameters(Algorithm.FSRS_7, w);
        w[5] = 3;
        parameters.weights()[6] = 3;
        assertThat(parameters).isEqualTo(Parameters.defaults(Algorithm.FSRS_7));
        assertThat(parameters).hasSameHashCodeAs(Parameters.defaults(Algorithm.FSRS_7));
        assertThat(new Parameters(Algorithm.FSRS_7, w)).isNotEqualTo(parameters);
    }

    @Test
    void aBetterFirstGradeOfFsrs7NeverStartsWeaker() {
        double[] w = Parameters.defaults(Algorithm.FSRS_7).weights();
        w[0] = 3;
        w[25] = 0.8;
        w[26] = 0.6;
        Parameters parameters = new Parameters(Algorithm.FSRS_7, w);
        assertThat(parameters.weight(1)).isEqualTo(3);
        assertThat(parameters.weight(26)).isEqualTo(0.8);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Parameters(Algorithm.FSRS_7, new double[21]))
                .hasMessageContaining("34 weights");
        double[] w = Parameters.defaults(Algorithm.FSRS_6).weights();
        w[3] = Double.NaN;
        assertThatThrownBy(() -> new Parameters(Algorithm.FSRS_6, w)).hasMessageContaining("finite");
    }
}
