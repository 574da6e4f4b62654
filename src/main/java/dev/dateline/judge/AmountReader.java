package dev.dateline.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a number in any usual writing: {@code ¥43tn}, {@code about forty thousand}, {@code nine in ten}, {@code −1,4 %}. */
final class AmountReader {
    private static final Map<String, Integer> FRACTIONS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("halves", 2),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("3th", 3),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("sixth", 6),
            Map.entry("sixths", 6),
            Map.entry("eighth", 8),
            Map.entry("eighths", 8),
            Map.entry("tenth", 10),
            Map.entry("tenths", 10));
    /** Letters before the sign of the dollar, and the currency's code. */
    private static final Map<String, String> DOLLARS = Map.ofEntries(
            Map.entry("us", "usd"),
            Map.entry("a", "aud"),
            Map.entry("au", "aud"),
            Map.entry("c", "cad"),
            Map.entry("ca", "cad"),
            Map.entry("can", "cad"),
            Map.entry("nt", "twd"),
            Map.entry("hk", "hkd"),
            Map.entry("s", "sgd"),
            Map.entry("nz", "nzd"),
            Map.entry("r", "brl"));

    private static final Set<String> ABOUT = Set.of(
            "about",
            "around",
            "roughly",
            "approximately",
            "approx",
            "circa",
            "ca",
            "some",
            "exactly",
            "precisely",
            "only",
            "c",
            "estimated",
            "an",
            "a",
            "the",
            "slightly",
            "little",
            "bit",
            "well",
            "as",
            "much",
            "many",
            "of",
            "than",
            "to",
            "number",
            "no",
            "nr",
            "rank",
            "place",
            "total",
            "all",
            "in",
            "at",
            "by",
            "just",
            "next",
            "coming",
            "another",
            "close",
            "near");
    private static final Set<String> BELOW =
            Set.of("nearly", "almost", "approaching", "less", "under", "below", "fewer", "most", "up");
    private static final Set<String> ABOVE = Set.of("over", "more", "above", "least", "exceeding", "upwards");

    private final Fillers fillers;
    private final List<String> wantedUnit;
    private final List<String> words;
    private int at;
    private boolean mended;
    private Amount.Bound bound = Amount.Bound.NONE;
    private final List<String> unit = new ArrayList<>();

    private AmountReader(String text, Fillers fillers, List<String> wantedUnit) {
        this.fillers = fillers;
        this.wantedUnit = wantedUnit;
        this.words = new ArrayList<>(Tokens.of(prepared(text)));
        joinGroups();
        dropTail();
    }

    /** {@code or more}, {@code or less}, {@code or so} behind the number say what {@code at least} and its like say before it. */
    private void dropTail() {
        int or = words.size() - 2;
        if (or <= 0 || !words.get(or).equals("or")) {
            return;
        }
        String tail = words.get(or + 1);
        if (tail.equals("more") || tail.equals("less") || tail.equals("so")) {
            words.subList(or, words.size()).clear();
            words.addAll(
                    0, tail.equals("so") ? List.of("about") : List.of("at", tail.equals("more") ? "least" : "most"));
        }
    }

    /**
     * The number that a text says, with nothing around it but a unit and words that say nothing; empty where it says none, or more than
     * one.
     */
    static Optional<Amount> read(String text, Fillers fillers, List<String> wantedUnit) {
        return new AmountReader(text, fillers, wantedUnit).amount();
    }

    /** The unit of a card, as typed units are compared with it. */
    static List<String> unitOf(String unit) {
        return Units.canonical(percentJoined(Tokens.of(unit)));
    }

    /** Decimal commas become points ({@code 52,4}), slashes between digits a fraction. */
    private String prepared(String text) {
        String plain = Folding.plain(text);
        int comma = plain.indexOf(',');
        while (comma > 0) {
            int end = comma + 1;
            while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
                end++;
            }
            int digits = end - comma - 1;
            boolean grouped = end < plain.length() && plain.charAt(end) == ',';
            boolean decimal = digits > 0 && digits != 3 && !grouped && Character.isDigit(plain.charAt(comma - 1));
            if (decimal && plain.lastIndexOf(',', comma - 1) < 0) {
                plain = plain.substring(0, comma) + "." + plain.substring(comma + 1);
            }
            comma = plain.indexOf(',', comma + 1);
        }
        return withCodes(plain).replace("/", " over ").replace("#", " number ").replace("~", " about ");
    }

    /** {@code HK$} becomes {@code hkd}; the sign of the yen is also that of the yuan. */
    private String withCodes(String signs) {
        String text = signs.replace("\u00a3", " gbp ");
        if (wantedUnit.contains("chinese yuan") || wantedUnit.contains("yuan")) {
            text = text.replace("\u00a5", " yuan ");
        }
        int dollar = text.indexOf('$');
        if (dollar <= 0) {
            return text;
        }
        int from = dollar;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String code = DOLLARS.get(text.substring(from, dollar).toLowerCase(Locale.ROOT));
        return code == null ? text : text.substring(0, from) + code + ' ' + text.substring(dollar + 1);
    }

    /** {@code 40 000}: a group of three digits behind one of at most three. */
    private void joinGroups() {
        for (int i = 0; i + 1 < words.size(); i++) {
            String one = words.get(i);
            String next = words.get(i + 1);
            boolean head = one.length() <= 3 || one.contains(" ");
            if (head && isWhole(one) && next.length() == 3 && isWhole(next) && one.charAt(0) != '0') {
                words.set(i, one + next);
                words.remove(i + 1);
                while (i + 1 < words.size() && words.get(i + 1).length() == 3 && isWhole(words.get(i + 1))) {
                    words.set(i, words.get(i) + words.remove(i + 1));
                }
            }
        }
    }

    private static boolean isWhole(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if ((c < '0' || c > '9') && !(i == 0 && c == '-' && token.length() > 1)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> percentJoined(List<String> tokens) {
        List<String> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals("per")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).equals("cent")) {
                out.add("percent");
                i++;
            } else {
                out.add(tokens.get(i));
            }
        }
        return out;
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
        value = dozens(value);
        Optional<BigDecimal> share = share(value);
        for (; at < words.size(); at++) {
            String word = words.get(at);
            if ((NumberWords.isNumber(word) && !word.equals("second")) || word.equals("or")) {
                return Optional.empty();
            }
            unit.add(word);
        }
        BigDecimal number = share.orElse(value.scaleByPowerOfTen(magnitude));
        List<String> counted = Units.canonical(percentJoined(trimmed(unit)));
        return Optional.of(
                new Amount(negative ? number.negate() : number, magnitude, counted, share.isPresent(), bound, mended));
    }

    /** Letters alone are magnitudes only where they are not the unit that the card counts in. */
    private int magnitudeHere() {
        String word = words.get(at);
        boolean isUnit = word.length() <= 2 && Units.isOfKind(word, wantedUnit) && at + 1 == words.size();
        return isUnit ? 0 : NumberWords.magnitude(word);
    }

    private void mendWords() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (Units.isUnit(word) || fillers.asks(word) || BELOW.contains(word) || ABOVE.contains(word)) {
                continue;
            }
            String number = NumberWords.isDigits(word) || FRACTIONS.containsKey(word) ? "" : NumberWords.mend(word);
            String right = number.isEmpty() ? Units.mend(word, wantedUnit) : number;
            if (!right.isEmpty() && !wantedUnit.contains(Units.one(word))) {
                words.set(i, right);
                mended = true;
            }
        }
    }

    /** Reads what may stand before the number; returns whether a sign makes it negative. */
    private boolean beforeNumber() {
        boolean negative = false;
        while (at < words.size() && !startsNumber()) {
            String word = words.get(at);
            if (word.equals("minus") || word.equals("negative")) {
                negative = true;
            } else if (BELOW.contains(word)) {
                bound = Amount.Bound.BELOW;
            } else if (ABOVE.contains(word)) {
                bound = Amount.Bound.ABOVE;
            } else if (Units.isUnit(word) || word.equals("us")) {
                unit.add(word);
            } else if (!ABOUT.contains(word) && !fillers.mayGo(word) && !word.equals("plus")) {
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

    private boolean startsNumber() {
        String word = words.get(at);
        boolean aDozen = word.equals("dozen") || word.equals("hundred") || word.equals("thousand");
        boolean aMagnitude = word.length() > 4 && NumberWords.magnitude(word) > 0;
        return NumberWords.isNumber(word) || FRACTIONS.containsKey(word) || aDozen || aMagnitude;
    }

    private Optional<BigDecimal> number() {
        String word = words.get(at);
        Optional<BigDecimal> fraction = fraction(BigDecimal.ONE);
        if (fraction.isPresent() && !NumberWords.isOrdinalWord(word)) {
            return fraction;
        }
        BigDecimal value;
        if (NumberWords.isDigits(word)) {
            value = digits(word);
            at++;
            if (at < words.size() && words.get(at).equals("hundred")) {
                value = value.scaleByPowerOfTen(2);
                at++;
            }
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

    private static BigDecimal digits(String token) {
        String number = token.endsWith("th") ? token.substring(0, token.length() - 2) : token;
        return new BigDecimal(number);
    }

    /** {@code point four}, {@code and a half}, {@code two thirds}. */
    private BigDecimal andParts(BigDecimal value) {
        if (at < words.size() && words.get(at).equals("point")) {
            StringBuilder decimals = new StringBuilder();
            int i = at + 1;
            for (; i < words.size(); i++) {
                NumberWords.Run run = new NumberWords.Run(words.subList(i, i + 1), 0);
                String digit =
                        NumberWords.isDigits(words.get(i)) ? words.get(i) : run.end == 1 ? run.number.toString() : "";
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
        if (at + 2 < words.size() && words.get(at).equals("over") && isWhole(words.get(at + 1))) {
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
            } else if (at < words.size() && !FRACTIONS.containsKey(words.get(at))) {
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
        Integer parts = at < words.size() ? FRACTIONS.get(words.get(at)) : null;
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

    /** {@code in ten}, {@code out of ten}, {@code over 10} (a slash); or a fraction where per cent is wanted. */
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
                    return Optional.of(percent(value.divide(whole.orElseThrow(), MathContext.DECIMAL32)));
                }
            }
        }
        at = mark;
        boolean wanted = !wantedUnit.isEmpty() && wantedUnit.get(0).equals("percent");
        boolean bare = at == words.size()
                || !percentJoined(words.subList(at, words.size())).contains("percent");
        return isFraction && wanted && bare && value.compareTo(BigDecimal.ONE) < 0
                ? Optional.of(percent(value))
                : Optional.empty();
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.scaleByPowerOfTen(2);
    }

    /** Without what stands at the end and says nothing; a unit may lie among the fillers. */
    private static List<String> trimmed(List<String> unit) {
        List<String> out = new ArrayList<>(unit);
        while (!out.isEmpty() && isNothing(out.get(out.size() - 1))) {
            out.remove(out.size() - 1);
        }
        while (!out.isEmpty() && (isNothing(out.get(0)) || out.get(0).equals("of"))) {
            out.remove(0);
        }
        return out;
    }

    private static boolean isNothing(String word) {
        return Fillers.isLeadIn(word) || (ABOUT.contains(word) && !word.equals("of"));
    }
}
