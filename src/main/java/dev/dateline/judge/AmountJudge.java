package dev.dateline.judge;

import dev.dateline.article.Value;
import dev.dateline.deck.NumberRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges a typed number: its size with its magnitude, its unit where one is given, and the side of a bound. */
final class AmountJudge {
    private static final Set<String> THOSE_COUNTED = Set.of("them", "these", "those", "all");

    private final NumberRange range;
    private final BigDecimal number;
    private final List<String> unit;
    private final Amount.Bound bound;
    private final Fillers fillers;
    /** The magnitude that the question itself names (How many trillion yen?), as a power of ten; 0 for none. */
    private final int askedMagnitude;

    AmountJudge(Value.Quantity quantity, NumberRange range, String ask, Fillers fillers) {
        List<String> words = Tokens.of(quantity.unit());
        int power = words.isEmpty() ? 0 : fullMagnitude(words.get(0));
        this.number = quantity.number().scaleByPowerOfTen(power);
        this.range = new NumberRange(
                range.low().scaleByPowerOfTen(power), range.high().scaleByPowerOfTen(power));
        this.unit = AmountReader.unitOf(
                power > 0 ? quantity.unit().substring(quantity.unit().indexOf(' ') + 1) : quantity.unit());
        this.fillers = fillers;
        this.askedMagnitude = power > 0 ? power : askedMagnitude(ask);
        this.bound = AmountReader.read(quantity.shown(), fillers, unit)
                .map(Amount::bound)
                .orElse(Amount.Bound.NONE);
    }

    private static int fullMagnitude(String word) {
        return word.length() > 3 ? NumberWords.magnitude(word) : 0;
    }

    private static int askedMagnitude(String ask) {
        List<String> words = Tokens.of(ask);
        for (int i = 1; i < words.size(); i++) {
            boolean asked = words.get(i - 1).equals("many") || words.get(i - 1).equals("in");
            if (asked && fullMagnitude(words.get(i)) > 0) {
                return fullMagnitude(words.get(i));
            }
        }
        return 0;
    }

    List<String> unit() {
        return unit;
    }

    Optional<Amount> read(String text) {
        return AmountReader.read(text, fillers, unit);
    }

    Outcome judge(Amount typed) {
        boolean unitFits = unitOf(typed) != UnitMatch.OTHER;
        Optional<BigDecimal> converted = unitFits ? Optional.of(typed.value()) : converted(typed);
        boolean comparable = converted.isPresent();
        BigDecimal value = converted.orElse(typed.value());
        boolean inRange = range.contains(value);
        if (!inRange && typed.magnitude() == 0 && askedMagnitude > 0 && !typed.share()) {
            inRange = range.contains(value.scaleByPowerOfTen(askedMagnitude));
        }
        if (!inRange) {
            return comparable && isMagnitudeOff(typed)
                    ? Outcome.wrong("the number is right, its magnitude is not")
                    : Outcome.WRONG;
        }
        if (!comparable) {
            return Outcome.wrong("the number is right, its unit is not");
        }
        if (turnsBound(typed)) {
            return Outcome.wrong("the figure is right, its bound is the other way round");
        }
        return typed.mended() ? Outcome.TYPO : Outcome.CORRECT;
    }

    /** Whether "less than" was typed for "more than", or the other way round. */
    boolean turnsBound(Amount typed) {
        return typed.bound() != Amount.Bound.NONE && bound != Amount.Bound.NONE && typed.bound() != bound;
    }

    /** Whether a number counts as the one that the card asks for, by size alone. */
    boolean isOwn(Amount typed) {
        return typed.value().compareTo(number) == 0;
    }

    private enum UnitMatch {
        SAME,
        NONE_GIVEN,
        OTHER
    }

    private UnitMatch unitOf(Amount typed) {
        List<String> given = typed.unit();
        if (typed.share()) {
            return !unit.isEmpty() && unit.get(0).equals("percent") && allAsked(given)
                    ? UnitMatch.SAME
                    : UnitMatch.OTHER;
        }
        if (given.isEmpty()) {
            return UnitMatch.NONE_GIVEN;
        }
        return sameUnit(given, unit, fillers) ? UnitMatch.SAME : UnitMatch.OTHER;
    }

    private boolean allAsked(List<String> words) {
        for (String word : words) {
            if (!isAskedOrIdle(word, fillers) && !unit.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAskedOrIdle(String word, Fillers fillers) {
        if (word.indexOf(' ') > 0) {
            for (String part : Tokens.of(word)) {
                if (!fillers.asks(part)) {
                    return false;
                }
            }
            return true;
        }
        return fillers.mayGo(word) || fillers.asksByName(word) || THOSE_COUNTED.contains(word);
    }

    /** A number of another unit of the same kind, where the words beside the unit fit too. */
    private Optional<BigDecimal> converted(Amount typed) {
        return sameUnit(Units.withoutMeasure(typed.unit()), Units.withoutMeasure(unit), fillers)
                ? Units.converted(typed.value(), typed.unit(), unit)
                : Optional.empty();
    }

    /** Whether a typed unit is the wanted one, or its beginning, with nothing beside it but words of the question. */
    static boolean sameUnit(List<String> given, List<String> wanted, Fillers fillers) {
        boolean any = wanted.isEmpty() || given.isEmpty();
        for (String word : given) {
            if (says(word, wanted)) {
                any = true;
            } else if (!isAskedOrIdle(word, fillers)
                    || (wanted.isEmpty() && Units.isUnit(word) && !fillers.asks(word))) {
                return false;
            }
        }
        return any;
    }

    private static boolean says(String given, List<String> wanted) {
        for (String word : wanted) {
            if (Units.says(given, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the typed number is the right one but for thousands, millions and so on. */
    private boolean isMagnitudeOff(Amount typed) {
        if (typed.value().signum() != number.signum() || number.signum() == 0) {
            return false;
        }
        for (int power = -12; power <= 12; power += 1) {
            boolean real = power % 3 == 0 || typed.magnitude() == 5 || typed.magnitude() == 7;
            if (power != 0 && real && typed.value().scaleByPowerOfTen(power).compareTo(number) == 0) {
                return true;
            }
        }
        return false;
    }
}
