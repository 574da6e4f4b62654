package dev.dateline.study;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure a learner is of an answer before the verdict. */
public enum Confidence {
    SURE(95),
    THINK(70),
    GUESS(30);

    private final int percent;

    Confidence(int percent) {
        this.percent = percent;
    }

    /** The chance of being right, in per cent. The journal stores it. */
    public int percent() {
        return percent;
    }

    /** The name of this confidence: {@code sure}, {@code think}, {@code guess}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Confidence> ofPercent(int percent) {
        return Stream.of(values())
                .filter(confidence -> confidence.percent == percent)
                .findFirst();
    }

    /** The level after one more press of the key: "I think so" at first, then "I am sure", then "I guess". */
    public static Confidence after(Optional<Confidence> now) {
        return now.map(it -> switch (it) {
                    case THINK -> SURE;
                    case SURE -> GUESS;
                    case GUESS -> THINK;
                })
                .orElse(THINK);
    }

    /**
     * A typed answer and how sure the learner is of it.
     *
     * @param line the answer without the sign
     */
    public record Said(String line, Confidence confidence) {}

    /**
     * Reads the sign at the end of a typed line: {@code !} means sure, a space and {@code ?} mean a guess. Without a
     * sign it means "I think so".
     */
    public static Said read(String line) {
        String text = line.strip();
        if (text.length() > 1 && text.endsWith("!")) {
            return new Said(text.substring(0, text.length() - 1).stripTrailing(), SURE);
        }
        if (text.length() > 2 && text.endsWith(" ?")) {
            return new Said(text.substring(0, text.length() - 2).stripTrailing(), GUESS);
        }
        return new Said(line, THINK);
    }
}
