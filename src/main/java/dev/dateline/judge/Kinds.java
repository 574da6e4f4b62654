package dev.dateline.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words for kinds of things, with synonyms: an answer to a question for a script may say alphabet. */
final class Kinds {
    /** One kind in each line. */
    private static final List<List<String>> TABLE = WordList.groups("""
        output economy gdp
        desert desierto salar
        cape cabo cap
        gulf golfo
        bay bahia baie
        sea mar mer
        party partido parti partei
        bank banco banque
        region province area territory district county prefecture oblast krai
        city town capital municipality metropolis port village ciudad ville
        parliament legislature assembly
        island islands isle archipelago isla ile ilha
        mountain mountains range mount peak volcano cordillera cerro monte jebel jabal
        lake lago lac loch
        dam reservoir barrage lake
        plant station reactor
        museum musee museo
        river rio stream wadi
        strait straits channel
        disease illness sickness infection fever virus syndrome disorder outbreak epidemic
        script alphabet
        language tongue
        people peoples tribe
        ship vessel boat
        plane aircraft jet airplane aeroplane fighter
        missile rocket
        agreement treaty pact accord deal
        law act bill statute legislation
        court tribunal
        war conflict
        company firm corporation group maker manufacturer
        group guerrilla guerrillas militia rebels movement organisation organization militants
        drug medicine medication
        vaccine jab shot
        dish food meal
        festival feast holiday
        film movie
        book novel
        team side club
        tournament cup championship competition
        prize award
        currency money coin
        tax duty levy tariff
        animal species creature
        seaweed weed algae alga
        telescope observatory
        probe spacecraft lander orbiter mission craft
        temple shrine mandir
        palace castle
        fort fortress
        port harbour harbor
        storm cyclone hurricane typhoon
        earthquake quake
        moon lunar
        sun solar
        month months
        insect bug
        lack deficiency shortage
        gas gases
        metal metals ore
        """);

    private static final Set<String> LANDS = WordList.words("""
        sea lake river canal cape mount mountain desert strait island bay gulf peninsula glacier volcano valley delta
        """);

    private static final Set<String> HEADS = WordList.words("""
        agreement treaty pact accord deal disease illness infection law act court tribunal company firm corporation
        drug medicine vaccine film movie missile rocket ship vessel prize award tax duty levy tariff region province
        """);

    private static final Map<String, Set<String>> SAME = new HashMap<>();

    static {
        for (List<String> group : TABLE) {
            for (String word : group) {
                SAME.computeIfAbsent(word, any -> new HashSet<>()).addAll(group);
            }
        }
    }

    private Kinds() {}

    static boolean isKind(String word) {
        return SAME.containsKey(word);
    }

    /** Whether a word is a kind of place: sea. */
    static boolean isOfLand(String word) {
        return LANDS.contains(word);
    }

    /** Whether one word may stand for another at the end of a name: agreement for treaty. */
    static boolean mayStandFor(String one, String other) {
        return HEADS.contains(other) && SAME.getOrDefault(one, Set.of()).contains(other);
    }

    /** The words with all synonyms for the same kinds of things. */
    static Set<String> withOthers(Set<String> words) {
        Set<String> all = new HashSet<>(words);
        for (String word : words) {
            all.addAll(SAME.getOrDefault(word, Set.of()));
        }
        return all;
    }
}
