package dev.dateline.library.draft;

import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.NumberWords;
import dev.dateline.judge.Readings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the amounts of a sentence, in digits and in words. Each has its sign, currency, magnitude and unit. */
final class AmountFinder {
    private static final String CURRENCY = WordLists.CURRENCY_SIGNS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(sign ->
                    Character.isLetter(sign.charAt(0)) ? "(?<![A-Za-z])" + Pattern.quote(sign) : Pattern.quote(sign))
            .collect(Collectors.joining("|"));
    private static final String DIGITS =
            "(?:\\d{1,3}(?:,\\d{2,3})+|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+";
    private static final String ONE_TO_NINE = String.join("|", NumberWords.ONES.subList(1, 10));
    private static final String TEENS = String.join("|", NumberWords.ONES.subList(10, 20));
    private static final String TENS = String.join("|", NumberWords.TENS);
    private static final String SMALL =
            "(?:(?:" + TENS + ")(?:[- ](?:" + ONE_TO_NINE + "))?|" + TEENS + "|" + ONE_TO_NINE + "|zero)";
    private static final String BIG = "(?:hundred|thousand|lakh|crore|million|billion|trillion|dozen)";
    private static final String WORDS =
            "(?i:" + SMALL + "|an?(?= " + BIG + "\\b))(?:[ -]" + BIG + "(?: (?:and )?" + SMALL + "\\b)?)*";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\w.,/])(?<sign>minus |negative |-(?=[\\d$\u20ac\u00a3\u00a5\u20b9.]))?"
                    + "(?:(?<currency>" + CURRENCY + "|(?<![A-Z])[A-Z]{3}(?= ?\\d)) ?)?"
                    + "(?:(?<digits>" + DIGITS + ")(?:(?<glued>bn|mn|tn|trn|m|k|b|cr|million|billion)(?![A-Za-z\\d]))?"
                    + "|(?<![A-Za-z])(?<words>" + WORDS + ")\\b)"
                    + "(?<magnitude>(?:[ -](?:hundred|thousand|lakh|crore|million|billion|trillion|cr|bn|mn|tn|m)\\b)*)");
    private static final Pattern LONG = Pattern.compile(" (?:long|high|tall|deep|wide|thick|away|above|below)\\b");
    private static final Pattern COUNTS = Pattern.compile(
            "(?i)\\b(?:how many|population|cost|price|paid|pay|spen[dt]|budget|worth|fined?|money|income|revenue|sales"
                    + "|earn|profit|loss|debt|turnover)\\b");
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:nearly|almost|about|around|over|under|more than|less than|fewer than|at least|at most|up"
                    + " to|some|roughly|approximately|an estimated|as many as|as much as|just over|just under|well"
                    + " over|close to|no more than|slightly more than|slightly less than|a little over|as little as) $");
    private static final List<String> TIMES = List.of("years", "months", "weeks", "days", "hours");
    private static final Pattern FRACTION = Pattern.compile(
            "(?<![\\w-])(?:(?:nearly |almost |about |around |over |more than |less than |some |roughly"
                    + " )?(?:(?:an?|one|two|three|four|five|seven|nine)["
                    + " -](?:half|third|quarter|fifth|sixth|seventh|eighth|tenth)s?|half))(?= of\\b|"
                    + " (?:less|more|as)\\b|[.,;]| (?:to|in|from|since|by|over|on|last|this)\\b)(?<million> of a"
                    + " (?:million|billion))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\w-])(?:(?:nearly|almost|about|around|over|more than|roughly) )?(?:"
                    + ONE_TO_NINE + "|" + TEENS + "|\\d{1,3})(?: out of|-in|-out-of| in)(?: every)?[ -](?:"
                    + ONE_TO_NINE + "|" + TEENS + "|" + TENS
                    + "|\\d{1,3}|a hundred)(?![\\w.,-]?\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> ORDINALS = NumberWords.ORDINALS.subList(1, 12);
    private static final Pattern ORDINAL =
            Pattern.compile("(?<![\\w-])(?:\\d{1,3}(?:st|nd|rd|th)|" + String.join("|", ORDINALS) + ")(?![\\p{L}])");
    private static final Pattern OF_ALL =
            Pattern.compile("\\G (?:out )?of (?:the|its|all|a total of|their|his)? ?(?=\\S)");

    private final String sentence;
    private final List<Mention> taken;
    private final List<Mention> found = new ArrayList<>();

    private AmountFinder(String sentence, List<Mention> taken) {
        this.sentence = sentence;
        this.taken = new ArrayList<>(taken);
    }

    /**
     * The amounts of a sentence.
     *
     * @param taken the values that were found before in the sentence's figures: dates, votes, ranges
     */
    static List<Mention> in(String sentence, List<Mention> taken) {
        AmountFinder finder = new AmountFinder(sentence, taken);
        finder.fractions();
        finder.amounts();
        finder.ordinals();
        return finder.found;
    }

    /**
     * An amount and its position.
     *
     * @param start the offset of its first word, such as "nearly"
     * @param bare the offset of its sign, currency or first digit
     * @param magnitude the words after the digits that multiply the number
     */
    record Amount(int start, int bare, int end, BigDecimal number, String magnitude, String unit, boolean inDigits) {
        Mention mention(String sentence) {
            String shown = sentence.substring(start, end);
            return new Mention(Mention.Kind.NUMBER, start, end, List.of(new Value.Quantity(number, unit, shown)), unit);
        }
    }

    /** The first amount at or after {@code from}; empty if there is none. */
    static Optional<Amount> next(String sentence, int from) {
        return next(sentence, from, "");
    }

    /** The first amount at or after {@code from} in an answer. The question tells whether m is metres or million. */
    static Optional<Amount> next(String sentence, int from, String question) {
        Matcher matcher = AMOUNT.matcher(sentence);
        int at = from;
        while (at <= sentence.length() && matcher.find(at)) {
            Optional<Amount> read = read(sentence, matcher, question);
            if (read.isPresent()) {
                return read;
            }
            at = matcher.end();
        }
        return Optional.empty();
    }

    private static Optional<Amount> read(String sentence, Matcher found, String question) {
        String currency = found.group("currency") == null ? "" : found.group("currency");
        Optional<String> money = currency.isEmpty() ? Optional.of("") : currency(currency);
        boolean road = currency.equals("N") && found.group().matches("N ?\\d+"); // N6 is a road, not six naira
        if (money.isEmpty() || road || isPartOfAName(sentence, found)) {
            return Optional.empty();
        }
        boolean inDigits = found.group("digits") != null;
        String glued = found.group("glued") == null ? "" : found.group("glued");
        boolean metres = areMetres(sentence, found, question);
        String multiplied = glued + found.group("magnitude");
        String magnitude = (metres ? multiplied.substring(0, multiplied.length() - 1) : multiplied)
                .strip()
                .replace('-', ' ');
        String figure = inDigits
                ? found.group("digits").replace(" ", "")
                : found.group("words").replace('-', ' ');
        Optional<BigDecimal> number = Readings.numberInAnyWriting((figure + " " + magnitude).strip());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value =
                plain(found.group("sign") == null ? number.get() : number.get().negate());
        Counted.Unit unit = metres
                ? new Counted.Unit("metres", found.end())
                : money.get().isEmpty()
                        ? Counted.behind(sentence, found.end(), inDigits)
                        : Counted.withPer(sentence, new Counted.Unit(money.get(), found.end()));
        if (!inDigits
                && figure.equalsIgnoreCase("one")
                && (magnitude.isEmpty() && !unit.name().equals("per cent"))) {
            return Optional.empty();
        }
        int hedged = hedge(sentence, found.start());
        if (TIMES.contains(unit.name()) && sentence.startsWith("over ", hedged)) {
            hedged = found.start(); // "spread over 20 years" does not mean more than 20
        }
        return Optional.of(new Amount(hedged, found.start(), unit.end(), value, magnitude, unit.name(), inDigits));
    }

    /**
     * Whether an m after digits means metres: {@code 800 m}, {@code 8,848m}; but not {@code $800m}, {@code 48m people}.
     */
    private static boolean areMetres(String sentence, Matcher found, String question) {
        boolean glued =
                "m".equals(found.group("glued")) && found.group("magnitude").isEmpty();
        boolean apart = found.group("magnitude").matches("[ -]m");
        if (found.group("currency") != null || !(glued || apart)) {
            return false;
        }
        boolean asked = Readings.asksForLength(question);
        boolean told =
                LONG.matcher(sentence).region(found.end(), sentence.length()).lookingAt();
        boolean unit = !Counted.behind(sentence, found.end(), true).name().isEmpty();
        boolean counts = COUNTS.matcher(question).find();
        boolean large = found.group("digits").matches("\\d{1,2},\\d{3}(?:\\.\\d+)?|\\d{4,5}(?:\\.\\d+)?");
        return told || (!unit && (asked || (!counts && (apart || large))));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int hedge(String sentence, int at) {
        Matcher hedge = HEDGE.matcher(sentence).region(0, at);
        return hedge.find() ? hedge.start() : at;
    }

    private static Optional<String> currency(String sign) {
        String name = WordLists.CURRENCY_SIGNS.get(sign);
        if (name != null) {
            return Optional.of(name);
        }
        try {
            String full = Currency.getInstance(sign).getDisplayName(Locale.ENGLISH);
            String[] words = full.split(" ", -1);
            String last = words[words.length - 1].toLowerCase(Locale.ROOT);
            String nation = words.length > 1 ? full.substring(0, full.lastIndexOf(' ') + 1) : "";
            boolean same = last.equals("yen") || last.equals("yuan") || last.equals("won") || last.equals("euro");
            return Optional.of(
                    last.equals("euro") ? "euros" : same ? last : nation + (last.endsWith("s") ? last : last + "s"));
        } catch (IllegalArgumentException noCurrency) {
            return Optional.empty();
        }
    }

    /**
     * Whether a figure is a part of a name and not an amount: {@code Falcon 9}, {@code Article 370}, {@code No. 10},
     * {@code B-52}.
     */
    private static boolean isPartOfAName(String sentence, Matcher found) {
        if (found.group("digits") == null || found.group("currency") != null) {
            return false;
        }
        int at = found.start();
        if (at > 1 && sentence.charAt(at - 1) == '-' && Character.isLetter(sentence.charAt(at - 2))) {
            return !sentence.substring(0, at).matches(".*(?:mid|pre|post|under|over|magnitude)-$");
        }
        if (found.group().startsWith("-") && at > 0 && Character.isLetter(sentence.charAt(at - 1))) {
            return true;
        }
        boolean bare = found.group("glued") == null
                && found.group("magnitude").isEmpty()
                && Counted.behind(sentence, found.end(), true).name().isEmpty();
        if (!bare || at < 2 || sentence.charAt(at - 1) != ' ') {
            return false;
        }
        int from = sentence.lastIndexOf(' ', at - 2) + 1;
        String before = sentence.substring(from, at - 1);
        boolean first = from == 0;
        boolean capital =
                Character.isUpperCase(before.charAt(0)) && Character.isLetter(before.charAt(before.length() - 1));
        boolean reference = List.of(
                        "article", "section", "page", "chapter", "number", "no.", "No.", "flight", "room", "phase",
                        "type")
                .contains(before);
        return reference || (capital && !first && CommonNames.country(before).isEmpty());
    }

    private boolean isFree(int start, int end) {
        Mention span = new Mention(Mention.Kind.NUMBER, start, end, List.of(), "");
        return taken.stream().noneMatch(span::overlaps);
    }

    private void add(Mention mention) {
        found.add(mention);
        taken.add(mention);
    }

    private void fractions() {
        Matcher share = SHARE.matcher(sentence);
        while (share.find()) {
            Optional<BigDecimal> percent =
                    Readings.numberInAnyWriting(share.group().replace('-', ' '));
            boolean dated =
                    sentence.startsWith(" ", share.end()) && DateFinder.isMonthOrWeekday(wordAt(share.end() + 1));
            if (percent.isPresent()
                    && percent.get().compareTo(BigDecimal.valueOf(100)) < 0
                    && !dated
                    && isFree(share.start(), share.end())) {
                add(new Mention(
                        Mention.Kind.SHARE, share.start(), share.end(), List.of(new Value.Text(share.group())), ""));
            }
        }
        Matcher fraction = FRACTION.matcher(sentence);
        while (fraction.find()) {
            if (!isFree(fraction.start(), fraction.end())) {
                continue;
            }
            if (fraction.group("million") != null) {
                ofAMillion(fraction);
            } else if (!fraction.group().equals("half") || sentence.startsWith(" of", fraction.end())) {
                add(new Mention(
                        Mention.Kind.SHARE,
                        fraction.start(),
                        fraction.end(),
                        List.of(new Value.Text(fraction.group())),
                        ""));
            }
        }
    }

    private String wordAt(int at) {
        int end = at;
        while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
            end++;
        }
        return sentence.substring(Math.min(at, sentence.length()), end);
    }

    private void ofAMillion(Matcher fraction) {
        String part = fraction.group().substring(0, fraction.start("million") - fraction.start());
        int power = fraction.group("million").endsWith("billion") ? 9 : 6;
        Readings.numberInAnyWriting(part.replace('-', ' ')).ifPresent(share -> {
            Counted.Unit unit = Counted.behind(sentence, fraction.end(), false);
            BigDecimal number = plain(share.scaleByPowerOfTen(power));
            String shown = sentence.substring(fraction.start(), unit.end());
            add(new Mention(
                    Mention.Kind.NUMBER,
                    fraction.start(),
                    unit.end(),
                    List.of(new Value.Quantity(number, unit.name(), shown)),
                    unit.name()));
        });
    }

    private void amounts() {
        Optional<Amount> next = next(sentence, 0);
        while (next.isPresent()) {
            Amount amount = next.get();
            if (isFree(amount.bare(), amount.bare() + 1) && isFree(amount.start(), amount.end())) {
                add(ofAll(amount));
            } else if (isFree(amount.bare(), amount.bare() + 1)) {
                cut(amount);
            }
            next = next(sentence, Math.max(amount.end(), amount.bare() + 1));
        }
    }

    /** Adds an amount without its unit or words such as "nearly", because another value contains these. */
    private void cut(Amount amount) {
        int end = amount.end();
        for (Mention other : taken) {
            if (other.start() > amount.bare() && other.start() < end) {
                end = other.start();
            }
        }
        String shown = sentence.substring(amount.bare(), end).strip();
        add(new Mention(
                Mention.Kind.NUMBER,
                amount.bare(),
                amount.bare() + shown.length(),
                List.of(new Value.Quantity(amount.number(), "", shown)),
                ""));
    }

    /** The value of {@code 51 of the 90 seats}: a number of seats, with the total among its words. */
    private Mention ofAll(Amount amount) {
        Matcher of = OF_ALL.matcher(sentence).region(amount.end(), sentence.length());
        if (!amount.unit().isEmpty() || !of.find()) {
            return amount.mention(sentence);
        }
        Optional<Amount> whole = next(sentence, of.end());
        boolean near = whole.isPresent()
                && whole.get().bare() == of.end()
                && isFree(whole.get().start(), whole.get().end());
        if (!near || whole.get().unit().isEmpty() || whole.get().number().compareTo(amount.number()) < 0) {
            return amount.mention(sentence);
        }
        return new Amount(
                        amount.start(),
                        amount.bare(),
                        whole.get().end(),
                        amount.number(),
                        "",
                        whole.get().unit(),
                        amount.inDigits())
                .mention(sentence);
    }

    private static Optional<BigDecimal> place(String ordinal) {
        int word = ORDINALS.indexOf(ordinal);
        return word >= 0
                ? Optional.of(BigDecimal.valueOf(word + 2L))
                : Readings.numberInAnyWriting(ordinal.replaceAll("\\D", ""));
    }

    private void ordinals() {
        Matcher ordinal = ORDINAL.matcher(sentence);
        while (ordinal.find()) {
            boolean quarter =
                    sentence.startsWith(" quarter", ordinal.end()) || sentence.startsWith(" half", ordinal.end());
            Optional<BigDecimal> number = place(ordinal.group());
            if (number.isPresent() && !quarter && isFree(ordinal.start(), ordinal.end())) {
                add(new Mention(
                        Mention.Kind.ORDINAL,
                        ordinal.start(),
                        ordinal.end(),
                        List.of(new Value.Quantity(plain(number.get()), "", ordinal.group())),
                        ""));
            }
        }
    }
}
