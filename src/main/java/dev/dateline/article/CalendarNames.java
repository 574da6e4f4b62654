package dev.dateline.article;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The English names of months and weekdays, independent of the locale. */
public final class CalendarNames {
    /** The names from January to December. */
    public static final List<String> MONTHS = names(Month.values());

    /** The names from Monday to Sunday. */
    public static final List<String> WEEKDAYS = names(DayOfWeek.values());

    private CalendarNames() {}

    /**
     * The number of a month, 1 to 12. Its name or at least three letters of it are enough. 0 if the word is not a
     * month.
     */
    public static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        for (int i = 0; start.length() >= 3 && i < MONTHS.size(); i++) {
            if (MONTHS.get(i).toLowerCase(Locale.ROOT).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<String> names(Enum<?>[] constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            String name = constant.name();
            names.add(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
        }
        return List.copyOf(names);
    }
}
