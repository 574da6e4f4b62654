package dev.dateline.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The adjectives of the countries that a question names: British, if it says Britain. */
final class Peoples {
    /** The most words of the name of a country in a question. */
    private static final int LONGEST = 4;

    private final String ask;

    Peoples(String ask) {
        this.ask = ask;
    }

    /** A text without the adjectives that stand before another word of it; the text itself if it has none. */
    String without(String text) {
        Set<String> adjectives = in(text);
        if (adjectives.isEmpty() || !asksAboutAll(adjectives)) {
            return text;
        }
        String out = text;
        for (String adjective : adjectives) {
            out = (' ' + out).replace(' ' + adjective + ' ', " ").strip();
        }
        return out;
    }

    /** The adjectives of countries in a text: South Korean. One at its end is a noun. */
    Set<String> in(String text) {
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

    private boolean asksAboutAll(Set<String> adjectives) {
        Set<String> asked = new HashSet<>();
        List<String> words = Tokens.of(ask);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                String name = String.join(" ", words.subList(from, to));
                CommonNames.country(name)
                        .or(() -> CommonNames.countryOfPeople(name))
                        .ifPresent(asked::add);
            }
        }
        return adjectives.stream()
                .map(CommonNames::countryOfPeople)
                .flatMap(Optional::stream)
                .allMatch(asked::contains);
    }
}
