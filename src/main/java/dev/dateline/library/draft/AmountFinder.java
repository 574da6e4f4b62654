package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.NumberWords;
import dev.dateline.judge.Readings;
import dev.dateline.library.draft.Word.Tag;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    private static final String WORDS = "(?i:(?:(?:an?|one|two|three)[ -])?(?:half|third|quarter)s?"
            + "(?= (?:of )?an? (?:[mb]illion|percentage point))(?: of)? an?|twice|" + SMALL + "|an?(?= " + BIG
            + "\\b))(?:[ -]" + BIG + "(?: (?:and )?" + SMALL + "\\b)?)*";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\w.,/])(?<sign>minus |negative |-(?=[\\d$\u20ac\u00a3\u00a5\u20b9.]))?"
                    + "(?:(?<currency>" + CURRENCY + "|(?<![A-Z])[A-Z]{3}(?= ?\\d)) ?)?"
                    + "(?:(?<digits>" + DIGITS + ")(?:(?<glued>bn|mn|tn|trn|m|k|b|cr|million|billion)(?![A-Za-z\\d]))?"
                    + "|(?<![A-Za-z])(?<words>" + WORDS + ")\\b)"
                    + "(?<magnitude>(?:[ -](?:hundred|thousand|lakh|crore|million|billion|trillion|cr|bn|mn|tn|m)\\b)*)");
    private static final Pattern LONG = Pattern.compile(" (?:long|high|tall|deep|wide|thick|away|above|below)\\b");
    private static final Pattern MEASURED =
            Pattern.compile("\\b(?:measure[sd]?|(?:height|depth|length|width|wave|tide)s? of)(?: \\p{L}+){0,2} $");
    private static final Pattern COUNTS = Pattern.compile(
            "(?i)\\b(?:how many|population|cost|price|paid|pay|spen[dt]|budget|worth|fined?|money|income|revenue|sales"
                    + "|earn|profit|loss|debt|turnover)\\b");
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:nearly|almost|about|around|over|under|more than|less than|fewer than|at least|at most|up"
                    + " to|some|roughly|approximately|an estimated|as many as|as much as|just over|just under|well"
                    + " over|close to|no more than|slightly more than|slightly less than|a little over|as little as) $");
    private static final Set<String> REFERENCES = WordLists.words("references");
    private static final Set<String> TIMES = Set.of("years", "months", "weeks", "days", "hours");
    private static final Pattern FRACTION = Pattern.compile(
            "(?<![\\w-])(?:(?:nearly |almost |about |around |over |more than |less than |some |roughly"
                    + " )?(?:(?:an?|one|two|three|four|five|seven|nine)["
                    + " -](?:half|third|quarter|fifth|sixth|seventh|eighth|tenth)s?|half(?= of\\b)))(?= of\\b|"
                    + " (?:less|more|as)\\b|[.,;]| (?:to|in|from|since|by|over|on|last|this|is|are|was|were|has|have|had)\\b)(?! of a (?:million|billion|percentage))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\w-])(?:(?:nearly|almost|about|around|over|more than|roughly) )?(?:"
                    + ONE_TO_NINE + "|" + TEENS
                    + "|\\d{1,3}|(?<one>one \\p{Ll}+))(?: out of|-in|-out-of| in)(?: every)?[ -](?:"
                    + ONE_TO_NINE + "|" + TEENS + "|" + TENS
                    + "|\\d{1,3}|a hundred)(?![\\w.,-]?\\d)\\b(?! (?:" + String.join("|", CalendarNames.MONTHS) + "))",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> ORDINALS = NumberWords.ORDINALS.subList(1, 12);
    private static final Pattern ORDINAL = Pattern.compile("(?<![\\w-])(?:\\d{1,3}(?:st|nd|rd|th)|"
            + String.join("|", ORDINALS) + ")(?![\\p{L}]| (?:quarter|half)\\b)");
    private static final Pattern OF_ALL =
            Pattern.compile("\\G (?:out )?of (?:the|its|all|a total of|their|his)? ?(?=\\S)");

    private static final Pattern OF_A_FIGURE = Pattern.compile(
            " of (?:(?:the|an?|its|his|her|their|all|those|these|some|about|around|nearly|a total of|[^ ]+'s?|[^ ]+ [^ ]+'s?) )*"
                    + "\\p{Lu}{0,3}[\\p{Sc}]?\\d");

    /** Matches the name before a count in a list: {@code Bihar had 91 cases, West Umbria}. */
    private static final Pattern IN_A_LIST =
            Pattern.compile("\\d \\p{Ll}[^;]*(?:,| and|, and) (?:\\p{Lu}[\\p{L}'-]+ ){1,3}$");

    private AmountFinder() {}

    /** Adds the amounts of a sentence in which dates, votes and ranges were found before. */
    static void find(TaggedSentence tagged, Mentions found) {
        String sentence = tagged.text();
        for (Pattern pattern : List.of(SHARE, FRACTION)) {
            Matcher share = pattern.matcher(sentence);
            while (share.find()) {
                Optional<BigDecimal> percent =
                        Readings.numberInAnyWriting(share.group().replace('-', ' '));
                if (pattern == FRACTION
                        || share.group("one") != null
                        || percent.filter(it -> it.intValue() < 100).isPresent()) {
                    found.add(Mention.Kind.SHARE, share.start(), share.end(), share.group());
                }
            }
        }
        ordinals(tagged, found);
        Optional<Amount> next = next(sentence, 0);
        while (next.isPresent()) {
            Amount amount = next.get();
            found.add(ofAll(sentence, amount, found).mention(sentence));
            next = next(sentence, Math.max(amount.end(), amount.bare() + 1));
        }
    }

    /** Whether a value is a part of a figure, which is a value itself: {@code half of the 58,412 crowd}. */
    static boolean isPartOfAFigure(Mention value, String sentence) {
        return value.kind() == Mention.Kind.SHARE
                && OF_A_FIGURE
                        .matcher(sentence)
                        .region(value.end(), sentence.length())
                        .lookingAt();
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
        String own = metres ? "metres" : figure.equalsIgnoreCase("twice") ? "times" : money.get();
        Counted.Unit unit = own.isEmpty()
                ? Counted.behind(sentence, found.end(), inDigits)
                : Counted.withPer(sentence, new Counted.Unit(own, found.end()));
        if (!inDigits
                && figure.equalsIgnoreCase("one")
                && magnitude.isEmpty()
                && !unit.name().equals("per cent")) {
            unit = found.start() == 0 ? Counted.one(sentence, found.end()) : new Counted.Unit("", found.end());
            if (unit.name().isEmpty()) {
                return Optional.empty();
            }
        }
        boolean letter = found.end() < sentence.length() && Character.isUpperCase(sentence.charAt(found.end()));
        if (inDigits && unit.name().isEmpty() && letter) {
            return Optional.empty(); // 5G
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
        boolean measured = MEASURED.matcher(sentence).region(0, found.start()).find();
        return told || (!unit && (asked || measured || (!counts && (apart || large))));
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
        boolean bare = found.group("glued") == null
                && found.group("magnitude").isEmpty()
                && Counted.behind(sentence, found.end(), true).name().isEmpty();
        if (!bare || at < 2 || sentence.charAt(at - 1) != ' ') {
            return false;
        }
        int from = sentence.lastIndexOf(' ', at - 2) + 1;
        String before = sentence.substring(from, at - 1);
        boolean capital = Character.isUpperCase(before.charAt(0))
                && Character.isLetter(before.charAt(before.length() - 1))
                && !before.endsWith("'s");
        return REFERENCES.contains(before)
                || (capital
                        && from > 0
                        && !IN_A_LIST.matcher(sentence).region(0, at).find()
                        && CommonNames.country(before).isEmpty());
    }

    /** The amount of {@code 51 of the 90 seats}, or of {@code 51 of the seats}: a number of seats. */
    private static Amount ofAll(String sentence, Amount amount, Mentions found) {
        Matcher of = OF_ALL.matcher(sentence).region(amount.end(), sentence.length());
        if (!amount.unit().isEmpty() || !of.find()) {
            return amount;
        }
        String unit = next(sentence, of.end())
                .filter(whole -> whole.bare() == of.end() && found.isFree(whole.start(), whole.end()))
                .map(Amount::unit)
                .orElseGet(() -> Counted.behind(sentence, of.end() - 1, true).name());
        return new Amount(amount.start(), amount.bare(), amount.end(), amount.number(), "", unit, true);
    }

    private static void ordinals(TaggedSentence tagged, Mentions found) {
        Matcher ordinal = ORDINAL.matcher(tagged.text());
        while (ordinal.find()) {
            int word = ORDINALS.indexOf(ordinal.group());
            BigDecimal number = word >= 0
                    ? BigDecimal.valueOf(word + 2L)
                    : new BigDecimal(ordinal.group().replaceAll("\\D", ""));
            String unit = ranked(tagged, tagged.indexAt(ordinal.start()));
            found.add(new Mention(
                    Mention.Kind.ORDINAL,
                    ordinal.start(),
                    ordinal.end(),
                    List.of(new Value.Quantity(number, unit, ordinal.group())),
                    unit));
        }
    }

    /** What an ordinal counts: {@code goal} behind {@code his third goal}, {@code place} behind {@code came third}. */
    private static String ranked(TaggedSentence tagged, int ordinal) {
        int i = ordinal + 1;
        while (tagged.at(i).is(Tag.ADJ) && tagged.at(i + 1).is(Tag.ADJ, Tag.NOUN)) {
            i++;
        }
        boolean place = IntStream.of(1, 2)
                .mapToObj(back -> tagged.at(ordinal - back).base())
                .anyMatch(verb -> verb.matches("finish|come|be|rank|place|lie"));
        return tagged.at(i).is(Tag.NOUN) && !tagged.at(i).isPossessive()
                ? tagged.at(i).low()
                : place && !tagged.at(i).isNoun() ? "place" : "";
    }
}
