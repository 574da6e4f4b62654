package dev.dateline.judge;

import java.util.Set;

/** Tells whether a part of a name says which thing is meant. */
final class PhraseParts {
    /** Words that alone do not say which thing is meant. */
    private static final Set<String> GENERAL = WordList.words("""
        republic kingdom state states union council fund country nation nations ministry minister government commission
        committee agency association institute university school protocol convention charter amendment article summit
        conference meeting games league battle revolution ocean north south east west northern southern eastern western
        central international national united world european african asian american supreme federal general high great
        new old first second last gross public free human social political economic system policy theory process
        president prime chief secretary deputy data number rate market trade democratic day year week time with from
        that their power service centre center programme program project plan coast valley africa america asia europe
        """);

    /** Words for kinds of things. */
    private static final Set<String> KINDS = WordList.words("""
        accord act aeroplane agreement aircraft airplane alga algae alphabet animal archipelago area assembly award
        bahia baie banco bank banque barrage bay bill boat book bug cabo cap cape capital castle cerro championship
        channel city ciudad club coin company competition conflict cordillera corporation county court craft creature
        cup currency cyclone dam deal deficiency desert desierto disease dish disorder district drug duty earthquake
        economy epidemic feast festival fever fighter film firm food fort fortress gas gases gdp golfo group guerrilla
        guerrillas gulf harbor harbour holiday hurricane ile ilha illness infection insect isla island islands isle jab
        jabal jebel jet krai lac lack lago lake lander language law legislation legislature levy loch lunar maker mandir
        manufacturer mar meal medication medicine mer metal metals metropolis militants militia missile mission money
        monte month months moon mount mountain mountains movement movie municipality musee museo museum novel oblast
        observatory orbiter ore organisation organization outbreak output pact palace parliament partei parti partido
        party peak people peoples plane plant port prefecture prize probe province quake range reactor rebels region
        reservoir rio river rocket salar script sea seaweed ship shortage shot shrine sickness side solar spacecraft
        species station statute storm strait straits stream sun syndrome tariff tax team telescope temple territory
        tongue tournament town treaty tribe tribunal typhoon vaccine vessel village ville virus volcano wadi war weed
        """);

    private static final Set<String> TURNING = WordList.words("""
        zero no not non without never anti against half former ex vice under over less more un counter neither nor
        north south east west northern southern eastern western new old upper lower greater lesser red black white
        blue yellow green
        """);

    private PhraseParts() {}

    /** Whether a word alone does not say which thing is meant. */
    static boolean isGeneral(String word) {
        return GENERAL.contains(word) || KINDS.contains(word);
    }

    /** Whether a word says what kind of thing something is. */
    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /** Whether a word next to a name makes it another name. */
    static boolean turns(String word) {
        return TURNING.contains(word);
    }

    /** Whether a word is the initials of a name. The initials of small words may be left out. */
    static boolean isInitials(String word, String written) {
        StringBuilder all = new StringBuilder();
        StringBuilder weighty = new StringBuilder();
        for (String each : written.split(" ", -1)) {
            if (each.isEmpty() || !Character.isLetter(each.charAt(0))) {
                return false;
            }
            all.append(Character.toLowerCase(each.charAt(0)));
            if (Character.isUpperCase(each.charAt(0))) {
                weighty.append(Character.toLowerCase(each.charAt(0)));
            }
        }
        return isName(written) && weighty.length() > 2 && (word.contentEquals(weighty) || word.contentEquals(all));
    }

    private static boolean isName(String written) {
        int capitals = 0;
        int small = 0;
        for (String word : written.split(" ", -1)) {
            boolean weighty = word.length() > 3;
            capitals += weighty && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            small += weighty && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals > 1 && small == 0;
    }
}
