package dev.dateline.judge;

import dev.dateline.source.Suggestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One spelling for names with several transliterations: Mohammed and Muhammad, el-Assad and al-Assad. */
final class NameSpellings {
    private static final Set<String> SHORT = new HashSet<>();
    private static final Set<String> GIVEN = new HashSet<>();
    private static final Map<String, String> ONE = new HashMap<>();
    private static final Map<String, String> KOREAN = new HashMap<>();
    private static final Set<String> ABD = Set.of("abdel", "abdul", "abdal");

    static {
        for (List<String> forms : WordList.groups(Tables.text("name spellings"))) {
            for (String form : forms) {
                ONE.put(form, forms.get(0));
            }
        }
        for (List<String> forms : WordList.groups(Tables.text("korean surnames"))) {
            forms.forEach(form -> KOREAN.put(form, forms.get(0)));
        }
        for (List<String> names : WordList.groups(Tables.text("short names"))) {
            for (String brief : names.subList(1, names.size())) {
                SHORT.add(brief + " " + names.get(0));
                GIVEN.addAll(names);
            }
        }
    }

    private NameSpellings() {}

    /** Whether one given name is a usual short form of another: Bob for Robert. */
    static boolean isShortFor(String brief, String name) {
        return SHORT.contains(brief + " " + name);
    }

    /** The usual spelling of a Korean surname: Lee for Yi. Empty for another word. */
    static String koreanSurname(String word) {
        return KOREAN.getOrDefault(word, "");
    }

    /** A Korean given name in one of its many spellings: Junho for Joon-ho. */
    static String koreanSound(String name) {
        String sound = name;
        for (List<String> pair : KOREAN_SOUNDS) {
            sound = sound.replace(pair.get(0), pair.get(1));
        }
        return sound;
    }

    static String of(String word) {
        String one = ONE.get(word);
        if (one != null) {
            return one;
        }
        for (String abd : ABD) {
            if (word.startsWith(abd)) {
                return "abdal" + word.substring(abd.length());
            }
        }
        return word.contains("qu") ? word : word.replace('q', 'k');
    }

    /** Letters and pairs of letters that replace each other in transliterated names, but not at the beginning. */
    private static final List<List<String>> KOREAN_SOUNDS = WordList.groups(Tables.text("korean sounds"));

    private static final List<List<String>> SOUNDS = WordList.groups(Tables.text("sounds"));

    /** Pairs of letters that sound like one at the beginning of a name. */
    private static final List<String> TWO_LETTERS = List.of("ye", "dj", "ph", "ch", "kh", "gh", "bh", "dh");

    private static final int SHORTEST = 3;

    /** Whether two names differ only in ng for n at the end: Hang and Han. */
    static boolean differInG(String one, String other) {
        return (one.endsWith("n") && other.equals(one + "g")) || (other.endsWith("n") && one.equals(other + "g"));
    }

    /** Whether a word is a name, or the name with a slip or as one hears it. */
    static boolean areAlike(String word, String name) {
        return word.equals(name) || Slips.isSlip(word, name) || soundAlike(word, name) || sameConsonants(word, name);
    }

    /** Whether two spellings of a name sound the same: Kareem and Karim, Modi and Mody. */
    static boolean soundAlike(String one, String other) {
        if (one.length() < SHORTEST || other.length() < SHORTEST) {
            return false;
        }
        String a = of(one);
        String b = of(other);
        if (firstSound(a) != firstSound(b)) {
            return false;
        }
        String soundA = sound(a);
        String soundB = sound(b);
        return soundA.equals(soundB)
                || withoutSilentE(a, soundA).equals(withoutSilentE(b, soundB))
                || ((a.endsWith("h") || b.endsWith("h")) && isTransliterated(soundA, soundB));
    }

    /** Whether two sounds are spellings of an Arabic or Persian name in -a: Haniyeh and Haniya, Derna and Darnah. */
    private static boolean isTransliterated(String one, String other) {
        return "ae".indexOf(one.charAt(one.length() - 1)) >= 0
                && "ae".indexOf(other.charAt(other.length() - 1)) >= 0
                && one.replace('e', 'a')
                        .replace('o', 'u')
                        .equals(other.replace('e', 'a').replace('o', 'u'));
    }

    /** The sound of a name, without an e after a vowel and one consonant: Adelaide. */
    private static String withoutSilentE(String name, String sound) {
        int last = name.length() - 1;
        boolean silent = name.endsWith("e") && !isVowel(name.charAt(last - 1)) && isVowel(name.charAt(last - 2));
        return silent ? sound.substring(0, sound.length() - 1) : sound;
    }

    /**
     * Whether two given names have the same consonants and begin with the same sound: Aisha and Ayesha, Jannik and
     * Yannick. This is safe only beside a surname that fits.
     */
    static boolean sameConsonants(String one, String other) {
        if (start(firstSound(one)) != start(firstSound(other))) {
            return false;
        }
        String bones = consonants(one);
        return bones.length() > 2 && bones.equals(consonants(other));
    }

    /** Whether two short names differ in one vowel, and perhaps in a silent e: Fey and Faye. */
    static boolean differInVowel(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST
                && consonants(one).equals(consonants(other))
                && Suggestion.distance(withoutE(one), withoutE(other)) == 1;
    }

    private static String withoutE(String name) {
        return name.endsWith("e") ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether two Slavic surnames are the forms for a man and a woman of one family: Navalny and Navalnaya. */
    static boolean ofOneFamily(String one, String other) {
        String root = ofMan(one);
        return root.length() > 3 && one.endsWith("a") != other.endsWith("a") && root.equals(ofMan(other));
    }

    private static String ofMan(String name) {
        for (String ending : List.of("aya", "aia", "iy", "yy", "yi", "y", "i")) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        boolean woman = name.endsWith("ova") || name.endsWith("eva") || name.endsWith("ina") || name.endsWith("ska");
        return woman ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether a word is a usual given name, or a short form of one. */
    static boolean isGivenName(String word) {
        return GIVEN.contains(word);
    }

    private static char start(char c) {
        return isVowel(c) ? 'a' : c == 'y' ? 'j' : c;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String consonants(String name) {
        String sound = sound(name).replace("ie", "e");
        StringBuilder out = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            if (i == 0) {
                out.append(start(c));
            } else if (!isVowel(c) && c != 'j') {
                out.append(c);
            }
        }
        return single(out.toString()).replace('m', 'n');
    }

    /** The first letter as it sounds: k for c in Carl, f for ph. */
    private static char firstSound(String name) {
        char first = name.charAt(0);
        char next = name.length() > 1 ? name.charAt(1) : ' ';
        boolean silent = (first == 'y' && next == 'e') || (first == 'd' && next == 'j');
        boolean hard = first == 'c' && "aouh".indexOf(next) >= 0;
        return silent ? next : hard ? 'k' : first == 'p' && next == 'h' ? 'f' : first;
    }

    private static String sound(String name) {
        String sound = name.substring(TWO_LETTERS.stream().anyMatch(name::startsWith) ? 2 : 1);
        for (List<String> pair : SOUNDS) {
            sound = sound.replace(pair.get(0), pair.get(1));
        }
        int last = sound.length() - 1;
        boolean silent = last > 0 && sound.endsWith("h") && isVowel(sound.charAt(last - 1));
        return single(firstSound(name) + (silent ? sound.substring(0, last) : sound));
    }

    /** The word without the second of two equal letters in a row. */
    private static String single(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}
