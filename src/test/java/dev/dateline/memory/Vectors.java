package dev.dateline.memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/** The test vectors of public projects, in {@code src/test/resources/memory}. */
public final class Vectors {
    private final JsonNode vectors;

    private Vectors(JsonNode vectors) {
        this.vectors = vectors;
    }

    public static Vectors read(String file) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream("/memory/" + file), file)) {
            return new Vectors(new ObjectMapper().readTree(in).get("vectors"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode get(String id) {
        return Objects.requireNonNull(vectors.get(id), id);
    }

    public static double[] doubles(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble();
        }
        return numbers;
    }

    public static int[] ints(JsonNode array) {
        int[] numbers = new int[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asInt();
        }
        return numbers;
    }

    /** The 19 weights of FSRS-5 as weights of FSRS-6. */
    static Parameters fsrs6From(double... older) {
        double[] w = Arrays.copyOf(older, 21);
        w[20] = older.length == 21 ? older[20] : 0.5;
        return new Parameters(Algorithm.FSRS_6, w);
    }

    /** The weights without the same-day formula of FSRS-6. */
    static Parameters withoutShortTerm(Parameters parameters) {
        double[] w = parameters.weights();
        Arrays.fill(w, 17, 20, 0);
        return new Parameters(Algorithm.FSRS_6, w);
    }
}
