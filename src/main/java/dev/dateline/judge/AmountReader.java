package dev.dateline.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a number in any usual form: {@code ¥43tn}, {@code about forty thousand}, {@code nine in ten}, {@code −1,4 %}.
 */
final class AmountReader {
    /** The smaller unit of a second number that is typed without a unit: six metres twenty-five. */
    private static final Map<String, String> SMALLER = Map.of("hour", "minute", "meter", "centimeter");

    private final Fillers fillers;
    private final Units units;
    private final List<String> wantedUnit;
    private final List<String> words;
    private int at;
    private boolean mended;
    private Amount.Bound bound = Amount.Bound.NONE;
    private int direction;
    private final List<String> unit = new ArrayList<>();

    private AmountReader(String text, Fillers fillers, List<String> wantedUnit) {
        this.fillers = fillers;
        this.units = fillers.units();
        this.wantedUnit = wantedUnit;
        this.words = AmountTokens.of(AmountText.prepared(text, wantedUnit, units), units);
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

    private Optional<Amount> amount() {
        mendWords();
        boolean negative = beforeNumber();
        if (at == words.size()) {
            return Optional.empty();
        }
        Optional<BigDecimal> read = number();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = read.orElseThrow();
        int magnitude = 0;
        while (at < words.size() && magnitudeHere() > 0) {
            magnitude += magnitudeHere();
            at++;
        }
        BigDecimal smaller = magnitude > 0 ? smallerParts(magnitude) : BigDecimal.ZERO;
        value = dozens(value);
        Optional<BigDecimal> share = share(value);
        BigDecimal number = share.orElse(value.scaleByPowerOfTen(magnitude).add(smaller));
        Optional<BigDecimal> whole = withUnit(number);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        number = whole.orElseThrow();
        List<String> counted = unit();
        boolean fall = direction < 0 && !Directions.asksForFall(fillers);
        boolean turned = direction > 0 && Directions.asksForFall(fillers);
        BigDecimal signed = (negative || fall || turned) ? number.abs().negate() : number;
        return Optional.of(new Amount(
                signed,
                magnitude,
                counted,
                share.isPresent(),
                bound,
                bound != Amount.Bound.NONE && AmountWords.isStrict(words),
                mended,
                direction));
    }

    /**
     * The sum of the smaller numbers after a magnitude: {@code two million three hundred thousand}, {@code 15 thousand
     * 200}.
     */
    private BigDecimal smallerParts(int magnitude) {
        BigDecimal sum = BigDecimal.ZERO;
        int limit = magnitude;
        while (at < words.size() && NumberWords.isNumber(words.get(at)) && !NumberWords.isOrdinalWord(words.get(at))) {
            int mark = at;
            Optional<BigDecimal> part = number();
            int power = 0;
            while (part.isPresent() && at < words.size() && magnitudeHere() > 0) {
                power += magnitudeHere();
                at++;
            }
            BigDecimal value = part.orElse(BigDecimal.ZERO).scaleByPowerOfTen(power);
            if (part.isEmpty()
                    || value.signum() < 0
                    || value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(limit)) >= 0
                    || (at < words.size() && units.isUnit(words.get(at)) && units.isOfKind("hour", wantedUnit))) {
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
        for (; at < words.size(); at++) {
            String word = words.get(at);
            boolean signWord = word.equals("below") || word.equals("above") || word.equals("under");
            if (signWord && (at + 1 == words.size() || Directions.isZero(words.get(at + 1)))) {
                direction = word.equals("above") ? 1 : -1;
                at = Math.min(at + 1, words.size());
                continue;
            }
            if (Directions.isDirection(word) && !wantedUnit.contains(word)) {
                direction = Directions.of(words, at) == 0 ? direction : Directions.of(words, at);
                continue;
            }
            if (word.equals("or")) {
                return Optional.empty();
            }
            if (word.equals("and") && at + 1 < words.size() && NumberWords.isNumber(words.get(at + 1))) {
                continue;
            }
            if (NumberWords.isNumber(word) && !word.equals("second")) {
                Optional<BigDecimal> smaller = smallerUnit();
                if (smaller.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.add(smaller.get());
                continue;
            }
            unit.add(word);
        }
        return Optional.of(sum);
    }

    /** Reads a number in a smaller unit after a number in a larger one, and converts it into the larger unit. */
    private Optional<BigDecimal> smallerUnit() {
        List<String> large = unit();
        Optional<BigDecimal> part = number();
        if (part.isEmpty() || large.isEmpty()) {
            return Optional.empty();
        }
        String first = large.get(0);
        String small = at < words.size() ? units.one(words.get(at), wantedUnit) : SMALLER.getOrDefault(first, "");
        Optional<BigDecimal> turned = units.converted(part.get(), List.of(small), List.of(first));
        boolean smaller = turned.isPresent()
                && units.converted(BigDecimal.ONE, List.of(small), List.of(first))
                                .orElse(BigDecimal.ONE)
                                .compareTo(BigDecimal.ONE)
                        < 0
                && turned.get().compareTo(BigDecimal.ONE) < 0;
        return smaller ? turned : Optional.empty();
    }

    /**
     * The power of ten of the word here; 0 if it has none. A single letter is not a magnitude if it is the unit of the
     * card.
     */
    private int magnitudeHere() {
        String word = words.get(at);
        boolean last = at + 1 == words.size();
        boolean perFollows = !last && words.get(at + 1).equals("per");
        boolean end = last || !units.isUnit(words.get(at + 1));
        boolean wanted = word.length() <= 2 && end && units.isOfKind(word, wantedUnit);
        boolean metres = word.equals("m") && wantedUnit.isEmpty() && fillers.asksOneOf(AmountWords.LENGTH);
        boolean isUnit = wanted || metres || (perFollows && word.length() == 1 && units.isUnit(word));
        return isUnit ? 0 : NumberWords.magnitude(word);
    }

    private void mendWords() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (units.isUnit(word)
                    || wantedUnit.contains(units.one(word))
                    || fillers.asks(word)
                    || AmountWords.BELOW.contains(word)
                    || AmountWords.ABOVE.contains(word)) {
                continue;
            }
            String number =
                    NumberWords.isDigits(word) || AmountWords.FRACTIONS.containsKey(word) ? "" : NumberWords.mend(word);
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
        while (at < words.size() && !startsNumber()) {
            String word = words.get(at);
            if (word.equals("minus") || word.equals("negative")) {
                negative = true;
            } else if (isChange(word)) {
                direction = Directions.of(words, at) == 0 ? direction : Directions.of(words, at);
            } else if (AmountWords.BELOW.contains(word)) {
                bound = Amount.Bound.BELOW;
            } else if (AmountWords.ABOVE.contains(word)) {
                bound = Amount.Bound.ABOVE;
            } else if (units.lengthAt(words, at) > 0 || word.equals("us") || wantedUnit.contains(units.one(word))) {
                int end = at + Math.max(1, units.lengthAt(words, at));
                unit.addAll(words.subList(at, end));
                at = end - 1;
            } else if (!AmountWords.ABOUT.contains(word) && !fillers.mayGo(word) && !word.equals("plus")) {
                at = words.size();
                return negative;
            }
            at++;
        }
        if (words.contains("least")) {
            bound = Amount.Bound.ABOVE;
        }
        return negative;
    }

    /**
     * Whether a word before the number says that something rose or fell. "Less than" and "up to" are bounds instead.
     */
    private boolean isChange(String word) {
        boolean than = at + 1 < words.size() && words.get(at + 1).equals("than");
        return !than
                && !word.equals("less")
                && !word.equals("more")
                && !word.equals("fewer")
                && Directions.isDirection(word)
                && !(word.equals("up") && Directions.of(words, at) == 0);
    }

    private boolean startsNumber() {
        String word = words.get(at);
        boolean aDozen = word.equals("dozen") || word.equals("hundred") || word.equals("thousand");
        boolean aMagnitude = word.length() > 4 && NumberWords.magnitude(word) > 0;
        boolean roman = words.size() - at <= 2 && NumberWords.roman(word) > 0 && !units.isUnit(word);
        return NumberWords.isNumber(word) || AmountWords.FRACTIONS.containsKey(word) || aDozen || aMagnitude || roman;
    }

    private Optional<BigDecimal> number() {
        String word = words.get(at);
        Optional<BigDecimal> fraction = fraction(BigDecimal.ONE);
        if (fraction.isPresent() && !NumberWords.isOrdinalWord(word)) {
            skipOfA();
            return fraction;
        }
        BigDecimal value;
        if (NumberWords.isDigits(word)) {
            value = new BigDecimal(NumberWords.cardinal(word));
            at++;
            if (at < words.size() && words.get(at).equals("hundred")) {
                value = value.scaleByPowerOfTen(2);
                at++;
            }
            Optional<BigDecimal> mixed = slashed(value);
            if (mixed.isPresent()) {
                return mixed;
            }
        } else if (NumberWords.roman(word) > 0) {
            value = BigDecimal.valueOf(NumberWords.roman(word));
            at++;
        } else if (word.equals("dozen") || (word.length() > 4 && NumberWords.magnitude(word) > 0)) {
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
        int next = at;
        next += next < words.size() && words.get(next).equals("of") ? 1 : 0;
        if (next < words.size()
                && (words.get(next).equals("a") || words.get(next).equals("an"))) {
            at = next + 1;
        }
    }

    /**
     * Reads a fraction with a slash: {@code 6 1/2}. {@code 1/2} alone counts as a fraction only if the card has a unit.
     * If that unit is per cent, "per cent" must follow.
     */
    private Optional<BigDecimal> slashed(BigDecimal value) {
        boolean mixed = at + 2 < words.size()
                && NumberWords.isWhole(words.get(at))
                && words.get(at + 1).equals("over");
        if (mixed && NumberWords.isWhole(words.get(at + 2))) {
            BigDecimal part = new BigDecimal(words.get(at));
            BigDecimal of = new BigDecimal(words.get(at + 2));
            if (part.signum() > 0 && part.compareTo(of) < 0) {
                at += 3;
                return Optional.of(value.add(part.divide(of, MathContext.DECIMAL32)));
            }
        }
        boolean plain = at + 1 < words.size() && words.get(at).equals("over") && NumberWords.isWhole(words.get(at + 1));
        if (plain && isCounted() && value.compareTo(new BigDecimal(words.get(at + 1))) < 0) {
            at += 2;
            return Optional.of(value);
        }
        boolean percent = !wantedUnit.isEmpty() && wantedUnit.get(0).equals("percent");
        boolean said =
                plain && Phrase.percentJoined(words.subList(at, words.size())).contains("percent");
        if (plain && value.signum() > 0 && !wantedUnit.isEmpty() && (!percent || said)) {
            BigDecimal of = new BigDecimal(words.get(at + 1));
            if (value.compareTo(of) < 0) {
                at += 2;
                skipOfA();
                return Optional.of(value.divide(of, MathContext.DECIMAL32));
            }
        }
        return Optional.empty();
    }

    /** Whether the question asks for a count of things, so that the total after a slash or "of" is not a divisor. */
    private boolean isCounted() {
        return fillers.asks("many") && wantedUnit.stream().noneMatch(units::isUnit);
    }

    /** Adds the decimals or the fraction after a number: {@code point four}, {@code and a half}, {@code two thirds}. */
    private BigDecimal andParts(BigDecimal value) {
        if (at < words.size() && words.get(at).equals("point")) {
            StringBuilder decimals = new StringBuilder();
            int i = at + 1;
            for (; i < words.size(); i++) {
                NumberWords.Run run = new NumberWords.Run(words.subList(i, i + 1), 0);
                String digit = NumberWords.isWhole(words.get(i)) && words.get(i).charAt(0) != '-'
                        ? words.get(i)
                        : run.end == 1 ? run.number.toString() : "";
                if (digit.isEmpty() || run.ordinal) {
                    break;
                }
                decimals.append(digit);
            }
            if (!decimals.isEmpty()) {
                at = i;
                return value.add(new BigDecimal("0." + decimals));
            }
        }
        if (at + 2 < words.size() && words.get(at).equals("over") && NumberWords.isWhole(words.get(at + 1))) {
            return value;
        }
        int mark = at;
        if (at < words.size() && words.get(at).equals("and")) {
            at++;
            boolean article = at < words.size()
                    && (words.get(at).equals("a") || words.get(at).equals("an"));
            BigDecimal times = BigDecimal.ONE;
            if (article) {
                at++;
            } else if (at < words.size() && !AmountWords.FRACTIONS.containsKey(words.get(at))) {
                NumberWords.Run run = new NumberWords.Run(words.subList(at, at + 1), 0);
                times = run.number;
                at += run.end;
            }
            Optional<BigDecimal> part = fraction(times);
            if (part.isPresent()) {
                return value.add(part.orElseThrow());
            }
            at = mark;
            return value;
        }
        return fraction(value).orElse(value);
    }

    private Optional<BigDecimal> fraction(BigDecimal times) {
        Integer parts = at < words.size() ? AmountWords.FRACTIONS.get(words.get(at)) : null;
        if (parts == null) {
            return Optional.empty();
        }
        at++;
        isFraction = true;
        return Optional.of(times.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL32));
    }

    private boolean isFraction;

    private BigDecimal dozens(BigDecimal value) {
        if (at < words.size() && (words.get(at).equals("dozen") || words.get(at).equals("dozens"))) {
            at++;
            return value.multiply(BigDecimal.valueOf(12));
        }
        return value;
    }

    /**
     * The percentage that a share means: {@code one in ten}, {@code 9 out of 10}, {@code 3/10}, or a fraction if the
     * card asks for a percentage.
     */
    private Optional<BigDecimal> share(BigDecimal value) {
        int mark = at;
        boolean out = at < words.size() && words.get(at).equals("out");
        at += out ? 1 : 0;
        boolean of = at < words.size()
                && (words.get(at).equals("in")
                        || words.get(at).equals("of")
                        || words.get(at).equals("over"));
        if (of) {
            at++;
            while (at < words.size()
                    && (words.get(at).equals("every") || words.get(at).equals("a"))) {
                at++;
            }
            if (at < words.size() && startsNumber()) {
                isFraction = false;
                Optional<BigDecimal> whole = number();
                if (whole.isPresent() && whole.orElseThrow().compareTo(value) > 0) {
                    boolean counted = isCounted()
                            || (!wantedUnit.isEmpty() && !wantedUnit.get(0).equals("percent"));
                    return counted
                            ? Optional.empty()
                            : Optional.of(percent(value.divide(whole.orElseThrow(), MathContext.DECIMAL32)));
                }
            }
        }
        at = mark;
        boolean wanted = !wantedUnit.isEmpty() && wantedUnit.get(0).equals("percent");
        boolean bare = at == words.size()
                || !Phrase.percentJoined(words.subList(at, words.size())).contains("percent");
        return isFraction && wanted && bare && value.compareTo(BigDecimal.ONE) < 0
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
        return units.canonical(Phrase.percentJoined(out), wantedUnit);
    }

    private static boolean isNothing(String word) {
        return Fillers.isLeadIn(word) || (AmountWords.ABOUT.contains(word) && !word.equals("of"));
    }
}
