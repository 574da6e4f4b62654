package dev.dateline.judge;

import dev.dateline.article.Value;
import dev.dateline.deck.NumberRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges a typed number: its size, its unit if there is one, and a bound such as "less than". */
final class AmountJudge {
    /** Digits of a rounded number that are enough after a conversion. */
    private static final int ENOUGH_DIGITS = 3;

    /** Digits of a whole number that is as good as the number with its decimals: 8849 for 8848.86. */
    private static final int DIGITS_OF_WHOLE = 4;

    /** The smallest number of things counted that may be rounded. */
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    private static final Set<String> SHARES = Set.of("share", "proportion", "fraction");

    private final NumberRange range;
    private final BigDecimal number;
    private final List<String> unit;
    /** The number as shown, with a bound if it has one: {@code more than 40}. */
    private final String shown;

    private final Fillers fillers;
    /** The magnitude in the question (How many trillion yen?), as a power of ten; 0 for none. */
    private final int askedMagnitude;

    private final boolean magnitudeAsked;
    /** The words of the question. */
    private final List<String> ask;

    /** @param ask the words of the question, which may be fewer than those of the fillers */
    AmountJudge(Value.Quantity quantity, NumberRange range, List<String> ask, Fillers fillers) {
        Amount right = Amount.of(quantity, fillers.units());
        int power = right.magnitude();
        this.number = right.value();
        this.range = new NumberRange(
                range.low().scaleByPowerOfTen(power), range.high().scaleByPowerOfTen(power));
        this.fillers = fillers;
        this.ask = ask;
        this.unit = right.unit().isEmpty() ? askedUnit(ask, fillers.units()) : right.unit();
        int asked = askedMagnitude(ask);
        this.magnitudeAsked = asked > 0;
        this.askedMagnitude = power > 0 ? power : asked;
        this.shown = quantity.shown();
    }

    /** The unit that the question names: in square kilometres. Empty if it names none. */
    private static List<String> askedUnit(List<String> ask, Units units) {
        for (int i = 1; i < ask.size(); i++) {
            int length = ask.get(i - 1).equals("in") ? units.lengthAt(ask, i) : 0;
            if (length > 0) {
                return units.canonical(ask.subList(i, i + length));
            }
        }
        return List.of();
    }

    private static int askedMagnitude(List<String> ask) {
        for (int i = 1; i < ask.size(); i++) {
            boolean counted = ask.get(i - 1).equals("many") || ask.get(i - 1).equals("in");
            int magnitude = counted ? NumberWords.fullMagnitude(ask.get(i)) : 0;
            if (magnitude > 0) {
                return magnitude;
            }
        }
        return 0;
    }

    /** The bound in a question, as of {@link Amount#bound}: below which age, how many at least, from which age. */
    private int askedBound() {
        for (int i = 1; i < ask.size(); i++) {
            String word = ask.get(i);
            String before = ask.get(i - 1);
            if (before.equals("at") && AmountWords.BOUNDS.containsKey(word)) {
                return AmountWords.BOUNDS.get(word);
            }
            if (word.equals("which") || word.equals("what") || word.equals("how")) {
                boolean age = before.equals("at")
                        && i + 1 < ask.size()
                        && ask.get(i + 1).equals("age");
                return age || before.equals("from") ? 1 : AmountWords.BOUNDS.getOrDefault(before, 0);
            }
        }
        return 0;
    }

    /** The bound of the right number; 0 for none. */
    private int bound() {
        return AmountReader.read(shown, fillers, unit).map(Amount::bound).orElse(0);
    }

    List<String> unit() {
        return unit;
    }

    /**
     * Reads a typed number. If the card's number is below zero, or the question asks about a fall, the sign may be left
     * out.
     */
    Optional<Amount> read(String text) {
        Optional<Amount> read = AmountReader.read(text, fillers, unit).map(this::signed);
        boolean mega =
                askedMagnitude == 6 && unit.contains("tonne") && Tokens.of(text).contains("mt"); // megatonnes
        return mega ? read.map(typed -> typed.times(askedMagnitude)) : read;
    }

    private Amount signed(Amount typed) {
        boolean below = number.signum() < 0;
        boolean other = below ? typed.value().signum() > 0 : typed.value().signum() < 0;
        boolean turned = other && typed.direction() <= 0 && (Directions.asksForFall(fillers) || fillers.asks("below"));
        return turned ? typed.negated() : typed;
    }

    Outcome judge(Amount typed) {
        if (isPartOfOne(typed)) {
            return Outcome.CORRECT;
        }
        boolean unitFits = isUnitRight(typed);
        Optional<BigDecimal> converted = unitFits ? Optional.of(typed.value()) : converted(typed);
        boolean comparable = converted.isPresent();
        BigDecimal value = converted.orElse(typed.value());
        boolean inRange = range.contains(value);
        if (!inRange && leavesMagnitude(typed)) {
            inRange = range.contains(value.scaleByPowerOfTen(askedMagnitude));
        }
        BigDecimal asked = leavesMagnitude(typed) ? value.scaleByPowerOfTen(askedMagnitude) : value;
        boolean rounded = comparable && !inRange && rounding().fits(typed, asked, !unitFits) && isPlain();
        inRange |= comparable && !unitFits && isRounded(typed, value);
        inRange |= rounded
                && !typed.hedged()
                && typed.bound() == 0
                && Rounding.digits(typed) >= DIGITS_OF_WHOLE
                && number.setScale(0, RoundingMode.HALF_UP).compareTo(asked) == 0;
        inRange |= typed.share()
                && value.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
        if (!inRange) {
            if (rounded || (comparable && rounding().isNearLimit(typed, value) && bound() == 0)) {
                return Outcome.partial("the figure is " + shown);
            }
            return comparable && isMagnitudeOff(typed)
                    ? Outcome.wrong("the number is right, but not its magnitude")
                    : Outcome.WRONG;
        }
        if (!comparable) {
            return Outcome.wrong("the number is right, but not its unit");
        }
        if (turnsBound(typed)) {
            return Outcome.wrong(
                    bound() == 0
                            ? "the figure is right, but this is a limit"
                            : "the figure is right, but this is another limit");
        }
        return typed.mended() ? Outcome.TYPO : Outcome.CORRECT;
    }

    /**
     * Whether the typed bound is wrong: "less than" for "more than", the reverse, "over" for "at least", or a bound for
     * an exact figure.
     */
    boolean turnsBound(Amount typed) {
        if (typed.bound() == 0) {
            return false;
        }
        int bound = bound();
        if (bound == 0 && (!typed.strict() || range.low().compareTo(range.high()) < 0)) {
            return false;
        }
        int due = bound == 0 ? askedBound() : bound;
        boolean leavesOut = typed.strict() && Math.abs(due) < Math.abs(typed.bound());
        return Integer.signum(due) != Integer.signum(typed.bound()) || leavesOut;
    }

    /** Whether the card has an exact number without a limit. */
    private boolean isPlain() {
        return range.low().compareTo(range.high()) == 0 && bound() == 0;
    }

    private Rounding rounding() {
        boolean many = fillers.asks("many");
        boolean counted = many && number.abs().compareTo(MANY) >= 0 && !fillers.asks("vote");
        boolean measured =
                number.stripTrailingZeros().scale() > 0 || unit.stream().anyMatch(fillers.units()::isUnit);
        boolean seconds = unit.contains("second");
        return new Rounding(
                number, (measured && !seconds) || counted, (measured || many || !unit.isEmpty()) && !seconds);
    }

    /**
     * Whether the question asks for a percentage and the typed number is the same share as a part of one: 0.88 for 88
     * per cent.
     */
    private boolean isPartOfOne(Amount typed) {
        return unit.equals(List.of("percent"))
                && typed.unit().isEmpty()
                && typed.magnitude() == 0
                && number.abs().compareTo(BigDecimal.valueOf(100)) < 0
                && typed.value().scaleByPowerOfTen(2).compareTo(number) == 0
                && typed.bound() == 0
                && fillers.asksOneOf(SHARES);
    }

    private boolean leavesMagnitude(Amount typed) {
        return typed.magnitude() == 0
                && askedMagnitude > 0
                && !typed.share()
                && (magnitudeAsked || typed.unit().isEmpty());
    }

    /**
     * The typed number, multiplied by the magnitude in the question (How many billion?) if it has no magnitude itself.
     */
    Amount asAsked(Amount typed) {
        return leavesMagnitude(typed) ? typed.times(askedMagnitude) : typed;
    }

    /** Whether the size is exactly the card's. The unit is not compared. */
    boolean isOwn(Amount typed) {
        return typed.value().compareTo(number) == 0;
    }

    private boolean isUnitRight(Amount typed) {
        return typed.share()
                ? unit.contains("percent")
                        && typed.unit().stream()
                                .allMatch(word -> UnitWords.isAskedOrIdle(word, fillers) || unit.contains(word))
                : UnitWords.same(typed.unit(), unit, fillers);
    }

    /** Accepts a number in another unit of the same kind, if the words next to the unit fit too. */
    private Optional<BigDecimal> converted(Amount typed) {
        return UnitWords.same(
                        fillers.units().withoutMeasure(typed.unit()),
                        fillers.units().withoutMeasure(unit),
                        fillers)
                ? converted(typed.value(), typed)
                : Optional.empty();
    }

    /**
     * Whether a number in another unit, such as miles for kilometres, differs from the card's number by at most a
     * thousandth, or is this number rounded to as many digits as the card has and differs by at most a hundredth. If
     * the conversion only moves the point or the zero, all digits must be right. A whole number of units that
     * consist of whole units of the card, such as weeks of days, must be exact.
     */
    private boolean isRounded(Amount typed, BigDecimal value) {
        BigDecimal said = typed.value().stripTrailingZeros();
        BigDecimal off = value.subtract(number).abs().scaleByPowerOfTen(2);
        BigDecimal step = converted(said.add(BigDecimal.ONE), typed)
                .orElse(value)
                .subtract(value)
                .stripTrailingZeros();
        boolean moved = step.compareTo(BigDecimal.ONE.scaleByPowerOfTen(-step.scale())) == 0;
        boolean counted = step.scale() <= 0 && said.scale() <= 0;
        if (moved || counted || off.compareTo(number.abs()) > 0) {
            return false;
        }
        boolean rounded = number.precision() >= ENOUGH_DIGITS
                && value.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
        if (rounded || off.scaleByPowerOfTen(1).compareTo(number.abs()) <= 0) {
            return true;
        }
        int digits =
                Math.min(ENOUGH_DIGITS, Math.max(2, number.stripTrailingZeros().precision()));
        BigDecimal half = step.scaleByPowerOfTen(2 - said.scale()).divide(BigDecimal.valueOf(2));
        return said.precision() >= digits && off.compareTo(half.abs()) <= 0;
    }

    private Optional<BigDecimal> converted(BigDecimal value, Amount typed) {
        boolean rough = typed.hedged() || typed.bound() != 0;
        return fillers.units().converted(value, typed.unit(), unit, rough);
    }

    /** Whether the typed number is right except for its magnitude: thousands, millions and so on. */
    private boolean isMagnitudeOff(Amount typed) {
        BigDecimal said = typed.value().stripTrailingZeros();
        BigDecimal due = number.stripTrailingZeros();
        int power = said.scale() - due.scale();
        boolean real = power % 3 == 0 || typed.magnitude() == 5 || typed.magnitude() == 7;
        return power != 0 && real && said.unscaledValue().equals(due.unscaledValue());
    }
}
