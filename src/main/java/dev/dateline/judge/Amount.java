package dev.dateline.judge;

import dev.dateline.article.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A typed number, or the number of a card.
 *
 * @param value the number, including its magnitude and its sign
 * @param magnitude the power of ten from a magnitude word or letter; 0 for none
 * @param unit the words of the unit, each under its canonical name (see {@link Units#canonical}); may contain words
 *     of the question
 * @param share whether it was typed as a share of something ({@code nine in ten}); the value is then in per cent
 * @param bound where the true value is: below zero for smaller, above zero for larger; 1 and -1 if it may be the number
 *     itself ("at least"), 2 and -2 if not ("over"); 0 if no word says it
 * @param hedged whether a word says that the number is only near the true value: about, nearly
 * @param mended whether one of its words was misspelt
 * @param direction -1 for a fall, 1 for a rise, 0 if no word says which
 */
record Amount(
        BigDecimal value,
        int magnitude,
        List<String> unit,
        boolean share,
        int bound,
        boolean hedged,
        boolean mended,
        int direction) {
    /** The number of a card in full: 300 with the unit "billion dollars" is 300,000,000,000 dollars. */
    static Amount of(Value.Quantity quantity, Units units) {
        String unit = quantity.unit();
        List<String> words = Tokens.of(unit);
        int power = words.isEmpty() ? 0 : NumberWords.fullMagnitude(words.get(0));
        List<String> bare = AmountReader.unitOf(power > 0 ? unit.substring(unit.indexOf(' ') + 1) : unit, units);
        BigDecimal value = quantity.number().scaleByPowerOfTen(power);
        return new Amount(value, power, bare, false, 0, false, false, 0);
    }

    /** Whether it is a limit that may be far from the true value: "less than", but not "nearly". */
    boolean strict() {
        return bound != 0 && !hedged;
    }

    /** The number of decimals that were typed. */
    int decimals() {
        return share ? 0 : Math.max(0, value.scale() + magnitude);
    }

    /** The amount multiplied by ten to this power. */
    Amount times(int power) {
        return new Amount(
                value.scaleByPowerOfTen(power), magnitude + power, unit, share, bound, hedged, mended, direction);
    }

    Amount negated() {
        return new Amount(value.negate(), magnitude, unit, share, bound, hedged, mended, direction);
    }

    /** The amount, if an answer in words is a number with its unit: two thirds, 40 km. */
    static Optional<Value.Quantity> in(String answer, Units units) {
        if (!Slips.hasDigit(answer) && !startsWithNumberWord(answer)) {
            return Optional.empty();
        }
        boolean rank = Tokens.of(answer).stream()
                .anyMatch(word -> !NumberWords.cardinal(word).equals(word));
        boolean period = Period.read(answer, Fillers.ofNoQuestion()).isPresent(); // the fourth quarter of 2023
        if (rank || period) {
            return Optional.empty();
        }
        // a number joined to letters is a name: G7, 5G
        return AmountReader.read(answer, Fillers.ofNoQuestion(), List.of())
                .filter(amount -> isMeasure(amount.unit(), units))
                .map(amount -> isBareFraction(amount, answer)
                        ? new Value.Quantity(amount.value().scaleByPowerOfTen(2), "percent", answer)
                        : new Value.Quantity(
                                amount.value(),
                                String.join(" ", amount.share() ? List.of("percent") : amount.unit()),
                                answer));
    }

    /** Whether an amount is a fraction without a unit, such as two thirds, and so a percentage. */
    private static boolean isBareFraction(Amount amount, String answer) {
        return !amount.share()
                && amount.unit().isEmpty()
                && amount.value().signum() > 0
                && amount.value().compareTo(BigDecimal.ONE) < 0
                && (amount.decimals() != 1 || !Slips.hasDigit(answer));
    }

    private static boolean isMeasure(List<String> unit, Units units) {
        return unit.isEmpty() || units.isUnit(unit.get(0)) || units.isUnit(unit.get(unit.size() - 1));
    }

    /** Whether the first word, apart from words such as "about" and "at most", is a number or part of one: about half. */
    private static boolean startsWithNumberWord(String text) {
        String before = "";
        for (String word : Tokens.of(text)) {
            if (NumberWords.isOrdinalWord(word) && !Phrase.isArticle(before)) {
                return false;
            }
            if (NumberWords.isNumber(word) || AmountWords.FRACTIONS.containsKey(word)) {
                boolean adjective = Phrase.isArticle(before)
                        && !NumberWords.isOrdinalWord(word)
                        && NumberWords.isDigits(
                                NumberWords.inDigits(List.of(word)).get(0));
                return !before.equals("the") && !adjective;
            }
            if (!AmountWords.ABOUT.contains(word) && !AmountWords.BOUNDS.containsKey(word)) {
                return false;
            }
            before = word;
        }
        return false;
    }
}
