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
import java.util.stream.Stream;

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
    /** Matches a feast that has a day of the year, but not {@code Christmas tree}. */
    private static final String FEAST = "(?:Christmas (?:Day|Eve)|New Year's (?:Day|Eve)|Boxing Day|Valentine's Day"
            + "|(?<=\\b(?:by|before|until|till|after|since|at) )Christmas"
            + "(?= (?:if|and|but|or|to|in|on|with|when|as|was|were)\\b|[^\\w ]|$))";

    private static final List<Pattern> FULL = List.of(
            Pattern.compile(ON + "(?<![\\d.,-])" + DAY + " (?:of )?" + MONTH + WITH_YEAR),
            Pattern.compile(ON + MONTH + " " + DAY + "(?![\\d:]|,\\d|[.]\\d)" + WITH_YEAR),
            Pattern.compile("\\b(?<date>" + MONTH + "(?: of|,)? " + YEAR + ")\\b"),
            Pattern.compile("\\b(?:(?:[Oo]n|[Bb]y|[Bb]efore) )?(?<date>" + FEAST + WITH_YEAR),
            Pattern.compile("\\b(?<date>(?<year>(?:19|20)\\d\\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))\\b"));
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:(?<lead>[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|coming) )?(?<weekday>" + WEEKDAYS
                    + ")\\b(?! (?:Times|Post|Mirror|Night Live))(?:(?: of)? (?<beside>next|last)(?= week))?(?<week> week\\b)?");
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "\\b(?<lead>[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Ff]rom|to|of|for|[Ll]ast|[Nn]ext|[Tt]his|early|late|mid"
                    + "|during|before|after|through|between|and|every|as|(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)(?= \\p{L}+ \\p{Ll}))[ -](?<month>"
                    + MONTHS
                    + ")\\b(?! \\d)(?!, ?\\d{4}\\b)(?! [A-Z][a-z]+ (?:said|told))(?: of (?<of>that|the same|the following"
                    + "|the next|the previous|last|this|next) year\\b)?");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(?:^|; )(?:In|By|in|by) " + YEAR + ",? [^,;]*$");
    private static final Pattern BARE_YEAR =
            Pattern.compile("(?<![\\w$\u20ac\u00a3\u20b9.,#-])(?:(?:mid|early|late)[ -])?" + YEAR
                    + "\\b(?![-/]\\d)(?!,\\d)(?!\\.\\d)(?!s\\b)(?!%)");
    /** Matches days of one month: {@code from 2 to 4 October}, {@code on May 3 and 4}. */
    private static final Pattern DAYS =
            Pattern.compile("\\b(?:(?:[Oo]n|[Ff]rom|[Bb]etween) (?:the )?)?(?:(?<first>" + DAY
                    + ")(?: and | to |[-\u2013])(?<last>" + DAY + " " + MONTH + ")|(?<begin>" + MONTH + " " + DAY
                    + ")(?: and | to |[-\u2013])(?<end>" + DAY + "))(?:,? " + YEAR + ")?(?![\\p{L}\\d])");

    private static final String COUNT = "\\d+|the|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty";
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:(?<day>yesterday|today|tomorrow|tonight)|(?<shift>last|next|(?:earlier |later )?this|the previous"
                    + "|the following|(?:the )?(?<edge>start|beginning|middle|end) of the) (?<unit>year|month|week(?:end)?)"
                    + "|(?:at|over|for|by|until) the (?<weekend>weekend)|(?<count>"
                    + COUNT
                    + ") (?<step>day|week|month|year)s? (?:ago|(?:earlier|later)(?! than)|(?:before|after)(?= and|"
                    + " but|[^\\w ]|$| (?:it|that)(?=[,;.])|(?<event> (?:the|its|his|her|their) ))))\\b");
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:(?:the )?(?:fiscal|financial) year (?:ending |ended )?)?(?:FY ?|fiscal |financial year )?"
                    + "(?<from>(?:19|20)\\d\\d)[-/](?<to>\\d{2}|(?:19|20)\\d\\d)\\b(?![-/]\\d)|\\bFY"
                    + " ?'?(?:\\d{2}|20\\d\\d)\\b|\\bfiscal (?:year"
                    + " )?20\\d\\d\\b|\\b(?:(?:first|second|third|fourth|final|last)"
                    + " (?:quarter|half)|Q[1-4]|H[12]) (?:of )?20\\d\\d\\b|\\b(?:the )?(?:1[5-9]|20)\\d0s\\b");

    private static final Pattern MONTHS_OF_YEAR =
            Pattern.compile("\\b(?:the )?(?<end>first|last|final) (?<count>\\d|1[01]|" + COUNT
                    + "|eleven) months of (?:(?<of>the|this|last) year\\b|" + YEAR + "\\b)");
    /** Matches months of one time: {@code between May and July}, {@code in May and June last year}. */
    private static final Pattern MONTH_TO_MONTH = Pattern.compile("\\b(?<lead>[Bb]etween |[Ff]rom )?(?<one>" + MONTHS
            + ") (?:and|to|until|through) (?<other>" + MONTHS
            + ")\\b(?! \\d)(?:(?: of)? (?<of>last|this|next) year\\b)?");

    private static final Pattern SEASON =
            Pattern.compile("\\b(?:(?<lead>this|last|next|coming) (?<season>spring|summer|autumn|winter)(?![\\w'-])|"
                    + "(?:the )?(?<name>spring|summer|autumn|winter) (?:of )?" + YEAR + ")\\b");
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?i)(?:\\b(?:1[5-9]|20)\\d\\d (?:and|to)|\\b(?:in|since|by|until|during|before|after|of|the|its|their)) $");

    private static final int HALF_A_YEAR = 600; // a month counts 100
    private static final int NEAR = 300; // a day so near in the future is not meant a year ago
    private static final int SOON = 100; // a verb of setting with a day so near sets this day
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_AGO = 3; // the nearest day of a past plan

    private final TaggedSentence tagged;
    private final String sentence;
    private final PartialDate published;
    private final Mentions found;

    private Optional<PartialDate> before = Optional.empty();

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
                .flatMap(mention -> mention.values().stream())
                .flatMap(value -> value instanceof Value.Date date ? Stream.of(date.date()) : Stream.empty())
                .toList();
    }

    /** The dates and periods of a sentence, in order. */
    static List<Mention> in(TaggedSentence sentence, PartialDate published) {
        Mentions found = new Mentions();
        find(sentence, published, Optional.empty(), found);
        return found.inOrder();
    }

    /**
     * Adds the dates and periods of a sentence.
     *
     * @param before the day of the sentence before, from which "a day later" counts
     */
    static void find(TaggedSentence sentence, PartialDate published, Optional<PartialDate> before, Mentions found) {
        DateFinder finder = new DateFinder(sentence, published, found);
        finder.before = before;
        finder.periods();
        finder.parts();
        finder.days();
        finder.full();
        finder.weekdays();
        finder.months();
        finder.years();
        finder.relative();
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

    /** Adds {@code the first three months of the year} and {@code last summer}. */
    private void parts() {
        Matcher months = MONTHS_OF_YEAR.matcher(sentence);
        while (months.find()) {
            int count = Readings.numberInAnyWriting(months.group("count"))
                    .orElse(BigDecimal.ONE)
                    .intValue();
            int year = months.group("year") == null
                    ? published.year() - (months.group("of").equals("last") ? 1 : 0)
                    : Integer.parseInt(months.group("year"));
            int first = months.group("end").equals("first") ? 1 : 13 - count;
            addDays(
                    months.start(),
                    months.end(),
                    Optional.of(PartialDate.ofMonth(year, first)),
                    Optional.of(PartialDate.ofMonth(year, first + count - 1)));
        }
        Matcher span = MONTH_TO_MONTH.matcher(sentence);
        while (span.find()) {
            if (span.group("lead") != null || span.group("of") != null) {
                String of = span.group("of") == null ? "" : span.group("of");
                Time time = time(of, span.start(), span.end());
                addDays(
                        span.start(),
                        span.end(),
                        inItsYear(span.group("one"), time, false),
                        inItsYear(span.group("other"), time, false));
            }
        }
        Matcher season = SEASON.matcher(sentence);
        while (season.find()) {
            String name = season.group(season.group("season") == null ? "name" : "season");
            int end = 5 + 3 * List.of("spring", "summer", "autumn", "winter").indexOf(name); // 14 is February
            int month = published.month() + (end > 12 && published.month() < 3 ? 12 : 0);
            int year = published.year() - (month > 12 ? 1 : 0);
            int shift = season.group("lead") == null
                    ? 0
                    : season.group("lead").equals("last")
                            ? (month > end ? 0 : -1)
                            : season.group("lead").equals("next") && month > end - 3 ? 1 : 0;
            String told = season.group("year") == null ? Integer.toString(year + shift) : season.group("year");
            found.add(Mention.Kind.PERIOD, season.start(), season.end(), name + " of " + told);
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

    /** The time of {@code last May} and {@code next May}; else that of the verb. */
    private Time time(String lead, int start, int end) {
        return lead.matches("next|coming") ? Time.COMING : lead.equals("last") ? Time.PAST : time(start, end);
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
        int ahead = Math.floorMod(order, 1200);
        boolean near = day > 0
                && (time == Time.NONE
                        ? ahead < NEAR
                        : time == Time.PAST && ahead > 0 && ahead < SOON && Tense.setsADay(tagged));
        int shift = time == Time.PLANNED || near
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
            boolean week = word.group("week") != null; // Monday week
            Time time = time(week ? "next" : lead, word.start(), word.end());
            LocalDate past = today.with(
                    lead.equals("last")
                            ? TemporalAdjusters.previous(weekday)
                            : TemporalAdjusters.previousOrSame(weekday));
            boolean near = time == Time.PLANNED && past.isBefore(today.minusDays(DAYS_AGO));
            boolean just = time == Time.NOW // is above Friday's closing price
                    && sentence.startsWith("'s", word.end())
                    && !past.isBefore(today.minusDays(DAYS_AGO));
            LocalDate date = !just && (near || isComing(time))
                    ? lastComing(today).with(TemporalAdjusters.nextOrSame(weekday))
                    : past;
            String beside = word.group("beside") == null ? "" : word.group("beside"); // Friday last week
            LocalDate own = today.with(weekday).plusDays(beside.equals("next") ? DAYS_OF_WEEK : -DAYS_OF_WEEK);
            LocalDate day = !beside.isEmpty() ? own : week ? date.plusDays(DAYS_OF_WEEK) : date;
            Optional<Mention> first = found.inOrder().stream()
                    .filter(mention -> mention.end() < word.start() && isRange(mention, day, word.start()))
                    .findFirst();
            first.ifPresent(found::remove);
            addDays(
                    first.map(Mention::start).orElse(word.start()),
                    word.end(),
                    first.flatMap(Mention::date),
                    Optional.of(PartialDate.of(day)));
            addDate(word.start(), word.end(), Optional.of(PartialDate.of(day)));
        }
    }

    /** Whether a day before a weekday begins a range with it: {@code Monday to Friday}, {@code Saturday and Sunday}. */
    private boolean isRange(Mention day, LocalDate last, int start) {
        String between = sentence.substring(day.end(), start);
        Optional<PartialDate> begin = day.date();
        boolean next = begin.equals(Optional.of(PartialDate.of(last.minusDays(1))));
        boolean before =
                begin.filter(date -> date.compareTo(PartialDate.of(last)) < 0).isPresent();
        boolean pair = next || sentence.substring(0, day.start()).endsWith("between ");
        return before && (between.matches(" (?:to|until|through) ") || (between.equals(" and ") && pair));
    }

    /**
     * The latest day of the coming week that the sentence has named so far; if there is none, the article's day. In
     * {@code begins on Tuesday and ends on Sunday}, Sunday follows this Tuesday.
     */
    private LocalDate lastComing(LocalDate today) {
        return found.inOrder().stream()
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
            Time time = time(lead, word.start("month"), word.end());
            boolean own = Set.of("last", "next", "in", "this").contains(lead);
            addDate(
                    own ? word.start() : word.start("month"),
                    word.end(),
                    year(word)
                            .flatMap(year -> Readings.date(word.group("month") + " " + year))
                            .or(() -> inItsYear(word.group("month"), time, lead.equals("last"))));
        }
    }

    /** The year that a sentence names for a month: {@code May of that year}, {@code In 2019 it sank in May}. */
    private Optional<Integer> year(Matcher month) {
        String of = month.group("of") == null ? "" : month.group("of");
        Matcher front = YEAR_BEFORE.matcher(sentence.substring(0, month.start()));
        if (of.isEmpty()) {
            return front.find() ? Optional.of(Integer.valueOf(front.group("year"))) : Optional.empty();
        }
        int shift = of.matches(".*(?:following|next)") ? 1 : of.matches(".*(?:last|previous)") ? -1 : 0;
        boolean own = of.matches("last|this|next");
        Optional<PartialDate> named = Stream.concat(
                        BARE_YEAR
                                .matcher(sentence.substring(0, month.start()))
                                .results()
                                .flatMap(found -> Readings.date(found.group().replaceAll("\\D", "")).stream()),
                        found.inOrder().stream()
                                .filter(mention -> mention.end() < month.start())
                                .flatMap(mention -> mention.date().stream()))
                .reduce((one, other) -> other);
        return Optional.of(own ? published : named.or(() -> before).orElse(published))
                .map(from -> from.year() + shift);
    }

    private void days() {
        Matcher days = DAYS.matcher(sentence);
        while (days.find()) {
            boolean dayFirst = days.group("first") != null;
            String one = dayFirst ? days.group("last") : days.group("begin");
            String month = one.replaceAll("\\d", "").strip();
            String first = dayFirst ? days.group("first") + " " + month : one;
            String last = dayFirst ? one : days.group("end") + " " + month;
            Time time = time(days.start(), days.end());
            String year = days.group("year");
            addDays(
                    days.start(),
                    days.end(),
                    year == null ? inItsYear(first, time, false) : Readings.date(first + " " + year),
                    year == null ? inItsYear(last, time, false) : Readings.date(last + " " + year));
        }
    }

    private void addDays(int start, int end, Optional<PartialDate> first, Optional<PartialDate> last) {
        if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) < 0) {
            List<Value> both = List.of(new Value.Date(first.get()), new Value.Date(last.get()));
            found.add(new Mention(Mention.Kind.DATE, start, end, both, ""));
        }
    }

    private void relative() {
        Matcher words = RELATIVE.matcher(sentence);
        while (words.find()) {
            boolean counted = words.group("count") != null;
            String first = words.group().toLowerCase(Locale.ROOT);
            int steps = counted
                    ? Readings.numberInAnyWriting(words.group("count"))
                                    .orElse(BigDecimal.ONE)
                                    .intValue()
                            * (first.matches(".* (?:later|after)") ? 1 : -1)
                    : first.matches("yesterday|(?:last|the previous) .*")
                            ? -1
                            : first.matches("tomorrow|(?:next|the following) .*") ? 1 : 0;
            String unit = counted
                    ? words.group("step")
                    : words.group("day") != null
                            ? "day"
                            : words.group("weekend") != null ? "weekend" : words.group("unit");
            boolean apart = words.group("event") != null; // 2 March, a month before the fair
            boolean years = counted && unit.equals("year") && Math.abs(steps) > 1;
            Optional<PartialDate> other = anchor(words.start(), apart)
                    .map(from -> years ? PartialDate.ofYear(from.year()) : from)
                    .flatMap(from -> shifted(from, unit, apart ? -steps : steps));
            boolean fromOther = counted
                    ? !first.endsWith("ago") && (apart || other.isPresent())
                    : other.isPresent() && first.matches("the (?:previous|following) (?:year|month)");
            if (fromOther) {
                addDate(words.start(), words.end(), other);
            } else if (published.day() > 0 && unit.startsWith("week") && !counted) {
                addWeek(words.start(), words.end(), unit, steps);
            } else if (published.day() > 0 && published.year() + steps > 0) {
                PartialDate year = PartialDate.ofYear(published.year());
                addDate(
                        words.start(),
                        words.end(),
                        edgeOfYear(words).or(() -> shifted(unit.equals("year") ? year : published, unit, steps)));
            }
        }
    }

    /** The month of {@code the start of the year}. */
    private Optional<PartialDate> edgeOfYear(Matcher words) {
        return Optional.ofNullable(words.group("edge"))
                .filter(edge -> words.group("unit").equals("year"))
                .map(edge -> edge.equals("end") ? 12 : edge.equals("middle") ? 6 : 1)
                .map(month -> PartialDate.ofMonth(published.year(), month));
    }

    /**
     * The day that "a day earlier" counts from: the latest before it in the sentence, or the last one of the sentences before.
     *
     * @param apart whether it must stand directly before
     */
    private Optional<PartialDate> anchor(int at, boolean apart) {
        return found.inOrder().stream()
                .filter(mention -> mention.start() < at)
                .filter(mention ->
                        !apart || sentence.substring(mention.end(), at).equals(", "))
                .flatMap(mention -> mention.date().stream())
                .reduce((one, other) -> other)
                .or(() -> apart ? Optional.empty() : before);
    }

    /** Adds the days of a week, from Monday to Sunday, or of a weekend. */
    private void addWeek(int start, int end, String unit, int steps) {
        LocalDate today = published.firstDay();
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
        boolean weekend = unit.equals("weekend");
        boolean past = weekend && steps == 0 && !isComing(time(start, end)) && today.getDayOfWeek() != DayOfWeek.SUNDAY;
        LocalDate sunday = monday.plusDays(past ? -1 : DAYS_OF_WEEK - 1);
        addDays(
                start,
                end,
                Optional.of(PartialDate.of(weekend ? sunday.minusDays(1) : monday)),
                Optional.of(PartialDate.of(sunday)));
    }

    /** A date after some steps; empty if it does not tell the day or month that is counted. */
    private static Optional<PartialDate> shifted(PartialDate from, String unit, int steps) {
        LocalDate day = from.firstDay();
        return switch (unit) {
            case "day" -> from.day() == 0 ? Optional.empty() : Optional.of(PartialDate.of(day.plusDays(steps)));
            case "week" -> from.day() == 0 ? Optional.empty() : Optional.of(PartialDate.of(day.plusWeeks(steps)));
            case "month" -> {
                LocalDate month = day.plusMonths(steps);
                yield from.month() == 0
                        ? Optional.empty()
                        : Optional.of(PartialDate.ofMonth(month.getYear(), month.getMonthValue()));
            }
            default -> Optional.of(new PartialDate(from.year() + steps, from.month(), 0));
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
