package dev.dateline.judge;

import java.util.Map;
import java.util.Set;

/** One spelling for words that have several right ones: British and American, full and shortened. */
final class Spelling {
    private static final Map<String, String> WHOLE = WordList.map(Tables.text("spellings"));

    /** The beginnings of words with -our in British and -or in American spelling. */
    private static final Set<String> OUR = WordList.words(Tables.text("words with our"));

    /** The beginnings of words in -ise that have no z in American spelling. */
    private static final Set<String> ALWAYS_S = WordList.words(Tables.text("words always with s"));

    private static final Set<String> WITH_S =
            Set.of("ise", "ised", "ises", "iser", "isers", "ising", "isation", "isations");
    private static final Set<String> WITH_LL = Set.of("elled", "elling", "eller", "ellers", "alled", "alling");

    private Spelling() {}

    /** The spelling in which {@code word} is compared. */
    static String of(String word) {
        String whole = WHOLE.get(word);
        if (whole != null) {
            return whole;
        }
        if (word.length() < 5) {
            return word;
        }
        String one = word.endsWith("s") ? WHOLE.get(word.substring(0, word.length() - 1)) : null;
        if (one != null && !one.endsWith("s")) {
            return one + "s";
        }
        String out = word;
        if (out.contains("our")) {
            out = withoutU(out);
        }
        if (out.length() >= 6) {
            out = withZ(out);
            out = out.replace("yse", "yze").replace("ysing", "yzing");
            out = singleL(out);
        }
        return out;
    }

    private static String withoutU(String word) {
        for (String stem : OUR) {
            int at = word.indexOf(stem);
            if (at >= 0) {
                int u = at + stem.length() - 2;
                return word.substring(0, u) + word.substring(u + 1);
            }
        }
        return word;
    }

    private static String withZ(String word) {
        int at = word.lastIndexOf("is");
        boolean ending = at >= 0 && WITH_S.contains(word.substring(at));
        return ending && ALWAYS_S.stream().noneMatch(word::startsWith)
                ? word.substring(0, at + 1) + "z" + word.substring(at + 2)
                : word;
    }

    /**
     * The word with one l instead of two in endings such as -elled and -eller: travelled. Words such as pulled and
     * rolling do not change.
     */
    private static String singleL(String word) {
        int at = word.lastIndexOf("ll");
        return at > 3 && WITH_LL.contains(word.substring(at - 1))
                ? word.substring(0, at) + word.substring(at + 1)
                : word;
    }
}
