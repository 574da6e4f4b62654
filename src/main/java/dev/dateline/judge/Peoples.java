package dev.dateline.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The adjectives of countries in a text: British troops, South Korean food. */
final class Peoples {
    private Peoples() {}

    /** The adjectives in a text, as written. One at its end is a noun, and does not count. */
    static Set<String> in(String text) {
        Set<String> out = new HashSet<>();
        List<String> words = List.of(text.split(" ", -1));
        for (int i = 0; i + 1 < words.size(); i++) {
            String two = i + 2 < words.size() ? words.get(i) + ' ' + words.get(i + 1) : "";
            if (CommonNames.countryOfPeople(two).isPresent()) {
                out.add(two);
                i++;
            } else if (CommonNames.countryOfPeople(words.get(i)).isPresent()) {
                out.add(words.get(i));
            }
        }
        return out;
    }

    /**
     * A text without its adjectives; the text itself if it has none, or one that is not asked about.
     *
     * @param asked whether the question names the country of an adjective
     */
    static String without(String text, Predicate<String> asked) {
        Set<String> adjectives = in(text);
        if (!adjectives.stream().allMatch(asked)) {
            return text;
        }
        String out = ' ' + text;
        for (String adjective : adjectives) {
            out = out.replace(' ' + adjective + ' ', " ");
        }
        return out.strip();
    }
}
