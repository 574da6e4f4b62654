package dev.dateline.memory;

/** The memory models. */
public enum Algorithm {
    /** One stability and a difficulty, 21 weights, whole study days. */
    FSRS_6("fsrs-6"),
    /** A slow and a fast trace and a difficulty, 34 weights, fractional days. */
    FSRS_7("fsrs-7");

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
        for (Algorithm algorithm : values()) {
            if (algorithm.id.equals(id)) {
                return algorithm;
            }
        }
        throw new IllegalArgumentException("no memory model is called \"" + id + "\"");
    }
}
