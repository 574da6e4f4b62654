package dev.dateline.judge;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbers and dates in a running text, read like typed answers. Immutable. */
public final class Mentions {
    private static final int LONGEST = 7; // words of a number with its unit
    private static final int LONGEST_DATE = 4; // words
    private static final Set<String> BETWEEN_DAYS = Set.of("and", "or", "to", "until", "-");
    private static final int LENDERS = 5; // words between a number and the magnitude that it shares with another
    /** Words that may follow a number in a running text without changing it. */
    private static final Set<String> VERBS = Set.of("over", "lost", "lose", "cut", "lowered", "reduced", "dropped");

    private static final Set<String> ENDINGS = Set.of("", "st", "nd", "rd", "th");
    private static final Set<String> LEND = Set.of("of", "to", "and", "or");
    private static final Map<String, String> SPOKEN = WordList.map(Tables.text("spoken"));

    private static final Map<String, String> PARTS =
            Map.of("third", "1/3", "quarter", "1/4", "fifth", "1/5", "sixth", "1/6", "eighth", "1/8", "tenth", "1/10");

    /** Numbers that often do not count anything: {@code one of them}, {@code the first}. */
    private static final Set<String> WEAK = Set.of("one", "second");

    private final List<Quantity> quantities = new ArrayList<>();
    private final List<DateReading> dates = new ArrayList<>();

    /**
     * A number of the text.
     *
     * @param text the number as written
     * @param unit the word after it, under its canonical name; empty for none
     * @param rounded whether it was written as a fraction or share, so that it equals any number that rounds to it
     * @param counts whether it certainly counts or measures something; false for an ordinal, {@code one}, or a
     *     possible year
     * @param ordinal whether it is a rank: {@code third}, {@code 20th}
     */
    public record Quantity(
            String text, BigDecimal number, List<String> unit, boolean rounded, boolean counts, boolean ordinal) {
        /** Whether the number is this one. The units must not be certainly different. */
        public boolean says(BigDecimal wanted, String wantedUnit) {
            List<String> other = AmountReader.unitOf(wantedUnit);
            Optional<BigDecimal> turned =
                    unit.isEmpty() ? Optional.empty() : Units.BUILT_IN.converted(number, List.of(unit.get(0)), other);
            return turned.map(found -> same(found, wanted)).orElse(false)
                    || (same(number, wanted) && !clashes(wantedUnit));
        }

        /** Whether the unit is this one, under any of its names. */
        public boolean isIn(String wantedUnit) {
            List<String> other = AmountReader.unitOf(wantedUnit);
            return other.isEmpty() ? unit.isEmpty() : unit.stream().anyMatch(word -> saysOne(word, other));
        }

        /** Whether the unit is certainly another one. */
        public boolean clashes(String wantedUnit) {
            List<String> other = AmountReader.unitOf(wantedUnit);
            if (unit.isEmpty() || other.isEmpty()) {
                return false;
            }
            boolean known = Units.BUILT_IN.isUnit(unit.get(0)) && other.stream().anyMatch(Units.BUILT_IN::isUnit);
            return known && unit.stream().noneMatch(word -> saysOne(word, other));
        }

        private static boolean saysOne(String word, List<String> units) {
            return units.stream().anyMatch(each -> Units.BUILT_IN.says(word, each) || Units.BUILT_IN.says(each, word));
        }

        private boolean same(BigDecimal found, BigDecimal wanted) {
            return found.compareTo(wanted) == 0
                    || (rounded
                            && found.setScale(Math.max(0, wanted.scale()), RoundingMode.HALF_UP)
                                            .compareTo(wanted)
                                    == 0);
        }
    }

    private Mentions(String text, String unit) {
        String spaced = text.replace('\u00a0', ' ')
                .replace('\u2013', '-')
                .replace('\u2014', ' ')
                .replace('\u2212', '-');
        List<String> words =
                spaced.isBlank() ? List.of() : List.of(spaced.strip().split("\\s+", -1));
        boolean[] dated = dates(words);
        quantities(words, dated, AmountReader.unitOf(unit));
    }

    /** The numbers and dates of a text. */
    public static Mentions of(String text) {
        return new Mentions(text, "");
    }

    /**
     * The numbers and dates of a text that is compared with numbers of one unit. If the unit is per cent, a third is
     * 33.
     */
    public static Mentions of(String text, String unit) {
        return new Mentions(text, unit);
    }

    public List<Quantity> quantities() {
        return List.copyOf(quantities);
    }

    /** The days, months and years that the text gives with their year. */
    public List<PartialDate> dates() {
        List<PartialDate> found = new ArrayList<>();
        for (DateReading reading : dates) {
            if (reading.year() > 0) {
                DateReader.date(reading).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the text has this number. */
    public boolean holds(Value.Quantity wanted) {
        return quantities.stream().anyMatch(each -> each.says(wanted.number(), wanted.unit()));
    }

    /** Whether the text has a number that counts or measures something and may have this unit. */
    public boolean hasComparable(String unit) {
        return quantities.stream().anyMatch(each -> each.counts() && !each.clashes(unit));
    }

    /** Whether the text has this date or a more precise one. A date without a year fits any year. */
    public boolean holds(PartialDate wanted) {
        return dates.stream()
                .anyMatch(each -> (each.year() == 0 ? each.month() > 0 : each.year() == wanted.year())
                        && (wanted.month() == 0 || each.month() == wanted.month())
                        && (wanted.day() == 0 || each.day() == wanted.day()));
    }

    /** Whether a date of the text does not contradict this one. Parts that are missing on either side are ignored. */
    public boolean allows(PartialDate wanted) {
        return dates.stream()
                .anyMatch(each -> agree(each.year(), wanted.year())
                        && agree(each.month(), wanted.month())
                        && agree(each.day(), wanted.day()));
    }

    private static boolean agree(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    public boolean hasDate() {
        return !dates.isEmpty();
    }

    private boolean[] dates(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int dash = words.get(i).indexOf('-');
            if (dash > 0
                    && isDay(words.get(i).substring(0, dash))
                    && isDay(words.get(i).substring(dash + 1))) {
                dayOfMonth(words.get(i).substring(0, dash), words, i + 1);
            } else if (isDay(words.get(i))
                    && BETWEEN_DAYS.contains(words.get(i + 1))
                    && i + 3 < words.size()
                    && isDay(words.get(i + 2))) {
                dayOfMonth(words.get(i), words, i + 3);
            }
        }
        boolean[] dated = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            for (int length = Math.min(LONGEST_DATE, words.size() - i); length > 0; length--) {
                if (mayBeDate(words, i, length) && add(bare(String.join(" ", words.subList(i, i + length))))) {
                    for (int j = i; j < i + length; j++) {
                        dated[j] = true;
                    }
                    i += length - 1;
                    break;
                }
            }
        }
        return dated;
    }

    /**
     * Adds the day that stands before another day and its month: 4 of {@code 4 and 7 August 2022}.
     *
     * @param at the place of the month
     */
    private void dayOfMonth(String day, List<String> words, int at) {
        int month = at < words.size() && words.get(at).equals("of") ? at + 1 : at;
        if (month >= words.size() || !Character.isUpperCase(words.get(month).charAt(0))) {
            return;
        }
        String year = month + 1 < words.size() ? bare(words.get(month + 1)) : "";
        add(digits(day) + " " + bare(words.get(month)) + (isFourDigits(year) ? " " + year : ""));
    }

    /** One or two digits, with or without the ending of an ordinal. */
    private static boolean isDay(String word) {
        String digits = digits(word);
        String ending = word.substring(digits.length());
        return (digits.length() == 1 || digits.length() == 2) && ENDINGS.contains(ending);
    }

    /** The digits at the beginning of a word. */
    private static String digits(String word) {
        return word.substring(0, NumberWords.digitsEnd(word, 0));
    }

    private static boolean isFourDigits(String word) {
        return word.length() == 4 && digits(word).length() == 4;
    }

    /** {@code 2022-12}, {@code 2022-12-16}. */
    private static boolean isIso(String word) {
        boolean shape = (word.length() == 7 || word.length() == 10) && word.charAt(4) == '-';
        return shape && PartialDate.parse(word).isPresent();
    }

    /** Whether words begin and end with a number or a month, and one of them is a month or a year. */
    private static boolean mayBeDate(List<String> words, int from, int length) {
        boolean sure = false;
        for (int i = from; i < from + length; i++) {
            String word = bare(words.get(i));
            boolean last = i == from + length - 1;
            if (!last && endsClause(words.get(i)) && !words.get(i).endsWith(",")) {
                return false;
            }
            boolean month = isMonth(word);
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            boolean fiscal = word.equalsIgnoreCase("fiscal") || word.equalsIgnoreCase("FY");
            boolean year = isYear(word) || isIso(word);
            boolean joins = word.equals("of") && i > from && !last;
            if (!month && !number && !joins && !(fiscal && !last)) {
                return false;
            }
            sure |= month || year;
        }
        return sure;
    }

    private static boolean isMonth(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && DateReader.monthOf(word.toLowerCase(Locale.ROOT)) > 0;
    }

    private static boolean isYear(String word) {
        return isFourDigits(word) && (word.startsWith("1") || word.startsWith("20"));
    }

    private boolean add(String text) {
        List<DateReading> readings = DateReader.read(text.replace(",", ""), Fillers.ofNoQuestion(), 2000);
        if (readings.size() != 1 || readings.get(0).doubt() || readings.get(0).mended()) {
            return false;
        }
        DateReading reading = readings.get(0);
        if (reading.year() == 0 && reading.month() == 0) {
            return false;
        }
        dates.add(reading);
        return true;
    }

    private void quantities(List<String> words, boolean[] dated, List<String> wantedUnit) {
        for (int i = 0; i < words.size(); i++) {
            Optional<String> spoken = spoken(words, i);
            if (spoken.isPresent()) {
                AmountReader.read(spoken.get(), Fillers.ofNoQuestion(), wantedUnit)
                        .ifPresent(amount -> quantities.add(new Quantity(
                                spoken.get(), amount.value(), amount.unit(), amount.share(), false, false)));
                continue;
            }
            boolean isYear = isYear(bare(words.get(i)));
            if (startsNumber(words, i) && (!dated[i] || isYear)) {
                i += quantity(words, dated, i, wantedUnit) - 1;
            }
        }
    }

    /** The digits for a word or expression: {@code twice}, {@code a third}. */
    private static Optional<String> spoken(List<String> words, int at) {
        String word = bare(words.get(at)).toLowerCase(Locale.ROOT);
        String next = at + 1 < words.size() ? bare(words.get(at + 1)).toLowerCase(Locale.ROOT) : "";
        boolean part = word.equals("a") || word.equals("one");
        return Optional.ofNullable(part ? PARTS.get(next) : SPOKEN.get(word));
    }

    /**
     * Reads the number that begins at a word.
     *
     * @return how many words belong to it
     */
    private int quantity(List<String> words, boolean[] dated, int from, List<String> wantedUnit) {
        int end = from + 1;
        while (end < words.size()
                && end - from < LONGEST
                && !endsClause(words.get(end - 1))
                && !VERBS.contains(words.get(end))
                && !(words.get(end).equals("to")
                        && end + 1 < words.size()
                        && words.get(end + 1).equals("the"))
                && !(dated[end] && !dated[from])) {
            end++;
        }
        for (; end > from; end--) {
            String text = bare(String.join(" ", words.subList(from, end)));
            Optional<Amount> amount = AmountReader.read(text, Fillers.ofNoQuestion(), wantedUnit);
            if (amount.isPresent()) {
                int length = numberWords(words, from, end, amount.get());
                add(shown(words, from, from + length, amount.get()), amount.get(), dated[from]);
                lentMagnitude(words, from, length, amount.get());
                return length;
            }
        }
        return 1;
    }

    /** The words of a number. If a unit follows, it is included. */
    private static String shown(List<String> words, int from, int end, Amount amount) {
        boolean unit = end < words.size() && !amount.unit().isEmpty() && !endsClause(words.get(end - 1));
        return bare(String.join(" ", words.subList(from, unit ? end + 1 : end)));
    }

    /**
     * Adds the first of two numbers with the magnitude of the second: {@code 32.4 of the 115.9 billion dollars}, {@code
     * 3 to 5 million}.
     */
    private void lentMagnitude(List<String> words, int from, int length, Amount first) {
        int end = Math.min(words.size(), from + length + LENDERS);
        int lender = from + 1 < end && LEND.contains(words.get(from + 1)) ? afterOf(words, from + 1, end) : end;
        if (first.magnitude() > 0 || lender >= end || digits(words.get(lender)).isEmpty()) {
            return;
        }
        AmountReader.read(bare(String.join(" ", words.subList(lender, end))), Fillers.ofNoQuestion(), List.of())
                .filter(second -> second.magnitude() > 0)
                .ifPresent(second -> quantities.add(new Quantity(
                        bare(String.join(" ", words.subList(from, end))),
                        first.value().scaleByPowerOfTen(second.magnitude()),
                        second.unit(),
                        false,
                        true,
                        false)));
    }

    /** The place of the number after {@code of the}, {@code of its}, {@code of a total of} or {@code to}. */
    private static int afterOf(List<String> words, int at, int end) {
        boolean of = words.get(at).equals("of");
        if (of
                && at + 1 < end
                && (words.get(at + 1).equals("the") || words.get(at + 1).equals("its"))) {
            return at + 2;
        }
        boolean total = of && at + 3 < end && words.subList(at + 1, at + 4).equals(List.of("a", "total", "of"));
        return total ? at + 4 : at + 1;
    }

    private static int numberWords(List<String> words, int from, int end, Amount amount) {
        int length = 1;
        while (from + length < end) {
            String shorter = bare(String.join(" ", words.subList(from, from + length)));
            Optional<Amount> read = AmountReader.read(shorter, Fillers.ofNoQuestion(), List.of());
            if (read.isPresent() && read.get().value().compareTo(amount.value()) == 0) {
                return length;
            }
            length++;
        }
        return length;
    }

    private void add(String text, Amount amount, boolean year) {
        List<String> tokens = Tokens.of(text);
        String first = tokens.isEmpty() ? "" : tokens.get(0);
        boolean ordinal = first.endsWith("th") || NumberWords.isOrdinalWord(first);
        boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
        boolean rounded = amount.share() || (!whole && !NumberWords.isDigits(first));
        quantities.add(new Quantity(
                text, amount.value(), amount.unit(), rounded, !ordinal && !year && !WEAK.contains(first), ordinal));
    }

    private static boolean startsNumber(List<String> words, int at) {
        List<String> tokens = Tokens.of(words.get(at));
        if (tokens.isEmpty()) {
            return false;
        }
        String first = tokens.get(0);
        boolean article = first.equals("a") || first.equals("an");
        if (article && at + 1 < words.size()) {
            List<String> next = Tokens.of(words.get(at + 1));
            return !next.isEmpty()
                    && (NumberWords.magnitude(next.get(0)) > 1 || next.get(0).equals("dozen"))
                    && next.get(0).length() > 2;
        }
        boolean currency = Units.BUILT_IN.isUnit(first) && tokens.size() > 1 && NumberWords.isDigits(tokens.get(1));
        boolean apart = tokens.size() == 1
                && at + 1 < words.size()
                && Character.isDigit(words.get(at + 1).charAt(0));
        currency |= apart && Units.BUILT_IN.isCurrency(first);
        boolean word = NumberWords.isNumber(first)
                || first.equals("half")
                || (NumberWords.magnitude(first) > 2 && first.length() > 4);
        return currency || (word && isNotGlued(words.get(at)));
    }

    /**
     * Whether a word may be a number. Digits with other letters than a magnitude or unit are a name or rank: {@code
     * 5G}, {@code 1990s}.
     */
    private static boolean isNotGlued(String word) {
        String bare = bare(word);
        boolean digits = !bare.isEmpty() && Character.isDigit(bare.charAt(0));
        return !digits
                || Readings.number(bare).isPresent()
                || Tokens.of(bare).get(0).endsWith("th");
    }

    /** The word without quotes, brackets and the signs that end a clause. */
    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && "\"'(\u201c\u2018[".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "\"')\u201d\u2019],;:.!?".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }

    private static boolean endsClause(String word) {
        return ",;:.!?)".indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
