package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether a typed text is the country or region of a place: {@code somewhere in South Africa}, for Pretoria. */
final class WiderPlaces {
    /** Words of a question for a place. */
    private static final Set<String> ASKED = WordList.words("where part area park stretch " + Tables.text("places"));

    /** Words of a question for a country, which lies in no other. */
    private static final Set<String> STATES = Set.of("country", "countries", "state", "nation");

    /** Words beside a place that say what it is, or nothing: somewhere, an Asian country. */
    private static final Set<String> KINDS =
            Set.of("country", "state", "nation", "city", "town", "village", "region", "part", "coast", "side", "area");

    private static final Set<String> EMPTY = WordList.words(Tables.text("vague words") + " somewhere one place");

    /** Words that begin a text about where a place is: somewhere in Borneo. */
    private static final Set<String> SOMEWHERE = Set.of("somewhere", "someplace");

    private static final Set<String> SIDES = WordList.words(Tables.text("sides"));

    private static final Map<String, String> CONTINENTS =
            WordList.map("african africa, asian asia, european europe, american america");

    /** The letters at the beginning that a place and its adjective share at least: Asia, Asian. */
    private static final int STEM = 4;

    private final Fillers fillers;

    WiderPlaces(Fillers fillers) {
        this.fillers = fillers;
    }

    /** Whether the question asks for a place. */
    boolean isAsked() {
        return fillers.asksOneOf(ASKED);
    }

    /** Whether a word of a question asks for a place: river. */
    boolean isKind(String word) {
        return ASKED.contains(word);
    }

    /** Whether the words name a place in which that of a right form lies, and the question does not name it. */
    boolean isWider(List<String> words, Phrase form) {
        Gazetteer known = Gazetteer.builtIn();
        List<String> place = place(words);
        String token = Phrase.joined(place);
        boolean state = fillers.asksOneOf(STATES) && known.isKnownPlace(token);
        if (place.isEmpty() || state || place.stream().allMatch(this::isGiven)) {
            return false;
        }
        boolean side = place.stream()
                .allMatch(word -> SIDES.contains(word)
                        || (known.isCountry(word)
                                && isGiven(word)
                                && !form.named().contains(word))); // eastern Turkey
        if (SOMEWHERE.contains(words.get(0)) || side) {
            return !contradicts(words, form) && !fillers.asksOneOf(STATES);
        }
        boolean plural = token.endsWith("s") && form.words().contains(token.substring(0, token.length() - 1));
        boolean inside =
                form.words().containsAll(place); // Korea, for North Korea, but also the Nile, for the Blue Nile
        if (plural || (inside && known.isKnownPlace(form.key()))) {
            return false;
        }
        boolean part = inside
                || known.namesOf(form.key()).stream()
                        .anyMatch(name -> Phrase.plainWords(name).containsAll(place));
        return isKnown(token, String.join(" ", place), form, part);
    }

    /**
     * Whether a place is known to lie in another one.
     *
     * @param part whether its name is a part of the name of the place in it
     */
    private boolean isKnown(String token, String name, Phrase form, boolean part) {
        List<String> wider = keys(token, name);
        return (!part && Gazetteer.builtIn().isCapitalOf(form.key(), token))
                || keys(form.key(), TextJudge.withoutRemark(form.text())).stream()
                        .anyMatch(right -> wider.stream().anyMatch(each -> fillers.isWider(each, right)));
    }

    /** Whether the words name a country in which the place of a right form does not lie, as far as is known. */
    boolean contradicts(List<String> words, Phrase form) {
        Gazetteer known = Gazetteer.builtIn();
        for (String word : words) {
            String country = known.countryOfPeople(word);
            if (known.isCountry(country)
                    && (fillers.asksOfOtherCountry(country)
                            || (known.isKnownPlace(form.key()) && !isKnown(country, country, form, false)))) {
                return true;
            }
        }
        return false;
    }

    /** The words that name a place, with countries for their peoples. */
    private static List<String> place(List<String> words) {
        List<String> out = new ArrayList<>();
        for (String word : words) {
            boolean empty = Fillers.isLeadIn(word)
                    || Fillers.isPreposition(word)
                    || EMPTY.contains(word)
                    || (words.size() > 1 && KINDS.contains(word));
            if (!empty) {
                out.add(Gazetteer.builtIn().countryOfPeople(CONTINENTS.getOrDefault(word, word)));
            }
        }
        return out;
    }

    /** The keys under which the filters may know a place with a token and a name. */
    private static List<String> keys(String token, String name) {
        List<String> names = Gazetteer.builtIn().namesOf(token);
        String usual = names.isEmpty() ? token : names.get(0);
        return Stream.of(WordFamily.of(token), EnglishWords.key(name), EnglishWords.key(usual))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the question names the place or its people: Brazilian, for Brazil. */
    private boolean isGiven(String word) {
        String stem = word.substring(0, Math.max(Math.min(STEM, word.length()), word.length() - 1));
        return fillers.asks(word)
                || fillers.asksPeople(word)
                || fillers.asksOneOf(
                        each -> each.startsWith(stem) || Gazetteer.builtIn().belongTogether(each, word));
    }
}
