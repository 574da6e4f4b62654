package dev.dateline.memory;

import java.util.Optional;

public enum Algorithm {
    /** One stability and a difficulty, 21 weights, whole study days. */
    FSRS_6("fsrs-6"),
    /** A slow and a fast trace and a difficulty, 34 weights, fractional days. */
    FSRS_7("fsrs-7");

    private static final Algorithm[] ALL = values();

    private final String id;

    Algorithm(String id) {
        this.id = id;
    }

    /** The name in the journal, in the settings and in output. */
    public String id() {
        return id;
    }

    /**
     * The algorithm of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Algorithm ofId(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no memory model is called \"" + id + "\""));
    }

    public static Optional<Algorithm> find(String id) {
        for (Algorithm algorithm : ALL) {
            if (algorithm.id.equals(id)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }
}
