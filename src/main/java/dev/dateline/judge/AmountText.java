package dev.dateline.judge;

import dev.dateline.article.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the signs of an amount as words before the text is split into words: {@code HK$}, {@code km²}, {@code km/h},
 * {@code 1:40}.
 */
final class AmountText {
    /** The currency code for the letters before a dollar sign. */
    private static final Map<String, String> DOLLARS = WordList.map(Tables.text("dollars"));

    /** Currency codes that are also words, and so count as codes only in capitals. */
    private static final Map<String, String> CODES = WordList.map(Tables.text("codes"));

    private static final Set<String> LENGTHS = Set.of("m", "km", "cm", "mm", "mi", "ft", "yd");
    private static final Map<String, String> SUBSTANCES =
            Map.of("co2", "carbon dioxide", "co2e", "carbon dioxide", "ch4", "methane", "h2o", "water");

    private static final List<String> CLOCK = List.of(" hour ", " minute ", " second ");

    private AmountText() {}

    static String prepared(String text, List<String> wantedUnit, Units units) {
        String plain = withGluedCoin(withDecimalPoint(Folding.plain(text)), wantedUnit, units);
        plain = withCodes(plain, wantedUnit);
        plain = withWords(withClock(plain.replace("b/d", "bpd"), wantedUnit, units));
        plain = withPowersOfTen(plain);
        plain = wantedUnit.contains("year") ? plain : withoutPeriod(plain);
        return withSlashes(plain).replace("#", " number ").replace("~", " about ");
    }

    /**
     * Separates the first letter of the expected currency from the digits after it: {@code N998} for naira, {@code R50}
     * for rand.
     */
    private static String withGluedCoin(String text, List<String> wantedUnit, Units units) {
        boolean glued = text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isDigit(text.charAt(1));
        for (String unit : glued ? wantedUnit : List.<String>of()) {
            String coin = unit.substring(unit.lastIndexOf(' ') + 1);
            if (units.isCurrency(coin) && coin.charAt(0) == Character.toLowerCase(text.charAt(0))) {
                return coin + " " + text.substring(1);
            }
        }
        return text;
    }

    /** Writes the signs in the unit of a card as words, as in a typed unit: {@code km/s}. */
    static String unit(String unit) {
        return withSlashes(withWords(Folding.plain(unit)));
    }

    /** Removes the period with which a rate is compared, as in {@code 5.2% y/y}, but not that of "half a year". */
    private static String withoutPeriod(String text) {
        for (String period : Tables.lines("yearly")) {
            if (text.endsWith(" " + period)) {
                String rate = text.substring(0, text.length() - period.length() - 1);
                String last = rate.substring(rate.lastIndexOf(' ') + 1);
                return last.equals("of") || AmountWords.FRACTIONS.containsKey(last) ? text : rate;
            }
        }
        return text;
    }

    /** Writes out powers of ten: {@code 3 x 10^5}. */
    private static String withPowersOfTen(String text) {
        int power = text.indexOf("10^");
        int times = power < 0 ? -1 : text.substring(0, power).stripTrailing().length() - 1;
        if (times < 1 || "x*\u00d7\u00b7".indexOf(text.charAt(times)) < 0) {
            return text;
        }
        String head = text.substring(0, times).strip();
        int from = power + 3;
        int digits = text.startsWith("-", from) ? from + 1 : from;
        int end = NumberWords.digitsEnd(text, digits);
        Optional<BigDecimal> number = NumberText.parse(head);
        if (number.isEmpty() || end == digits || end > digits + 2) {
            return text;
        }
        int zeros = Integer.parseInt(text.substring(from, end));
        return number.get().scaleByPowerOfTen(zeros).toPlainString() + text.substring(end);
    }

    /** Changes a decimal comma into a point: {@code 52,4}. A comma before three digits or another comma is none. */
    private static String withDecimalPoint(String text) {
        int comma = text.indexOf(',');
        int end = NumberWords.digitsEnd(text, comma + 1);
        int digits = end - comma - 1;
        boolean decimal = comma > 0
                && Character.isDigit(text.charAt(comma - 1))
                && digits > 0
                && digits != 3
                && !text.startsWith(",", end);
        return decimal ? text.substring(0, comma) + "." + text.substring(comma + 1) : text;
    }

    /**
     * Replaces currency signs by codes: {@code HK$} becomes {@code hkd}. The yen sign means yuan if the card asks for
     * yuan.
     */
    private static String withCodes(String signs, List<String> wantedUnit) {
        String text = signs.replace("\u00a3", " gbp ");
        if (wantedUnit.contains("chinese yuan") || wantedUnit.contains("yuan")) {
            text = text.replace("\u00a5", " yuan ");
        }
        int dollar = text.indexOf('$');
        if (dollar < 0) {
            return text;
        }
        int from = dollar;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String letters = text.substring(from, dollar).toLowerCase(Locale.ROOT);
        String code = letters.isEmpty() && isOtherDollar(wantedUnit) ? "usd" : DOLLARS.get(letters);
        return code == null ? text : text.substring(0, from) + code + ' ' + text.substring(dollar + 1);
    }

    /** Whether the question asks for another country's dollar. A bare sign then means the American dollar. */
    private static boolean isOtherDollar(List<String> wantedUnit) {
        return wantedUnit.stream().anyMatch(word -> word.endsWith(" dollar") && !word.equals("us dollar"));
    }

    /** Reads {@code 1:40} as hours and minutes, or as minutes and seconds, if the card asks for a time. */
    private static String withClock(String text, List<String> wantedUnit, Units units) {
        String[] parts = text.split(":", -1);
        String seconds = parts[parts.length - 1];
        boolean decimal = seconds.indexOf('.') > 0;
        boolean sure = wantedUnit.isEmpty() && (decimal || parts.length == 3);
        if (parts.length < 2 || parts.length > CLOCK.size() || !(sure || units.isOfKind("hour", wantedUnit))) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int unit = parts.length == 2 && (decimal || wantedUnit.contains("second")) ? 1 : 0;
        for (int i = 0; i < parts.length; i++) {
            int digits = NumberWords.digitsEnd(parts[i], 0);
            if (i > 0 && digits < 2) {
                return text;
            }
            int whole = i < parts.length - 1 ? parts[i].length() : digits;
            int end = parts[i].startsWith(".", whole) ? NumberWords.digitsEnd(parts[i], whole + 1) : whole;
            String rest = parts[i].substring(end);
            out.append(parts[i], 0, end).append(CLOCK.get(unit + i)).append(units.isUnit(rest.strip()) ? "" : rest);
        }
        return out.toString();
    }

    /** Keeps letters and digits together in units and symbols: {@code km2}, {@code CO2}, {@code Mt}. */
    private static String withWords(String text) {
        return WordRewriter.rewritten(text, AmountText::rewrite);
    }

    private static int rewrite(String text, int from, int end, StringBuilder out) {
        int after = end;
        while (after < text.length() && Character.isLetterOrDigit(text.charAt(after))) {
            after++;
        }
        String letters = text.substring(from, end);
        String whole = text.substring(from, after);
        String substance = SUBSTANCES.get(whole.toLowerCase(Locale.ROOT));
        if (substance != null) {
            out.append(substance);
            return after;
        }
        if (whole.endsWith("CO2")) {
            out.append(whole, 0, whole.length() - 3).append(" carbon dioxide");
            return after;
        }
        String power = whole.endsWith("2") ? "square " : whole.endsWith("3") ? "cubic " : "";
        if (!power.isEmpty() && after == end + 1 && LENGTHS.contains(letters.toLowerCase(Locale.ROOT))) {
            out.append(power).append(letters);
            return after;
        }
        out.append(
                letters.equals("Mt")
                        ? "megatonne"
                        : letters.equalsIgnoreCase("kms") ? "km" : CODES.getOrDefault(letters, letters));
        return end;
    }

    /** A slash before a letter is read as "per", before a digit as "over". */
    private static String withSlashes(String text) {
        if (text.indexOf('/') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            out.append(c != '/' ? String.valueOf(c) : letter ? " per " : " over ");
        }
        return out.toString();
    }
}
