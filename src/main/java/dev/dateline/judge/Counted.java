package dev.dateline.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nouns that are equal for counting: it makes no difference whether users or people were counted. */
final class Counted {
    /** One group in each line. */
    private static final List<List<String>> TABLE = WordList.groups("""
        people persons person inhabitants residents citizens users customers subscribers individuals population souls
        troops soldiers men personnel servicemen
        seats mps members deputies lawmakers legislators parliamentarians
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
        companies firms businesses
        medals golds
        chambers houses
        """);

    private static final Map<String, List<String>> GROUPS = new HashMap<>();

    static {
        for (List<String> words : TABLE) {
            for (String word : words) {
                GROUPS.putIfAbsent(Units.one(word), words);
            }
        }
    }

    private Counted() {}

    /** Whether two nouns, each in the form of {@link Units#one}, count the same thing. */
    static boolean same(String one, String other) {
        return holds(one, other) || holds(other, one);
    }

    private static boolean holds(String one, String other) {
        for (String word : GROUPS.getOrDefault(one, List.of())) {
            if (Units.one(word).equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the question asks for the thing that a noun counts. */
    static boolean asked(String word, Fillers fillers) {
        for (String each : GROUPS.getOrDefault(word, List.of())) {
            if (fillers.asks(each)) {
                return true;
            }
        }
        return false;
    }
}
