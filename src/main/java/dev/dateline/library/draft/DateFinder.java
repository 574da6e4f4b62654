package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.Readings;
import dev.dateline.library.draft.Tense.Time;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the days, months and years in a text. A date without a year is completed from the article's day. */
public final class DateFinder {
    private static final String MONTHS = String.join("|", CalendarNames.MONTHS);
    private static final String MONTH =
            "(?:" + MONTHS + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    private static final String WEEKDAYS = String.join("|", CalendarNames.WEEKDAYS);
    private static final String YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d|21\\d\\d)";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
    private static final String ON = "\\b(?:[Oo]n (?:the )?)?(?:(?:" + WEEKDAYS + "),? )?(?<date>";
    private static final String WITH_YEAR = "(?:,? " + YEAR + "\\b(?!-))?)(?![\\p{L}\\d])";
    private static final List<Pattern> FULL = List.of(
            Pattern.compile(ON + "(?<![\\d.,-])" + DAY + " (?:of )?" + MONTH + WITH_YEAR),
            Pattern.compile(ON + MONTH + " " + DAY + "(?![\\d:]|,\\d|[.]\\d)" + WITH_YEAR),
            Pattern.compile("\\b(?<date>" + MONTH + "(?: of|,)? " + YEAR + ")\\b"),
            Pattern.compile("\\b(?<date>(?<year>(?:19|20)\\d\\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))\\b"));
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:(?<lead>[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|coming) )?(?<weekday>" + WEEKDAYS
                    + ")\\b(?! (?:Times|Post|Mirror|Night Live))");
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "\\b(?<lead>[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|to|of|for|[Ll]ast|[Nn]ext|[Tt]his|early|late|mid"
                    + "|during|before|after|through|between|and|every)[ -](?<month>" + MONTHS
                    + ")\\b(?! \\d)(?!, ?\\d{4}\\b)(?! [A-Z][a-z]+ (?:said|told))");
    private static final Pattern BARE_YEAR =
            Pattern.compile("(?<![\\w$\u20ac\u00a3\u20b9.,#-])(?:(?:mid|early|late)[ -])?" + YEAR
                    + "\\b(?![-/]\\d)(?!,\\d)(?!\\.\\d)(?!s\\b)(?!%)");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:(?<day>yesterday|today|tomorrow|tonight)|(?<shift>last|next|(?:earlier |later )?this|the previous"
                    + "|the following) (?<unit>year|month)|(?<count>\\d+|an?|one|two|three|four|five|six|seven|eight"
                    + "|nine|ten|twelve|twenty) (?<step>day|month|year)s? ago)\\b");
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:(?:the )?(?:fiscal|financial) year (?:ending |ended )?)?(?:FY ?|fiscal |financial year )?"
                    + "(?<from>(?:19|20)\\d\\d)[-/](?<to>\\d{2}|(?:19|20)\\d\\d)\\b(?![-/]\\d)|\\bFY"
                    + " ?'?(?:\\d{2}|20\\d\\d)\\b|\\bfiscal (?:year"
                    + " )?20\\d\\d\\b|\\b(?:(?:first|second|third|fourth|final|last)"
                    + " (?:quarter|half)|Q[1-4]|H[12]) (?:of )?20\\d\\d\\b|\\b(?:the )?(?:1[5-9]|20)\\d0s\\b");

    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?i)(?:\\b(?:1[5-9]|20)\\d\\d (?:and|to)|\\b(?:in|since|by|until|during|before|after|of|the|its|their)) $");

    private static final int HALF_A_YEAR = 600; // a month counts 100
    private static final int DAYS_AGO = 3; // the nearest day of a past plan

    private final TaggedSentence tagged;
    private final String sentence;
    private final PartialDate published;
    private final Mentions found;

    private DateFinder(TaggedSentence tagged, PartialDate published, Mentions found) {
        this.tagged = tagged;
        this.sentence = tagged.text();
        this.published = published;
        this.found = found;
    }

    /** The dates of a text, including dates that depend on the day of its publication: on Friday, last month. */
    public static List<PartialDate> dates(String text, PartialDate published) {
        return Sentences.of(text).stream()
                .flatMap(sentence -> in(TaggedSentence.of(sentence), published).stream())
                .flatMap(mention -> mention.date().stream())
                .toList();
    }

    /** The dates and periods of a sentence, in order. */
    static List<Mention> in(TaggedSentence sentence, PartialDate published) {
        Mentions found = new Mentions();
        find(sentence, published, found);
        return found.inOrder();
    }

    /** Adds the dates and periods of a sentence. */
    static void find(TaggedSentence sentence, PartialDate published, Mentions found) {
        DateFinder finder = new DateFinder(sentence, published, found);
        finder.periods();
        finder.full();
        finder.weekdays();
        finder.months();
        finder.relative();
        finder.years();
    }

    static boolean isMonthOrWeekday(String word) {
        return CalendarNames.MONTHS.contains(word) || CalendarNames.WEEKDAYS.contains(word);
    }

    private void addDate(int start, int end, Optional<PartialDate> date) {
        date.ifPresent(day -> found.add(new Mention(Mention.Kind.DATE, start, end, List.of(new Value.Date(day)), "")));
    }

    private void periods() {
        Matcher period = PERIOD.matcher(sentence);
        while (period.find()) {
            String from = period.group("from");
            String to = period.group("to");
            if (from == null || (Integer.parseInt(from) + 1) % 100 == Integer.parseInt(to) % 100) {
                String value = from == null ? period.group().replaceFirst("^the ", "") : from + "-" + to;
                found.add(Mention.Kind.PERIOD, period.start(), period.end(), value);
            }
        }
    }

    private void full() {
        for (Pattern pattern : FULL) {
            Matcher date = pattern.matcher(sentence);
            while (date.find()) {
                String words = date.group("date");
                addDate(
                        date.start(),
                        date.end(),
                        date.group("year") != null
                                ? Readings.date(words)
                                : inItsYear(words, time(date.start(), date.end()), false));
            }
        }
    }

    private Time time(int start, int end) {
        return Tense.of(tagged, start, end);
    }

    private static boolean isComing(Time time) {
        return time == Time.NOW || time == Time.COMING;
    }

    /**
     * A day or month without a year, in the year that puts it next to the article's day.
     *
     * @param other whether it is not the article's own day or month
     */
    private Optional<PartialDate> inItsYear(String words, Time time, boolean other) {
        Optional<PartialDate> date = Readings.date(words + " 2000"); // a leap year, which has all days
        if (date.isEmpty() || published.month() == 0) {
            return Optional.empty();
        }
        int month = date.get().month();
        int day = date.get().day();
        int order = month * 100 + day - published.month() * 100 - (day == 0 ? 0 : published.day());
        int shift = time == Time.PLANNED
                ? (order < -HALF_A_YEAR ? 1 : order > HALF_A_YEAR ? -1 : 0)
                : isComing(time) ? (order < 0 ? 1 : 0) : order > 0 || (order == 0 && other) ? -1 : 0;
        return PartialDate.parse(
                (published.year() + shift) + date.get().toString().substring(4));
    }

    private void weekdays() {
        if (published.day() == 0) {
            return;
        }
        LocalDate today = published.firstDay();
        Matcher word = WEEKDAY.matcher(sentence);
        while (word.find()) {
            DayOfWeek weekday = DayOfWeek.valueOf(word.group("weekday").toUpperCase(Locale.ROOT));
            String lead = word.group("lead") == null ? "" : word.group("lead").toLowerCase(Locale.ROOT);
            Time time = lead.matches("next|coming")
                    ? Time.COMING
                    : lead.equals("last") ? Time.PAST : time(word.start(), word.end());
            boolean laterToday =
                    today.getDayOfWeek() == weekday && sentence.startsWith("later ", Math.max(0, word.start() - 6));
            LocalDate past = today.with(
                    lead.equals("last")
                            ? TemporalAdjusters.previous(weekday)
                            : TemporalAdjusters.previousOrSame(weekday));
            boolean near = time == Time.PLANNED && past.isBefore(today.minusDays(DAYS_AGO));
            LocalDate date = (near || isComing(time)) && !laterToday
                    ? lastComing(today, word.start()).with(TemporalAdjusters.next(weekday))
                    : past;
            addDate(word.start(), word.end(), Optional.of(PartialDate.of(date)));
        }
    }

    /**
     * The latest day of the coming week that the sentence has named so far; if there is none, the article's day. In
     * {@code begins on Tuesday and ends on Sunday}, Sunday follows this Tuesday.
     */
    private LocalDate lastComing(LocalDate today, int before) {
        return found.inOrder().stream()
                .filter(mention -> mention.start() < before)
                .flatMap(mention -> mention.date().filter(date -> date.day() > 0).stream())
                .map(PartialDate::firstDay)
                .filter(day -> day.isAfter(today) && day.isBefore(today.plusDays(8)))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private void months() {
        Matcher word = NAMED_MONTH.matcher(sentence);
        while (word.find()) {
            String lead = word.group("lead").toLowerCase(Locale.ROOT);
            Time time = lead.equals("next")
                    ? Time.COMING
                    : lead.equals("last") ? Time.PAST : time(word.start("month"), word.end());
            boolean own = Set.of("last", "next", "in", "this").contains(lead);
            addDate(
                    own ? word.start() : word.start("month"),
                    word.end(),
                    inItsYear(word.group("month"), time, lead.equals("last")));
        }
    }

    private void relative() {
        Matcher words = RELATIVE.matcher(sentence);
        while (words.find()) {
            boolean ago = words.group("count") != null;
            String first = words.group().toLowerCase(Locale.ROOT);
            int steps = ago
                    ? -Readings.numberInAnyWriting(words.group("count"))
                            .orElse(BigDecimal.ONE)
                            .intValue()
                    : first.matches("yesterday|(?:last|the previous) .*")
                            ? -1
                            : first.matches("tomorrow|(?:next|the following) .*") ? 1 : 0;
            String unit = ago ? words.group("step") : words.group("day") != null ? "day" : words.group("unit");
            if (published.day() > 0 && published.year() + steps > 0) {
                addDate(words.start(), words.end(), Optional.of(shifted(published.firstDay(), unit, steps)));
            }
        }
    }

    /** The day, month or year after some steps. */
    private static PartialDate shifted(LocalDate today, String unit, int steps) {
        LocalDate month = today.plusMonths(steps);
        return switch (unit) {
            case "day" -> PartialDate.of(today.plusDays(steps));
            case "month" -> PartialDate.ofMonth(month.getYear(), month.getMonthValue());
            default -> PartialDate.ofYear(today.getYear() + steps);
        };
    }

    private void years() {
        Matcher year = BARE_YEAR.matcher(sentence);
        while (year.find()) {
            String unit = Counted.behind(sentence, year.end(), true).name();
            boolean counted = !unit.isEmpty()
                    && !Character.isUpperCase(unit.charAt(0))
                    && !BEFORE_YEAR.matcher(sentence.substring(0, year.start())).find();
            if (!counted) {
                addDate(year.start("year"), year.end(), Readings.date(year.group("year")));
            }
        }
    }
}
