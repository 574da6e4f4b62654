package dev.dateline.judge;

import java.util.Set;

/** Nouns that count the same things: "users" and "people" are interchangeable. */
final class Counted {
    /** Words for people of any kind. */
    private static final Set<String> ANYBODY =
            Set.of("person", "people", "life", "soul", "man", "men", "individual", "human");

    /** Nouns for people of one kind. "People" matches each of them. */
    private static final Set<String> SORTS_OF_PEOPLE = WordList.words(Tables.text("people"));

    private Counted() {}

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
