package dev.dateline.article;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The English names of months and weekdays, in whatever locale the program runs. */
public final class CalendarNames {
    /** From January to December. */
    public static final List<String> MONTHS = names(Month.values());

    /** From Monday to Sunday. */
    public static final List<String> WEEKDAYS = names(DayOfWeek.values());

    private CalendarNames() {}

    private static List<String> names(Enum<?>[] constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            String name = constant.name();
            names.add(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
        }
        return List.copyOf(names);
    }
}
