package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Nouns that count the same things, such as users and people, and nouns that count different ones. */
final class Counted {
    /** Words for people of any kind. */
    private static final Set<String> ANYBODY =
            Set.of("person", "people", "life", "soul", "man", "men", "individual", "human");

    /** Nouns for people of one kind. "People" matches each of them. */
    private static final Set<String> SORTS_OF_PEOPLE = WordList.words(Tables.text("people"));

    /** Nouns of the same kind; those before the star count anything of the kind. */
    private static final List<List<String>> KINDS = WordList.groups(Tables.text("kinds counted"));

    /** Nouns that have counts of their own, in groups. */
    private static final List<List<String>> APART = WordList.groups(Tables.text("counted apart"));

    /** Nouns that turn a number into another one, or into no count. */
    private static final Set<String> NO_COUNT = WordList.words(Tables.text("no nouns counted"));

    /** Things of which a person or a country has one each. */
    private static final Set<String> ONE_EACH = Set.of("seat", "vote", "member", "mandate", "signature", "job", "post");

    private static final int MOST_ASKED = 3;

    private Counted() {}

    /** The nouns behind "how many" in the question, in the form of {@link Units#one}. */
    static List<String> askedFor(Fillers fillers) {
        List<String> out = new ArrayList<>();
        List<String> asked = fillers.behind("many");
        for (int i = 0; i < asked.size() && i < MOST_ASKED && !Fillers.isGrammar(asked, i); i++) {
            out.add(fillers.units().one(asked.get(i)));
        }
        return out;
    }

    /** Whether a general noun counts things of this kind: animals, for cheetahs. */
    static boolean isOfKind(String general, String noun) {
        for (List<String> kind : KINDS) {
            int star = kind.indexOf("*");
            boolean any = star == kind.size() - 1;
            if (kind.indexOf(general) >= 0
                    && kind.indexOf(general) < star
                    && (any || kind.subList(star, kind.size()).contains(noun))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an English noun may be another word for what is counted. It is not, if the two have counts of their own:
     * votes and seats, frigates and submarines, patients and beds.
     */
    static boolean mayCount(String noun, List<String> due, List<String> asked, Fillers fillers) {
        boolean each = ONE_EACH.contains(noun) || due.stream().anyMatch(ONE_EACH::contains);
        return !due.isEmpty()
                && fillers.isEnglish(noun)
                && !NO_COUNT.contains(noun)
                && NumberWords.magnitude(noun) == 0
                && (each || isAnyPerson(noun) == due.stream().anyMatch(Counted::isAnyPerson))
                && Stream.of(due, asked).flatMap(List::stream).noneMatch(right -> areApart(noun, right));
    }

    private static boolean areApart(String one, String other) {
        Optional<String> country = CommonNames.countryOfPeople(one);
        Optional<String> land = CommonNames.countryOfPeople(other);
        return (country.isPresent() && land.isPresent() && !land.equals(country))
                || APART.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }

    /** Whether a noun means people of any kind, of one kind or of one country. */
    static boolean isAnyPerson(String one) {
        return ANYBODY.contains(one) || isPeople(one);
    }

    /** Whether two nouns, each in the form of {@link Units#one}, count the same thing. */
    static boolean same(String one, String other, Fillers fillers) {
        return fillers.areSynonyms(WordFamily.of(one), WordFamily.of(other))
                || (ANYBODY.contains(one) && isAnyPerson(other));
    }

    /** Whether a noun means people of one kind or of one country: haitian. */
    private static boolean isPeople(String one) {
        return SORTS_OF_PEOPLE.contains(one) || CommonNames.countryOfPeople(one).isPresent();
    }

    /** Whether a noun means people of one kind: scientists. */
    static boolean isSortOfPeople(String word) {
        return SORTS_OF_PEOPLE.contains(Units.BUILT_IN.one(word));
    }

    /** Whether the question asks for the thing that a noun counts. */
    static boolean asked(String word, Fillers fillers) {
        if (ANYBODY.contains(word) && fillers.asksOneOf(Counted::isSortOfPeople)) {
            return true;
        }
        return fillers.asksOneOf(
                each -> each.length() > 2 && fillers.areSynonyms(WordFamily.of(word), WordFamily.of(each)));
    }
}
