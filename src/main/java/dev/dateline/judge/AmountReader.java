package dev.dateline.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a number in any usual form: {@code ¥43tn}, {@code about forty thousand}, {@code nine in ten}, {@code −1,4 %}.
 */
final class AmountReader {
    /** The smaller unit of a second number that is typed without a unit: six metres twenty-five. */
    private static final Map<String, String> SMALLER =
            Map.of("hour", "minute", "minute", "second", "meter", "centimeter");

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> LEVELS = Set.of("below", "above", "under");
    private static final Set<String> COMPARED = Set.of("less", "more", "fewer");

    private final Fillers fillers;
    private final Units units;
    private final List<String> wantedUnit;
    private final List<String> words;
    private int at;
    private boolean mended;
    private int bound;
    private int direction;
    private final List<String> unit = new ArrayList<>();
    private boolean isFraction;

    private AmountReader(String text, Fillers fillers, List<String> wantedUnit) {
        this.fillers = fillers;
        this.units = fillers.units();
        this.wantedUnit = wantedUnit;
        this.words = AmountTokens.of(AmountText.prepared(text, wantedUnit, units), wantedUnit, fillers);
    }

    /**
     * The number in a text that contains nothing else except a unit and filler words. Empty if there is no number, or
     * more than one.
     */
    static Optional<Amount> read(String text, Fillers fillers, List<String> wantedUnit) {
        return new AmountReader(text, fillers, wantedUnit).amount();
    }

    /** The unit of a card, in the form for comparing typed units. */
    static List<String> unitOf(String unit) {
        return unitOf(unit, Units.BUILT_IN);
    }

    /** The unit of a card in the form for comparing typed units, with a library's own units. */
    static List<String> unitOf(String unit, Units units) {
        return units.canonical(Phrase.percentJoined(Tokens.of(AmountText.unit(unit))));
    }

    /** The word here; empty at the end. */
    private String here() {
        return word(at);
    }

    private String word(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    private boolean isAtEnd() {
        return at >= words.size();
    }

    /**
     * Skips the word here if it is one of these.
     *
     * @return whether it was skipped
     */
    private boolean take(String... any) {
        boolean taken = List.of(any).contains(here());
        at += taken ? 1 : 0;
        return taken;
    }

    private Optional<Amount> amount() {
        mendWords();
        boolean negative = beforeNumber();
        Optional<BigDecimal> read = isAtEnd() ? Optional.empty() : number();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        int magnitude = magnitudes();
        BigDecimal smaller = magnitude > 0 ? smallerParts(magnitude) : BigDecimal.ZERO;
        BigDecimal value = take("dozen", "dozens") ? read.get().multiply(BigDecimal.valueOf(12)) : read.get();
        BigDecimal large = value.scaleByPowerOfTen(magnitude);
        Optional<BigDecimal> share = share(value);
        Optional<BigDecimal> whole = withUnit(share.orElse(smaller.signum() == 0 ? large : large.add(smaller)));
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        boolean turned = direction != 0 && direction > 0 == Directions.asksForFall(fillers);
        return Optional.of(new Amount(
                negative || turned ? whole.get().abs().negate() : whole.get(),
                magnitude,
                unit(),
                share.isPresent(),
                bound,
                !Collections.disjoint(words, AmountWords.NEAR),
                mended,
                direction));
    }

    /** Reads the magnitudes here, and returns the power of ten of all together. */
    private int magnitudes() {
        int power = 0;
        for (; !isAtEnd() && magnitudeHere() > 0; at++) {
            power += magnitudeHere();
        }
        return power;
    }

    /**
     * The sum of the smaller numbers after a magnitude: {@code two million three hundred thousand}, {@code 15 thousand
     * 200}.
     */
    private BigDecimal smallerParts(int magnitude) {
        BigDecimal sum = BigDecimal.ZERO;
        int limit = magnitude;
        while (NumberWords.isNumber(here()) && !NumberWords.isOrdinalWord(here())) {
            int mark = at;
            Optional<BigDecimal> part = number();
            int power = magnitudes();
            BigDecimal value = part.orElse(BigDecimal.ZERO).scaleByPowerOfTen(power);
            if (part.isEmpty()
                    || value.signum() < 0
                    || value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(limit)) >= 0
                    || (units.isUnit(here()) && units.isOfKind("hour", wantedUnit))) {
                at = mark;
                return sum;
            }
            sum = sum.add(value);
            limit = Math.max(power, 1);
        }
        return sum;
    }

    /**
     * Reads the unit. If a smaller unit with its own number follows, as in {@code 1 hour 40 minutes}, it is added to
     * the number.
     */
    private Optional<BigDecimal> withUnit(BigDecimal number) {
        BigDecimal sum = number;
        for (; !isAtEnd(); at++) {
            String word = here();
            String next = word(at + 1);
            if (LEVELS.contains(word) && (next.isEmpty() || Directions.isZero(next))) {
                direction = word.equals("above") ? 1 : -1;
                at++;
            } else if (Directions.isDirection(word) && !wantedUnit.contains(word)) {
                turn();
            } else if (word.equals("or")) {
                return Optional.empty();
            } else if (NumberWords.isNumber(word) && !word.equals("second")) {
                Optional<BigDecimal> whole = withSmallerUnit(sum);
                if (whole.isEmpty()) {
                    return Optional.empty();
                }
                sum = whole.get();
            } else if (!word.equals("and") || !NumberWords.isNumber(next)) {
                unit.add(word);
            }
        }
        return Optional.of(sum);
    }

    /** Takes the direction of the word here, if it has one. */
    private void turn() {
        int here = Directions.of(words, at);
        direction = here == 0 ? direction : here;
    }

    /** Adds a number in a smaller unit to the number before it. The sum is in the smaller unit, so that it is exact. */
    private Optional<BigDecimal> withSmallerUnit(BigDecimal number) {
        List<String> large = unit();
        Optional<BigDecimal> part = number();
        if (part.isEmpty() || large.isEmpty()) {
            return Optional.empty();
        }
        List<String> first = large.subList(0, 1);
        List<String> small =
                List.of(isAtEnd() ? SMALLER.getOrDefault(large.get(0), "") : units.one(here(), wantedUnit));
        boolean smaller = units.converted(part.get(), small, first)
                .filter(AmountReader::isBelowOne)
                .isPresent();
        if (!smaller) {
            return Optional.empty();
        }
        unit.clear();
        unit.addAll(small);
        return units.converted(number, first, small).map(part.get()::add);
    }

    private static boolean isBelowOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) < 0;
    }

    /**
     * The power of ten of the word here; 0 if it has none. A single letter is not a magnitude if it is the unit of the
     * card.
     */
    private int magnitudeHere() {
        String word = here();
        String next = word(at + 1);
        boolean wanted = word.length() <= 2 && !units.isUnit(next) && units.isOfKind(word, wantedUnit);
        boolean metres = word.equals("m") && wantedUnit.isEmpty() && fillers.asksOneOf(AmountWords.LENGTH);
        boolean rate = next.equals("per") && word.length() == 1 && units.isUnit(word);
        return wanted || metres || rate ? 0 : NumberWords.magnitude(word);
    }

    private void mendWords() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (NumberWords.isDigits(word)
                    || units.isUnit(word)
                    || wantedUnit.contains(units.one(word))
                    || fillers.asks(word)
                    || AmountWords.BOUNDS.containsKey(word)) {
                continue;
            }
            String number = AmountWords.FRACTIONS.containsKey(word) ? "" : NumberWords.mend(word);
            String right = number.isEmpty() ? units.mend(word, wantedUnit) : number;
            if (!right.isEmpty()) {
                words.set(i, right);
                mended = true;
            }
        }
    }

    /**
     * Reads the words before the number.
     *
     * @return whether a minus sign is before it
     */
    private boolean beforeNumber() {
        boolean negative = false;
        while (!isAtEnd() && !startsNumber()) {
            String word = here();
            if (word.equals("minus") || word.equals("negative")) {
                negative = true;
            } else if (isChange(word)) {
                turn();
            } else if (AmountWords.BOUNDS.containsKey(word)) {
                bound = AmountWords.BOUNDS.get(word);
            } else if (word.equals("won") && isVerbHere()) {
                at++;
                continue;
            } else if (units.lengthAt(words, at) > 0 || word.equals("us") || wantedUnit.contains(units.one(word))) {
                int end = at + Math.max(1, units.lengthAt(words, at));
                unit.addAll(words.subList(at, end));
                at = end - 1;
            } else if (!AmountWords.ABOUT.contains(word) && !UnitWords.isIdle(word) && !fillers.mayGo(word)) {
                at = words.size();
                return negative;
            }
            at++;
        }
        return negative;
    }

    /** Whether the "won" here is no currency: {@code they won by 7 runs}, {@code won 7 medals}. */
    private boolean isVerbHere() {
        boolean other = !wantedUnit.isEmpty() && !units.isUnit(wantedUnit.get(0));
        return other || !NumberWords.isNumber(word(at + 1));
    }

    /**
     * Whether a word before the number says that something rose or fell. "Less than" and "up to" are bounds instead.
     */
    private boolean isChange(String word) {
        return !word(at + 1).equals("than")
                && !COMPARED.contains(word)
                && Directions.isDirection(word)
                && !(word.equals("up") && Directions.of(words, at) == 0);
    }

    private boolean startsNumber() {
        String word = here();
        boolean aDozen = word.equals("dozen") || word.equals("hundred") || word.equals("thousand");
        boolean roman = words.size() - at <= 2 && NumberWords.roman(word) > 0 && !units.isUnit(word);
        return NumberWords.isNumber(word)
                || AmountWords.FRACTIONS.containsKey(word)
                || aDozen
                || isLongMagnitude(word)
                || roman;
    }

    private static boolean isRank(String word) {
        return NumberWords.isOrdinalWord(word) || NumberWords.isDigits(word);
    }

    private static boolean isLongMagnitude(String word) {
        return word.length() > 4 && NumberWords.magnitude(word) > 0;
    }

    private Optional<BigDecimal> number() {
        String word = here();
        boolean article = at > 0 && ARTICLES.contains(words.get(at - 1));
        if (AmountWords.FRACTIONS.containsKey(word) && (article || !isRank(word))) {
            Optional<BigDecimal> fraction = fraction(BigDecimal.ONE);
            skipOfA();
            return fraction;
        }
        BigDecimal value;
        if (NumberWords.isDigits(word)) {
            value = new BigDecimal(NumberWords.cardinal(word));
            at++;
            value = take("hundred") ? value.scaleByPowerOfTen(2) : value;
            Optional<BigDecimal> mixed = slashed(value);
            if (mixed.isPresent()) {
                return mixed;
            }
        } else if (NumberWords.roman(word) > 0) {
            value = BigDecimal.valueOf(NumberWords.roman(word));
            at++;
        } else if (word.equals("dozen") || isLongMagnitude(word)) {
            value = BigDecimal.ONE;
        } else {
            NumberWords.Run run = new NumberWords.Run(words, at);
            if (run.end == at) {
                return Optional.empty();
            }
            value = run.number;
            at = run.end;
        }
        return Optional.of(andParts(value));
    }

    /** Skips "of a", "a" or "an" between a fraction and its whole: half of a, half a. */
    private void skipOfA() {
        int mark = at;
        take("of");
        at = take("a", "an") ? at : mark;
    }

    /**
     * Reads a fraction with a slash: {@code 6 1/2}. {@code 1/2} alone counts as a fraction only if the card has a unit.
     * If that unit is per cent, "per cent" must follow.
     */
    private Optional<BigDecimal> slashed(BigDecimal value) {
        Optional<BigDecimal> part = quotient(word(at), at + 1);
        if (part.isPresent()) {
            at += 3;
            return Optional.of(value.add(part.get()));
        }
        Optional<BigDecimal> alone = quotient(value.toPlainString(), at);
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        if (isCounted()) {
            at += 2;
            return Optional.of(value);
        }
        boolean said = isOfPercent() ? isPercentAhead() : !wantedUnit.isEmpty();
        if (said) {
            at += 2;
            skipOfA();
        }
        return said ? alone : Optional.empty();
    }

    /** The share of a number in the whole number after "over" at this place; empty if it is not below one. */
    private Optional<BigDecimal> quotient(String part, int over) {
        String whole = word(over + 1);
        if (!NumberWords.isDigits(part)
                || !word(over).equals("over")
                || whole.isEmpty()
                || !NumberWords.isWhole(whole)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(part);
        BigDecimal of = new BigDecimal(whole);
        return number.signum() > 0 && number.compareTo(of) < 0
                ? Optional.of(number.divide(of, MathContext.DECIMAL32))
                : Optional.empty();
    }

    private boolean isOfPercent() {
        return !wantedUnit.isEmpty() && wantedUnit.get(0).equals("percent");
    }

    private boolean isPercentAhead() {
        return Phrase.percentJoined(words.subList(at, words.size())).contains("percent");
    }

    /** Whether the question asks for a count of things, so that the total after a slash or "of" is not a divisor. */
    private boolean isCounted() {
        return fillers.asks("many") && wantedUnit.stream().noneMatch(units::isUnit);
    }

    /** Adds the decimals or the fraction after a number: {@code point four}, {@code and a half}, {@code two thirds}. */
    private BigDecimal andParts(BigDecimal value) {
        String decimals = here().equals("point") ? decimals() : "";
        if (!decimals.isEmpty()) {
            return value.add(new BigDecimal("0." + decimals));
        }
        int mark = at;
        if (!take("and")) {
            return fraction(value).orElse(value);
        }
        BigDecimal times = BigDecimal.ONE;
        if (!take("a", "an") && !isAtEnd() && !AmountWords.FRACTIONS.containsKey(here())) {
            NumberWords.Run run = new NumberWords.Run(words.subList(at, at + 1), 0);
            times = run.number;
            at += run.end;
        }
        Optional<BigDecimal> part = fraction(times);
        at = part.isPresent() ? at : mark;
        return value.add(part.orElse(BigDecimal.ZERO));
    }

    /** Reads the digits after "point", in digits or words. */
    private String decimals() {
        StringBuilder decimals = new StringBuilder();
        int end = at + 1;
        for (; end < words.size(); end++) {
            String digits = NumberWords.inDigits(words.subList(end, end + 1)).get(0);
            if (NumberWords.digitsEnd(digits, 0) < digits.length()) {
                break;
            }
            decimals.append(digits);
        }
        at = decimals.isEmpty() ? at : end;
        return decimals.toString();
    }

    private Optional<BigDecimal> fraction(BigDecimal times) {
        Integer parts = AmountWords.FRACTIONS.get(here());
        if (parts == null) {
            return Optional.empty();
        }
        at++;
        isFraction = true;
        return Optional.of(times.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL32));
    }

    /**
     * The percentage that a share means: {@code one in ten}, {@code 9 out of 10}, {@code 3/10}, or a fraction if the
     * card asks for a percentage.
     */
    private Optional<BigDecimal> share(BigDecimal value) {
        int mark = at;
        at += here().equals("out") ? 1 : 0;
        if (take("in", "of", "over")) {
            while (take("every", "a")) {}
            if (!isAtEnd() && startsNumber()) {
                isFraction = false;
                Optional<BigDecimal> whole = number().filter(number -> number.compareTo(value) > 0);
                if (whole.isPresent()) {
                    boolean counted = isCounted() || (!wantedUnit.isEmpty() && !isOfPercent());
                    return counted
                            ? Optional.empty()
                            : Optional.of(percent(value.divide(whole.get(), MathContext.DECIMAL32)));
                }
            }
        }
        at = mark;
        return isFraction && isOfPercent() && !isPercentAhead() && isBelowOne(value)
                ? Optional.of(percent(value))
                : Optional.empty();
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.scaleByPowerOfTen(2);
    }

    /** The words of the unit under their canonical names, without fillers at both ends. */
    private List<String> unit() {
        List<String> out = new ArrayList<>(unit);
        while (!out.isEmpty() && isNothing(out.get(out.size() - 1))) {
            out.remove(out.size() - 1);
        }
        while (!out.isEmpty() && (isNothing(out.get(0)) || out.get(0).equals("of"))) {
            out.remove(0);
        }
        return units.canonical(Phrase.percentJoined(Frequency.withoutPeriod(out, wantedUnit, fillers)), wantedUnit);
    }

    private static boolean isNothing(String word) {
        return Fillers.isLeadIn(word) || (AmountWords.ABOUT.contains(word) && !word.equals("of"));
    }
}
