package dev.dateline.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Well-known names: countries, capitals, peoples and organisations. All usual names of a thing are known. Built at
 * first use.
 */
final class Gazetteer {
    private static final class Holder {
        static final Gazetteer BUILT_IN = new Gazetteer();
    }

    /** The token of each name that is not a token itself. */
    private final LongNames tokens = new LongNames();

    /** All names of one thing, as written. */
    private final Map<String, List<String>> names = new HashMap<>(1024);

    private final Set<String> singleWords = new HashSet<>(1024);
    private final Set<String> countries = new HashSet<>(512);
    /**
     * The country of each capital and people. Both are tokens. The token is empty for a city whose country is not in
     * the table.
     */
    private final Map<String, String> countryOf = new HashMap<>(512);

    /** Words in the official names of countries: republic, kingdom. */
    private static final Set<String> POLITIES = WordList.words(Tables.text("polities"));

    private static final Set<String> POLITICAL = WordList.words(Tables.text("political"));

    /** Names of countries that mean another country with "republic": Congo, Korea. */
    private static final Set<String> SEVERAL = WordList.words(Tables.text("several"));

    private final Map<String, String> peoples = new HashMap<>(512);

    /** The words of the name that each sign stands for. */
    private final Map<String, List<String>> signs = new HashMap<>(512);

    private Gazetteer() {
        readCountries();
        readBodies();
        for (String country : countries) {
            if (country.length() > 3) {
                String code = country.substring(0, 3).toUpperCase(Locale.ROOT);
                signs.merge(code, List.of(country), (one, other) -> List.of());
            }
        }
        signs.values().removeIf(List::isEmpty);
        for (String sign : WordList.commas(Tables.text("signs"))) {
            int gap = sign.indexOf(' ');
            signs.put(sign.substring(0, gap), replace(Phrase.plainWords(sign.substring(gap + 1))));
        }
    }

    /**
     * The words of a text, with one token for each name. A text that is only a sign, such as AUS or Fe, becomes its
     * name.
     */
    List<String> named(List<String> words, String text) {
        @Nullable List<String> sign = text.length() < 7 ? signs.get(text.strip().replace(".", "")) : null;
        return sign == null ? replaceAroundWho(withoutPossessives(words), text) : sign;
    }

    /** Replaces the names in a text, but not the pronoun "who", which is inside a text and not in capitals. */
    private List<String> replaceAroundWho(List<String> words, String text) {
        int who = words.indexOf("who");
        if (who < 1 || who + 1 == words.size() || text.contains("WHO")) {
            return replace(words);
        }
        List<String> out = new ArrayList<>(replace(words.subList(0, who)));
        out.add("who");
        out.addAll(replace(words.subList(who + 1, words.size())));
        return out;
    }

    /** The words without the s of a known name before another word: egypts museum. */
    private List<String> withoutPossessives(List<String> words) {
        List<String> out = words;
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i);
            String name = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
            if (name.length() > 3 && !isKnown(word) && isKnown(name) && !name.endsWith("s")) {
                out = out == words ? new ArrayList<>(words) : out;
                out.set(i, name);
            }
        }
        return out;
    }

    static Gazetteer builtIn() {
        return Holder.BUILT_IN;
    }

    /** Whether a single word is the name of a country, a capital, a people or an organisation. */
    boolean isKnown(String word) {
        return singleWords.contains(word);
    }

    /** Whether a word is a token of {@link #replace} for a name of several words. */
    boolean isToken(String word) {
        return names.containsKey(word);
    }

    /** All names of the thing with this token, as written; empty if there is no such thing. */
    List<String> namesOf(String token) {
        return names.getOrDefault(token, List.of());
    }

    /**
     * Replaces each name of one or more words by the token of its thing: {@code us} for {@code united states of
     * america}.
     */
    List<String> replace(List<String> words) {
        @Nullable List<String> out = null;
        int i = 0;
        while (i < words.size()) {
            LongNames.@Nullable Name name = nameAt(words, i);
            if (name != null && out == null) {
                out = new ArrayList<>(words.subList(0, i));
            }
            if (name == null) {
                if (out != null) {
                    out.add(words.get(i));
                }
                i++;
            } else {
                if (out != null) {
                    out.add(name.meaning());
                }
                i += name.words().size();
            }
        }
        return out == null ? words : out;
    }

    private LongNames.@Nullable Name nameAt(List<String> words, int at) {
        LongNames.@Nullable Name name = tokens.at(words, at, any -> true);
        return name == null ? longForm(words, at) : name;
    }

    /** The country whose official name is here: Republic of Chad, Hashemite Kingdom of Jordan. */
    private LongNames.@Nullable Name longForm(List<String> words, int at) {
        if (at + 2 >= words.size()) {
            return null;
        }
        int end = at;
        boolean polity = false;
        while (end < words.size() && (POLITIES.contains(words.get(end)) || POLITICAL.contains(words.get(end)))) {
            polity |= POLITIES.contains(words.get(end));
            end++;
        }
        if (!polity || end + 1 >= words.size() || !words.get(end).equals("of")) {
            return null;
        }
        LongNames.@Nullable Name inner = shortForm(words, end + 1);
        return inner == null || SEVERAL.contains(inner.meaning())
                ? null
                : new LongNames.Name(words.subList(at, end + 1 + inner.words().size()), inner.meaning());
    }

    /** The country whose name is here, without the other words of its official name. */
    private LongNames.@Nullable Name shortForm(List<String> words, int at) {
        LongNames.@Nullable Name name = tokens.at(words, at, countries::contains);
        String word = words.get(at);
        return name != null || !countries.contains(word) ? name : new LongNames.Name(List.of(word), word);
    }

    /** Whether a token stands for a country. */
    boolean isCountry(String token) {
        return countries.contains(token);
    }

    /** The token of a people's country; the word itself if it is not a people. */
    String countryOfPeople(String word) {
        return peoples.getOrDefault(word, word);
    }

    /** Whether a token stands for a town. */
    boolean isPlace(String token) {
        return countryOf.containsKey(token) && isToken(token);
    }

    /** Whether a token stands for a country, a town or a people. */
    boolean isKnownPlace(String token) {
        return isCountry(token) || countryOf.containsKey(token);
    }

    /** Whether both are the same, or one is the capital or the people of the other. */
    boolean belongTogether(String one, String other) {
        return one.equals(other) || isIn(one, other) || isIn(other, one);
    }

    /** Whether a place is the capital of a country. Both are tokens. */
    boolean isCapitalOf(String place, String country) {
        return country.equals(countryOf.get(place));
    }

    /** Whether a place is the capital or people of a country, or might be. */
    private boolean isIn(String place, String country) {
        String own = countryOf.get(place);
        return country.equals(own) || ("".equals(own) && countries.contains(country));
    }

    private void readCountries() {
        for (String line : Tables.lines("countries")) {
            String[] columns = line.split("\\|", -1);
            String country = columns[0].strip();
            String token = country.isEmpty() ? "" : add(country, WordList.commas(columns[1]));
            countries.add(token);
            for (String capital : WordList.commas(columns[2])) {
                String[] forms = capital.split("=", -1);
                countryOf.putIfAbsent(add(forms[0], List.of(forms).subList(1, forms.length)), token);
            }
            for (String form : WordList.commas(columns[3])) {
                List<String> words = Phrase.plainWords(form);
                String people = words.get(words.size() - 1);
                if (words.size() == 1) {
                    singleWords.add(people);
                    countryOf.putIfAbsent(people, token);
                    peoples.putIfAbsent(people, token);
                }
                if (hasPlural(people)) {
                    tokens.add(Phrase.plainWords(form + "s"), token);
                }
            }
        }
        countries.remove("");
    }

    /** Whether the name of a people takes an s in the plural: Danes, but not Chinese or British. */
    private static boolean hasPlural(String people) {
        return !people.endsWith("sh") && !people.endsWith("ch") && !people.endsWith("se") && !people.endsWith("s");
    }

    private void readBodies() {
        for (String table : List.of("bodies", "other names")) {
            for (String line : Tables.lines(table)) {
                int equals = line.indexOf('=');
                add(line.substring(0, equals).strip(), WordList.commas(line.substring(equals + 1)));
            }
        }
    }

    /**
     * Adds a thing with all its names.
     *
     * @return its token: the words of its first name, run together
     */
    private String add(String name, List<String> others) {
        List<String> words = Phrase.plainWords(name);
        String token = String.join("", words);
        List<String> all = new ArrayList<>(others.size() + 1);
        all.add(name);
        all.addAll(others);
        names.putIfAbsent(token, all);
        for (String each : all) {
            List<String> spelt = Phrase.plainWords(each);
            if (spelt.size() == 1) {
                singleWords.add(spelt.get(0));
            }
            if (spelt.size() > 1 || !spelt.get(0).equals(token)) {
                tokens.add(spelt, token);
            }
        }
        return token;
    }
}
