package dev.dateline.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
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
    void severalRelearningStepsTightenTheShortTermWeights() {
        Parameters defaults = Parameters.defaults(Algorithm.FSRS_6);
        double[] same = Vectors.doubles(VECTORS.get("clip.two_relearning_steps").get("w17_19"));
        assertThat(Arrays.copyOfRange(defaults.forRelearningSteps(2).weights(), 17, 20))
                .containsExactly(same);
        double[] w = defaults.weights();
        w[17] = 1.9;
        // sqrt(-(ln 1.4835 + ln(2^0.2629 - 1) + 0.3 * 1.6483) / 3)
        assertThat(new Parameters(Algorithm.FSRS_6, w).forRelearningSteps(3).weight(17))
                .isCloseTo(0.49027300, within(1e-5));
    }

    @Test
    void forerunnersWeightsAreTakenOver() {
        JsonNode v = VECTORS.get("migrate.17to21");
        double[] migrated = Parameters.fsrs6From(Vectors.doubles(v.get("inp"))).weights();
        double[] expected = Vectors.doubles(v.get("out"));
        assertThat(migrated[5]).isCloseTo(expected[5], within(1e-7));
        assertThat(migrated[4]).isCloseTo(expected[4], within(1e-9));
        // without a same-day formula: FSRS-4.5 had none
        assertThat(Arrays.copyOfRange(migrated, 6, 21))
                .containsExactly(Arrays.copyOfRange(expected, 6, 21), within(1e-12));

        double[] fsrs5 = Vectors.doubles(VECTORS.get("f5w.memory").get("W19"));
        double[] from19 = Parameters.fsrs6From(fsrs5).weights();
        assertThat(Arrays.copyOf(from19, 19)).containsExactly(fsrs5);
        assertThat(from19[20]).isEqualTo(0.5);
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
        assertThatThrownBy(() -> Parameters.fsrs6From(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
