package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.Readings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the days, months and years in a sentence. A date without a year is completed from the article's day. */
final class DateFinder {
    private static final List<String> MONTHS = CalendarNames.MONTHS;
    private static final List<String> WEEKDAYS = CalendarNames.WEEKDAYS;
    private static final String MONTH =
            "(?<month>" + String.join("|", MONTHS) + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    private static final String YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d|21\\d\\d)";
    private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
    private static final String ON = "(?:(?:on|On) (?:the )?)?(?:(?:" + String.join("|", WEEKDAYS) + "),? )?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b" + ON + "(?<![\\d.,-])" + DAY + " (?:of )?" + MONTH + "(?:,? " + YEAR + "\\b(?!-))?(?![\\p{L}\\d])");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + ON + MONTH + " " + DAY + "(?![\\d:]|,\\d|[.]\\d)(?:,? " + YEAR + "\\b)?(?![\\p{L}\\d])");
    private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + "(?: of|,)? " + YEAR + "\\b");
    private static final Pattern ISO =
            Pattern.compile("\\b(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?<on>(?:on|On|last|Last|next|Next|this|This|coming) )?(?<weekday>"
                    + String.join("|", WEEKDAYS) + ")(?=\\b)(?! (?:Times|Post|Mirror|Night Live))");
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "\\b(?<lead>in|In|since|Since|until|Until|till|by|By|from|From|to|of|for|last|Last|next|Next|this|This|early|late|mid|during|before|after|through|between|and|in"
                    + " early|in late|in mid|later in|earlier in|every)[ -]"
                    + "(?<month>" + String.join("|", MONTHS)
                    + ")\\b(?! \\d)(?!, ?\\d{4}\\b)(?! [A-Z][a-z]+ (?:said|told))");
    private static final Pattern BARE_YEAR =
            Pattern.compile("(?<![\\w$\u20ac\u00a3\u20b9.,#-])(?:(?:mid|early|late)[ -])?" + YEAR
                    + "\\b(?![-/]\\d)(?!,\\d)(?!\\.\\d)(?!s\\b)(?!%)");
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?<words>yesterday|Yesterday|today|Today|tomorrow|tonight|(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier"
                    + " this|[Ll]ater this|[Tt]he previous|[Tt]he following)"
                    + " (?:year|month|week)|(?:[Ll]ast|[Nn]ext|[Tt]his)"
                    + " (?:spring|summer|autumn|fall|winter)|(?<count>\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
                    + " (?<step>day|week|month|year)s? ago)\\b");
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:(?:the )?(?:fiscal|financial) year (?:ending |ended )?)?(?:FY ?|fiscal |financial year )?"
                    + "(?<from>(?:19|20)\\d\\d)[-/](?<to>\\d{2}|(?:19|20)\\d\\d)\\b(?![-/]\\d)|\\bFY"
                    + " ?'?(?<fy>\\d{2}|20\\d\\d)\\b|\\bfiscal (?:year"
                    + " )?(?<fiscal>20\\d\\d)\\b|\\b(?:(?:first|second|third|fourth|final|last)"
                    + " (?:quarter|half)|Q[1-4]|H[12]) (?:of )?(?<quarter>20\\d\\d)\\b|\\b(?:the )?(?:1[5-9]|20)\\d0s\\b");

    /** Matches the words before a date of comparison, which is in the past: {@code more than in August}. */
    private static final Pattern COMPARED =
            Pattern.compile("\\b(?:than|against|compared with|up from|down from) (?:in )?$");

    private static final Pattern YEAR_BEFORE = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d (?:and|to) $");

    private final String sentence;
    private final PartialDate published;
    private final List<Mention> found = new ArrayList<>();

    private DateFinder(String sentence, PartialDate published) {
        this.sentence = sentence;
        this.published = published;
    }

    /** The dates of a sentence, in order. */
    static List<Mention> in(String sentence, PartialDate published) {
        DateFinder finder = new DateFinder(sentence, published);
        finder.periods();
        finder.full();
        finder.weekdays();
        finder.months();
        finder.relative();
        finder.years();
        finder.found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return finder.found;
    }

    static boolean isMonthOrWeekday(String word) {
        return MONTHS.contains(word) || WEEKDAYS.contains(word);
    }

    private boolean add(int start, int end, Mention.Kind kind, Value value) {
        Mention mention = new Mention(kind, start, end, List.of(value), "");
        if (found.stream().anyMatch(mention::overlaps)) {
            return false;
        }
        found.add(mention);
        return true;
    }

    private void addDate(int start, int end, Optional<PartialDate> date) {
        date.ifPresent(day -> add(start, end, Mention.Kind.DATE, new Value.Date(day)));
    }

    private void periods() {
        Matcher period = PERIOD.matcher(sentence);
        while (period.find()) {
            if (period.group("from") != null && !isNextYear(period.group("from"), period.group("to"))) {
                continue;
            }
            String text = period.group().replaceFirst("^the ", "");
            boolean named = period.group("from") != null;
            String value = named ? period.group("from") + "-" + period.group("to") : text;
            add(period.start(), period.end(), Mention.Kind.PERIOD, new Value.Text(value));
        }
    }

    private static boolean isNextYear(String from, String to) {
        int next = Integer.parseInt(from) + 1;
        return Integer.parseInt(to) == (to.length() == 2 ? next % 100 : next);
    }

    private void full() {
        for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST)) {
            Matcher date = pattern.matcher(sentence);
            while (date.find()) {
                int month = month(date.group("month"));
                int day = Integer.parseInt(date.group("day"));
                Optional<PartialDate> read = date.group("year") != null
                        ? Readings.date(day + " " + MONTHS.get(month - 1) + " " + date.group("year"))
                        : day(day, month, date.start(), date.end());
                addDate(date.start(), date.end(), read);
            }
        }
        Matcher date = MONTH_YEAR.matcher(sentence);
        while (date.find()) {
            addDate(
                    date.start(),
                    date.end(),
                    Readings.date(MONTHS.get(month(date.group("month")) - 1) + " " + date.group("year")));
        }
        Matcher iso = ISO.matcher(sentence);
        while (iso.find()) {
            addDate(iso.start(), iso.end(), PartialDate.parse(iso.group()));
        }
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word.substring(0, 3))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private boolean isComing(int start, int end) {
        if (COMPARED.matcher(sentence.substring(0, start)).find()) {
            return false;
        }
        return Tense.isDecidedFrom(sentence, start)
                || Tense.isComing(sentence, start, end).orElse(false);
    }

    private Optional<PartialDate> day(int day, int month, int start, int end) {
        if (published.month() == 0) {
            return Optional.empty();
        }
        LocalDate today = published.firstDay();
        for (int add = -1; add <= 1; add++) {
            YearMonth of = YearMonth.of(today.getYear() + add, month);
            if (!of.isValidDay(day)) {
                continue;
            }
            LocalDate date = of.atDay(day);
            boolean fits = isComing(start, end) ? !date.isBefore(today) : add == yearBefore(day, month, today);
            if (fits) {
                return Optional.of(PartialDate.of(date));
            }
        }
        return Optional.empty();
    }

    /** The step from the article's year to the year in which this day last came: 0, or -1 for the year before. */
    private static int yearBefore(int day, int month, LocalDate today) {
        boolean later =
                month > today.getMonthValue() || (month == today.getMonthValue() && day > today.getDayOfMonth());
        return later ? -1 : 0;
    }

    private void weekdays() {
        if (published.day() == 0) {
            return;
        }
        LocalDate today = published.firstDay();
        Matcher word = WEEKDAY.matcher(sentence);
        while (word.find()) {
            DayOfWeek weekday = DayOfWeek.valueOf(word.group("weekday").toUpperCase(Locale.ROOT));
            String lead =
                    word.group("on") == null ? "" : word.group("on").strip().toLowerCase(Locale.ROOT);
            boolean coming = switch (lead) {
                case "last" -> false;
                case "next", "coming" -> true;
                default ->
                    sentence.startsWith("declared ", word.start() - "declared ".length())
                            || isComing(word.start(), word.end());
            };
            LocalDate date = coming
                    ? lastComing(today, word.start()).with(TemporalAdjusters.next(weekday))
                    : today.with(
                            lead.equals("last")
                                    ? TemporalAdjusters.previous(weekday)
                                    : TemporalAdjusters.previousOrSame(weekday));
            boolean laterToday = coming
                    && sentence.startsWith("later ", Math.max(0, word.start() - 6))
                    && today.getDayOfWeek() == weekday;
            addDate(word.start(), word.end(), Optional.of(PartialDate.of(laterToday ? today : date)));
        }
    }

    /**
     * The latest day of the coming week that the sentence has named so far; if there is none, the article's day. In
     * {@code begins on Tuesday and ends on Sunday}, Sunday follows this Tuesday.
     */
    private LocalDate lastComing(LocalDate today, int before) {
        LocalDate last = today;
        for (Mention mention : found) {
            if (mention.start() < before
                    && mention.values().get(0) instanceof Value.Date date
                    && date.date().day() > 0) {
                LocalDate day = date.date().firstDay();
                last = day.isAfter(last) && day.isBefore(today.plusDays(8)) ? day : last;
            }
        }
        return last;
    }

    private void months() {
        if (published.month() == 0) {
            return;
        }
        Matcher word = NAMED_MONTH.matcher(sentence);
        while (word.find()) {
            int month = MONTHS.indexOf(word.group("month")) + 1;
            String lead = word.group("lead").toLowerCase(Locale.ROOT);
            YearMonth today = YearMonth.of(published.year(), published.month());
            YearMonth same = YearMonth.of(published.year(), month);
            boolean coming = !lead.equals("last")
                    && !lead.equals("since")
                    && (lead.equals("next") || isComing(word.start("month"), word.end()));
            YearMonth read = coming
                    ? same.isBefore(today) ? same.plusYears(1) : same
                    : same.isAfter(today) || (lead.equals("last") && same.equals(today)) ? same.minusYears(1) : same;
            boolean own = lead.equals("last") || lead.equals("next") || lead.equals("in") || lead.equals("this");
            addDate(
                    own ? word.start() : word.start("month"),
                    word.end(),
                    Optional.of(PartialDate.ofMonth(read.getYear(), read.getMonthValue())));
        }
    }

    private void relative() {
        Matcher words = RELATIVE.matcher(sentence);
        while (words.find()) {
            addDate(
                    words.start(),
                    words.end(),
                    words.group("step") != null
                            ? ago(words.group("count"), words.group("step"))
                            : RelativeWords.date(words.group("words").toLowerCase(Locale.ROOT), published));
        }
    }

    /** The date of {@code three years ago}. It is as precise as the unit. */
    private Optional<PartialDate> ago(String count, String step) {
        Optional<Integer> steps = count.equals("a")
                ? Optional.of(1)
                : Readings.numberInAnyWriting(count).map(java.math.BigDecimal::intValue);
        if (steps.isEmpty() || published.day() == 0 || steps.get() > 1500) {
            return Optional.empty();
        }
        LocalDate today = published.firstDay();
        int back = steps.get();
        return switch (step) {
            case "day" -> Optional.of(PartialDate.of(today.minusDays(back)));
            case "week" -> Optional.empty();
            case "month" -> {
                LocalDate month = today.minusMonths(back);
                yield Optional.of(PartialDate.ofMonth(month.getYear(), month.getMonthValue()));
            }
            default -> Optional.of(PartialDate.ofYear(today.getYear() - back));
        };
    }

    private void years() {
        Matcher year = BARE_YEAR.matcher(sentence);
        while (year.find()) {
            String unit = Counted.behind(sentence, year.end(), true).name();
            boolean counted =
                    !unit.isEmpty() && !Character.isUpperCase(unit.charAt(0)) && !isAfterPreposition(year.start());
            if (!counted) {
                addDate(year.start("year"), year.end(), Readings.date(year.group("year")));
            }
        }
    }

    private boolean isAfterPreposition(int at) {
        String before = sentence.substring(0, at).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return YEAR_BEFORE.matcher(sentence.substring(0, at)).find()
                || List.of("in", "since", "by", "until", "during", "before", "after", "of", "the", "its", "their")
                        .contains(word);
    }
}
