package dev.dateline.library.draft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A typed answer that is an amount.
 *
 * @param number the number as in a sheet
 * @param unit the unit; empty if there is none
 * @param shown the answer's words if they are more than number and unit; else empty
 */
public record AnswerLook(String number, String unit, String shown) {
    private static final Pattern PLAIN =
            Pattern.compile("-?\\d+(?:\\.\\d+)?(?: (?:thousand|million|billion|trillion))?(?: ?%| [^,$]+)?");

    private static final Pattern INDIAN = Pattern.compile("(?i)(?<!\\p{L})(?:lakh|crore|cr)\\b");

    /**
     * The amount, if a text is nothing else: {@code $300 billion}, {@code 1.5°C}. The question tells whether m is
     * metres or million.
     */
    public static Optional<AnswerLook> amount(String question, String text) {
        String bare = text.strip();
        boolean digits = bare.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            return Optional.empty();
        }
        return AmountFinder.next(bare, 0, question)
                .filter(found -> found.start() == 0 && found.end() == bare.length())
                .map(found -> {
                    boolean hedged = found.bare() > found.start();
                    boolean plain = !hedged
                            && PLAIN.matcher(bare).matches()
                            && !INDIAN.matcher(bare).find();
                    return new AnswerLook(DraftValue.number(found.number()), found.unit(), plain ? "" : bare);
                });
    }
}
