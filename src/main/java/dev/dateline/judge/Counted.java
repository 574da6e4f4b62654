package dev.dateline.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns that are equal for counting: it makes no difference whether users or people were counted. */
final class Counted {
    /** One group in each line. */
    private static final List<List<String>> TABLE = WordList.groups("""
        people persons person inhabitants residents citizens users customers subscribers individuals population souls
        troops soldiers men personnel servicemen
        seats mps meps mlas members deputies lawmakers legislators parliamentarians
        deaths dead killed fatalities die died dying
        ships vessels boats
        submarines subs boats vessels
        planes aircraft aeroplanes airplanes jets fighters
        countries states nations
        votes ballots
        trees seedlings saplings
        tourists visitors travellers travelers guests arrivals
        doses shots jabs
        jobs posts
        houses homes dwellings
        children kids
        judges justices
        articles sections
        letters characters signs
        titles times championships trophies wins victories
        companies firms businesses
        medals golds
        chambers houses
        """);

    /** Words for anybody who is counted. */
    private static final Set<String> ANYBODY =
            Set.of("person", "people", "live", "soul", "man", "men", "individual", "human");

    /** Nouns for people of one sort; people may stand for each of them. */
    private static final Set<String> SORTS_OF_PEOPLE = WordList.words("""
        member juror minister judge justice player voter worker soldier troop officer student pupil teacher
        patient prisoner refugee migrant immigrant civilian passenger sailor astronaut doctor nurse athlete
        rider runner miner farmer senator deputy candidate governor child adult woman girl boy victim death dead
        case protester visitor tourist guest employee staff scientist lawyer journalist fighter militant rebel
        actor winner laureate mayor
        """);

    private static final Map<String, List<String>> GROUPS = new HashMap<>();

    static {
        for (List<String> words : TABLE) {
            for (String word : words) {
                GROUPS.putIfAbsent(Units.BUILT_IN.one(word), words);
            }
        }
    }

    private Counted() {}

    /** Whether two nouns, each in the form of {@link Units#one}, count the same thing. */
    static boolean same(String one, String other) {
        return holds(one, other) || holds(other, one) || (ANYBODY.contains(one) && SORTS_OF_PEOPLE.contains(other));
    }

    private static boolean holds(String one, String other) {
        for (String word : GROUPS.getOrDefault(one, List.of())) {
            if (Units.BUILT_IN.one(word).equals(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSortOfPeople(String word) {
        return SORTS_OF_PEOPLE.contains(Units.BUILT_IN.one(word));
    }

    /** Whether the question asks for the thing that a noun counts. */
    static boolean asked(String word, Fillers fillers) {
        if (ANYBODY.contains(word) && fillers.asksOneOf(Counted::isSortOfPeople)) {
            return true;
        }
        for (String each : GROUPS.getOrDefault(word, List.of())) {
            if (fillers.asks(each)) {
                return true;
            }
        }
        return false;
    }
}
