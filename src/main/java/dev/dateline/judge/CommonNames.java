package dev.dateline.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Well-known countries, capitals, peoples and organisations, for reading running text. */
public final class CommonNames {
    private static final Map<String, String> COUNTRIES = new HashMap<>(1024);
    private static final Map<String, String> PEOPLES = new HashMap<>(512);
    private static final Map<String, String> CAPITALS = new HashMap<>(512);
    private static final Map<String, String> BODIES = new HashMap<>(256);
    /** All names in the line of a name. */
    private static final Map<String, List<String>> TOGETHER = new HashMap<>(1024);

    static {
        for (String line : Tables.lines("countries")) {
            together(line);
            country(line.split("\\|", -1));
        }
        for (String line : Tables.lines("bodies")) {
            together(line);
            int equals = line.indexOf('=');
            String name = line.substring(0, equals).strip();
            if (!Character.isLowerCase(name.charAt(0))) {
                BODIES.put(key(name), name);
                put(BODIES, line.substring(equals + 1), name);
            }
        }
    }

    private CommonNames() {}

    private static void country(String[] columns) {
        String name = columns[0].strip();
        if (name.isEmpty()) {
            return;
        }
        COUNTRIES.put(key(name), name);
        put(COUNTRIES, columns[1], name);
        put(CAPITALS, columns[2].replace('=', ','), name);
        put(PEOPLES, columns[3], name);
    }

    private static void together(String line) {
        List<String> all = WordList.commas(line.replace('|', ',').replace('=', ','));
        all.forEach(name ->
                TOGETHER.computeIfAbsent(key(name), any -> new ArrayList<>()).addAll(all));
    }

    private static void put(Map<String, String> map, String names, String country) {
        WordList.commas(names).forEach(each -> map.putIfAbsent(key(each), country));
    }

    private static String key(String name) {
        String plain = Folding.plain(name).strip().replace(".", "");
        String bare = plain.regionMatches(true, 0, "the ", 0, 4) ? plain.substring(4) : plain;
        return bare.toLowerCase(Locale.ROOT);
    }

    /** The country that has this name. */
    public static Optional<String> country(String name) {
        return Optional.ofNullable(COUNTRIES.get(key(name)));
    }

    /** The country of a people or an adjective: Norwegian. */
    public static Optional<String> countryOfPeople(String name) {
        return Optional.ofNullable(PEOPLES.get(key(name)));
    }

    /** The country whose capital has this name. */
    public static Optional<String> countryOfCapital(String name) {
        return Optional.ofNullable(CAPITALS.get(key(name)));
    }

    /** The organisation with this name or these initials. */
    public static Optional<String> body(String name) {
        return Optional.ofNullable(BODIES.get(key(name)));
    }

    /**
     * The other names of a country, its people and capital, or a well-known organisation; none if the name is not
     * known.
     */
    public static List<String> alsoCalled(String name) {
        return TOGETHER.getOrDefault(key(name), List.of());
    }
}
