package dev.dateline.study;

import java.util.Locale;
import java.util.Optional;

/** How sure of an answer a learner is, before the verdict. */
public enum Confidence {
    SURE(95),
    THINK(70),
    GUESS(30);

    private final int percent;

    Confidence(int percent) {
        this.percent = percent;
    }

    /** The chance of being right that the word stands for, in per cent. The journal stores it. */
    public int percent() {
        return percent;
    }

    /** The word for it: {@code sure}, {@code think}, {@code guess}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level for a percentage. */
    public static Optional<Confidence> ofPercent(int percent) {
        for (Confidence confidence : values()) {
            if (confidence.percent == percent) {
                return Optional.of(confidence);
            }
        }
        return Optional.empty();
    }

    /** The level after the next press of the same key: first "I think so", then "I am sure", then "I guess". */
    public static Confidence after(Optional<Confidence> now) {
        return now.map(it -> switch (it) {
                    case THINK -> SURE;
                    case SURE -> GUESS;
                    case GUESS -> THINK;
                })
                .orElse(THINK);
    }

    /**
     * An answer and how sure its writer is.
     *
     * @param line the answer without the sign
     */
    public record Said(String line, Confidence confidence) {}

    /** Reads the mark at the end of a typed line: {@code !} for sure, a space and {@code ?} for a guess, none for think. */
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
