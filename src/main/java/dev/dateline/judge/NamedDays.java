package dev.dateline.judge;

import dev.dateline.article.CalendarNames;
import dev.dateline.article.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Replaces days that have a name or a place in their month by their dates: Christmas Day, Easter Monday 2025, the last
 * day of January, the fourth Thursday of November.
 */
final class NamedDays {
    /** The date of each feast, with the country before it in which the name means this day. */
    private static final LongNames FEASTS = new LongNames();

    static {
        for (String line : Tables.lines("feasts")) {
            String[] parts = line.split(" = ", -1);
            String[] name = parts[0].split(" \\| ", -1);
            String meaning = (name.length > 1 ? name[1] : "") + "|" + parts[1];
            FEASTS.add(Tokens.of(name[0]), meaning);
            if (name[0].indexOf('\'') >= 0) {
                FEASTS.add(Tokens.of(name[0].replace("'", "")), meaning);
            }
        }
    }

    private static final List<String> RANKS = List.of("last", "1th", "2th", "3th", "4th", "5th");
    private static final int DAYS_OF_WEEK = 7;

    private NamedDays() {}

    /**
     * The text with dates instead of named days.
     *
     * @param near the year of a feast that moves, if the text has no year
     */
    static String dated(String text, Fillers fillers, int near) {
        List<String> words = new ArrayList<>(Tokens.of(text));
        int year = yearIn(words, near);
        boolean dated = false;
        for (int i = 0; i < words.size() && !dated; i++) {
            LongNames.@Nullable Name feast = FEASTS.at(words, i, meaning -> isAsked(meaning, fillers));
            if (feast != null) {
                List<String> date = words.subList(i, i + feast.words().size());
                date.clear();
                date.addAll(Tokens.of(
                        date(feast.meaning().substring(feast.meaning().indexOf('|') + 1), year)));
                dated = true;
            }
        }
        return isInMonth(words, year) || dated ? String.join(" ", words) : text;
    }

    /** Whether a feast is known everywhere, or in a country of the question. */
    private static boolean isAsked(String meaning, Fillers fillers) {
        String country = meaning.substring(0, meaning.indexOf('|'));
        return country.isEmpty()
                || fillers.asksOneOf(
                        word -> Gazetteer.builtIn().countryOfPeople(word).equals(country));
    }

    private static int yearIn(List<String> words, int near) {
        for (String word : words) {
            if (word.length() == 4 && NumberWords.isWhole(word)) {
                return Integer.parseInt(word);
            }
        }
        return near;
    }

    /** The date of a feast. It may be a number of days from Easter: {@code easter -2}. */
    private static String date(String date, int year) {
        return date.startsWith("easter ")
                ? afterEaster(year, Integer.parseInt(date.substring("easter ".length())))
                : date;
    }

    /** The day after or before Easter Sunday, by the usual rule for the Gregorian calendar. */
    private static String afterEaster(int year, int days) {
        int golden = year % 19;
        int century = year / 100;
        int moon = Math.floorMod(century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15, 30);
        int full = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
        int weekday = Math.floorMod(year + year / 4 + full + 2 - century + century / 4, 7);
        int month = 3;
        int day = full - weekday + 28 + days;
        while (day > daysOf(year, month)) {
            day -= daysOf(year, month++);
        }
        while (day < 1) {
            day += daysOf(year, --month);
        }
        return day + " " + monthName(month);
    }

    private static int daysOf(int year, int month) {
        return PartialDate.ofMonth(year, month).lastDay().getDayOfMonth();
    }

    private static String monthName(int month) {
        return CalendarNames.MONTHS.get(month - 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Replaces a place in a month by its day: the last day of January, the fourth Thursday of November. The last and the
     * first day of a year are in December and January.
     *
     * @return whether there is such a day
     */
    private static boolean isInMonth(List<String> all, int year) {
        if (!all.contains("of") && !all.contains("in")) {
            return false;
        }
        List<String> words = new ArrayList<>(NumberWords.inDigits(all));
        words.removeIf(Phrase::isArticle);
        words.remove("year");
        for (int i = 0; i + 3 < words.size(); i++) {
            int rank = RANKS.indexOf(words.get(i));
            boolean of = words.get(i + 2).equals("of") || words.get(i + 2).equals("in");
            int weekday = DateReader.weekdayOf(words.get(i + 1));
            boolean end = words.get(i + 1).equals("day") && rank < 2;
            boolean ofYear = end && words.get(i + 3).equals(Integer.toString(year));
            int month = ofYear ? (rank == 0 ? 12 : 1) : DateReader.monthOf(words.get(i + 3));
            if (rank >= 0 && of && month > 0 && (weekday > 0 || end)) {
                words.subList(i, i + (ofYear ? 3 : 4)).clear();
                words.addAll(i, List.of(Integer.toString(day(year, month, weekday, rank)), monthName(month)));
                all.clear();
                all.addAll(words);
                return true;
            }
        }
        return false;
    }

    /** The day of a month by its rank; 0 for the last. A weekday counts only its own days; 0 counts all days. */
    private static int day(int year, int month, int weekday, int rank) {
        int last = daysOf(year, month);
        if (weekday == 0) {
            return rank == 0 ? last : rank;
        }
        int first = 1 + Math.floorMod(weekday - new PartialDate(year, month, 1).weekday(), DAYS_OF_WEEK);
        int day = first + DAYS_OF_WEEK * (rank - 1);
        return rank == 0 ? first + (last - first) / DAYS_OF_WEEK * DAYS_OF_WEEK : day;
    }
}
