package dev.dateline.app;

import dev.dateline.judge.DateOrder;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The setting {@code dates}: the order in which the learner writes day and month in digits. */
public final class DatesSetting {
    static final String DAY_FIRST = "day-first";
    static final String MONTH_FIRST = "month-first";
    static final String AUTO = "auto";

    private static final Set<String> MONTH_FIRST_IN =
            Set.of("US", "PH", "FM", "MH", "PW", "GU", "AS", "PR", "VI", "MP");
    /** Languages whose locales write the year first. A date without a year has no fixed order there. */
    private static final Set<String> YEAR_FIRST_IN = Set.of("zh", "ja", "ko", "hu", "lt", "mn");

    /** A language and a country; a character set and a modifier may follow. */
    private static final Pattern LOCALE = Pattern.compile("([^_.@-]+)[_-]([^.@]*).*");

    private DatesSetting() {}

    /** The order in the settings. {@code auto} means the order of the locale, or no order if the locale has none. */
    public static DateOrder order(Invocation invocation) {
        return switch (invocation.settings().get(Setting.DATES)) {
            case DAY_FIRST -> DateOrder.DAY_FIRST;
            case MONTH_FIRST -> DateOrder.MONTH_FIRST;
            default -> ofLocale(locale(invocation.host()));
        };
    }

    private static String locale(Host host) {
        return host.variable("LC_ALL")
                .or(() -> host.variable("LC_TIME"))
                .or(() -> host.variable("LANG"))
                .orElse("");
    }

    /**
     * The order of a locale: {@code en_GB.UTF-8} writes the day first, {@code en_US} the month. {@code C} and {@code
     * en} have no order.
     */
    static DateOrder ofLocale(String locale) {
        Matcher parts = LOCALE.matcher(locale);
        if (!parts.matches()) {
            return DateOrder.OPEN;
        }
        String language = parts.group(1).toLowerCase(Locale.ROOT);
        String country = parts.group(2).toUpperCase(Locale.ROOT);
        if (MONTH_FIRST_IN.contains(country)) {
            return DateOrder.MONTH_FIRST;
        }
        return country.length() != 2 || YEAR_FIRST_IN.contains(language) || country.equals("CA")
                ? DateOrder.OPEN
                : DateOrder.DAY_FIRST;
    }
}
