package dev.dateline.judge;

import java.util.List;
import java.util.Set;

/** Tells whether a part of a name identifies it, or is too vague. */
final class PhraseParts {
    /** Words that alone do not say which thing is meant. */
    private static final Set<String> GENERAL = WordList.words("""
        republic kingdom state states union court council organization organisation fund bank party country nation
        nations ministry minister government parliament assembly commission committee agency association institute
        university school company group treaty agreement protocol convention charter pact accord amendment article
        summit conference meeting games cup championship league war battle revolution movement sea ocean river lake
        island islands mountain mountains mount strait gulf desert city town province north south east west northern
        southern eastern western central international national united world european african asian american supreme
        federal general high great new old first second last gross public free human social political economic
        system policy theory process disease president prime chief secretary deputy data number area rate tax law
        act market trade people peoples democratic day year month week time with from that their power service
        centre center programme program project plan coast bay valley africa america asia europe
        """);

    private static final Set<String> TURNING = WordList.words("""
        zero no not non without never anti against half former ex vice under over less more un counter neither nor
        north south east west northern southern eastern western new old upper lower greater lesser red black white
        blue yellow green
        """);

    private PhraseParts() {}

    /**
     * Whether {@code said} is a part of the words of a name that still distinguishes it from others.
     *
     * @param written the form as written; its capitals distinguish a name from a phrase
     */
    static boolean isPart(List<String> said, List<String> form, String written) {
        if (said.size() >= form.size()) {
            return false;
        }
        int at = 0;
        boolean solid = false;
        for (String word : form) {
            if (at < said.size() && same(said.get(at), word)) {
                at++;
                solid |= word.length() >= 4 && !GENERAL.contains(word);
            } else if (TURNING.contains(word) || NumberWords.isDigits(word)) {
                return false;
            }
        }
        boolean several = said.size() > 1;
        return at == said.size() && (solid || several) && isName(written);
    }

    /** Whether a word alone does not say which thing is meant. */
    static boolean isGeneral(String word) {
        return GENERAL.contains(word);
    }

    /** Whether a word next to a name makes another name of it. */
    static boolean turns(String word) {
        return TURNING.contains(word);
    }

    /** Whether a word is the initials of a name as written, with or without those of its small words. */
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

    private static boolean same(String said, String word) {
        return said.equals(word) || Spelling.of(said).equals(Spelling.of(word));
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
