package dev.dateline.judge;

import dev.dateline.article.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of a person's name. The parts of a typed name may be in any order. Parts except the surname may be missing,
 * and given names may be initials.
 */
final class NameParts {
    private static final Set<String> PARTICLES = WordList.words(Tables.text("particles"));

    /**
     * How well a typed name fits.
     *
     * @param surname whether it contains the surname, not only its initial
     * @param complete whether every part of the name is typed in full; particles and single letters may be missing
     * @param slips how many words have a slip
     */
    record Fit(boolean surname, boolean complete, int slips) {
        boolean isBetter(Fit other) {
            if (surname != other.surname) {
                return surname;
            }
            return slips != other.slips ? slips < other.slips : complete && !other.complete;
        }
    }

    /** The word between a name and the father's name. The father's name without it means the father. */
    private static final String SON = "bin";

    private static final Set<String> SONS = Set.of("bin", "bint");
    private static final Set<String> GENERATIONS = Set.of("junior", "senior");

    /** The most further names beside the whole name. */
    private static final int MOST_MORE = 3;

    private final PersonName name;
    private final List<String> words;
    /** The words as the card spells them. */
    private final List<String> written;
    /** The number after a king's name: 6 for Felipe VI; 0 if there is none. */
    private final int regnal;
    /** For each word, whether it belongs to the surname and is not a particle. */
    private final boolean[] core;

    private NameParts(PersonName name, String full, String surname) {
        this.name = name;
        this.written = Tokens.of(full.toLowerCase(Locale.ROOT).replace(".", ". "));
        List<String> all = spelt(written);
        int last = all.size() - 1;
        this.regnal = last > 0 ? regnal(all.get(last)) : 0;
        boolean further = regnal > 0 || (last > 1 && GENERATIONS.contains(all.get(last)));
        this.words = further ? all.subList(0, last) : all;
        this.core = new boolean[words.size()];
        List<String> brief = spelt(Tokens.of(surname.toLowerCase(Locale.ROOT)));
        boolean numbered = brief.size() > 1 && regnal(brief.get(brief.size() - 1)) > 0;
        markSurname(numbered ? brief.subList(0, brief.size() - 1) : brief);
    }

    /** The words in one spelling. The article before a word with the same letters is al: as-Sisi, ash-Sharaa. */
    private static List<String> spelt(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean article = (word.length() == 2 || word.length() == 3)
                    && word.charAt(0) == 'a'
                    && i + 1 < words.size()
                    && words.get(i + 1).startsWith(word.substring(1));
            out.add(word.equals(Tokens.LETTER_A) ? "a" : article ? "al" : NameSpellings.of(word));
        }
        return out;
    }

    /** The number after a king's name, in any form; 0 if the word is not a number. */
    static int regnal(String word) {
        String one = NumberWords.inDigits(List.of(word)).get(0);
        String digits = NumberWords.cardinal(one);
        if (NumberWords.isDigits(digits) && digits.length() <= 2 && digits.charAt(0) != '-') {
            return Integer.parseInt(digits);
        }
        return word.equals("i") ? 1 : word.equals("v") ? 5 : word.equals("x") ? 10 : NumberWords.roman(word);
    }

    static NameParts of(PersonName name) {
        return new NameParts(name, name.full(), name.surname());
    }

    /** The name as written, and with umlauts written out if it has any. */
    List<NameParts> variants() {
        String full = Folding.umlautsSpelt(name.full());
        return full.equals(name.full())
                ? List.of(this)
                : List.of(this, new NameParts(name, full, Folding.umlautsSpelt(name.surname())));
    }

    PersonName name() {
        return name;
    }

    /** Whether it is the name of a ruler, with a number: Felipe VI. */
    boolean isNumbered() {
        return regnal > 0;
    }

    List<String> words() {
        return words;
    }

    /** The surname without particles, as one word. */
    String surnameKey() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < core.length; i++) {
            if (core[i]) {
                out.append(words.get(i));
            }
        }
        return out.toString();
    }

    /** Whether both names have the same words, in any order. */
    boolean sameAs(NameParts other) {
        return this == other
                || (words.size() == other.words.size()
                        && words.containsAll(other.words)
                        && other.words.containsAll(words));
    }

    /** Adds the name to a list of different names, unless the list already contains it. */
    void addTo(List<NameParts> names) {
        for (NameParts other : names) {
            if (other.sameAs(this)) {
                return;
            }
        }
        names.add(this);
    }

    private void markSurname(List<String> surname) {
        int at = lastIndexOf(surname);
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            boolean inside = at < 0 ? i == words.size() - 1 : i >= at && i < at + surname.size();
            core[i] = inside && !PARTICLES.contains(words.get(i));
            any |= core[i];
        }
        if (!any && !words.isEmpty()) {
            core[words.size() - 1] = true;
        }
    }

    private int lastIndexOf(List<String> part) {
        for (int at = words.size() - part.size(); at >= 0; at--) {
            if (!part.isEmpty() && words.subList(at, at + part.size()).equals(part)) {
                return at;
            }
        }
        return -1;
    }

    /** The best fit of a typed name; null if it does not fit. */
    @Nullable
    Fit fit(List<String> typed, Predicate<String> isName) {
        List<String> said = spelt(typed);
        if (words.contains(SON)) {
            said.replaceAll(word -> word.equals("ben") ? SON : word);
        }
        if (isOfAnotherFather(said)) {
            return null;
        }
        if (regnal > 0 && said.size() > 1) {
            int last = said.size() - 1;
            int number = regnal(said.get(last));
            if (number > 0 && number != regnal) {
                return null;
            }
            boolean the = number > 0 && said.get(last - 1).equals("the");
            said = number > 0 ? said.subList(0, the ? last - 1 : last) : said;
        }
        @Nullable Fit best = fitWords(said, isName);
        if (best == null && said.size() >= 3) {
            best = fitWithMiddle(said, isName);
        }
        return best;
    }

    /**
     * Whether a word of the name is typed beside a "bin" where the name has another: Maktoum bin Rashid is not Mohammed
     * bin Rashid Al Maktoum.
     */
    private boolean isOfAnotherFather(List<String> typed) {
        for (int i = 1; i + 1 < typed.size(); i++) {
            boolean father = i > 1 && typed.get(i - 2).equals(SON);
            boolean fits = (father || isBesideSon(typed.get(i - 1), -1)) && isBesideSon(typed.get(i + 1), 1);
            if (typed.get(i).equals(SON) && !fits) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is before (-1) or behind (1) a "bin" of the name, or is no word of the name. */
    private boolean isBesideSon(String word, int side) {
        boolean beside = false;
        for (int i = 1; i + 1 < words.size(); i++) {
            beside |= words.get(i).equals(SON) && words.get(i + side).equals(word);
        }
        return beside || !words.contains(word) || !words.contains(SON);
    }

    private @Nullable Fit fitWords(List<String> typed, Predicate<String> isName) {
        if (typed.isEmpty() || typed.size() > words.size() + 3) {
            return null;
        }
        Search search = new Search(typed, isName);
        search.from(0, new int[words.size()], 0);
        return search.best;
    }

    /** The fit of a name with one or two middle names that the card does not give: William Samoei Ruto. */
    private @Nullable Fit fitWithMiddle(List<String> typed, Predicate<String> isName) {
        if (words.size() != 2 || typed.size() > 4 || isNumbered(typed)) {
            return null;
        }
        @Nullable Fit fit = fitWords(List.of(typed.get(0), typed.get(typed.size() - 1)), isName);
        boolean named = fit != null && fit.complete() && typed.get(0).length() > 1;
        boolean initials = fit != null && fit.slips() == 0 && areInitials(typed.subList(0, typed.size() - 1));
        return named || initials ? fit : null;
    }

    /**
     * The fit of a name with up to three further names before, in or after it: Claudia Sheinbaum Pardo, Nayib Armando
     * Bukele Ortez.
     */
    @Nullable
    Fit fitAmongOthers(List<String> typed, Predicate<String> isName) {
        if (words.size() < 2 || hasShortPart() || typed.size() > words.size() + MOST_MORE) {
            return null;
        }
        List<String> own = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String word : spelt(typed)) {
            (words.contains(word) ? own : others).add(word);
        }
        boolean names = !others.isEmpty() && own.size() == words.size() && mayBeNames(others, isName);
        @Nullable Fit fit = names ? fitWords(own, isName) : null;
        return fit != null && fit.complete() && fit.slips() == 0 ? fit : null;
    }

    /** Whether a part has only two or three letters. Such a part may be a whole name: Han Kang is not Han Kang-ho. */
    private boolean hasShortPart() {
        for (int i = 0; i < core.length; i++) {
            if (words.get(i).length() < 4 && (core[i] || !PARTICLES.contains(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeNames(List<String> others, Predicate<String> isName) {
        for (String word : others) {
            if (PARTICLES.contains(word)) {
                continue;
            }
            if (word.length() < 3 || isName.test(word) || Fillers.turns(word)) {
                return false;
            }
        }
        return !isNumbered(others);
    }

    private static boolean areInitials(List<String> words) {
        return words.stream().allMatch(word -> word.length() == 1);
    }

    private static boolean isNumbered(List<String> typed) {
        for (String word : typed) {
            if (regnal(word) > 0 || word.equals("and") || Gazetteer.builtIn().isKnown(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the father's name, which needs its "bin" before it. */
    private boolean isFathers(int at) {
        return at > 0 && SONS.contains(words.get(at - 1));
    }

    /** Tries every way of assigning typed words to words of the name. */
    private final class Search {
        private static final int FULL = 1;
        private static final int INITIAL = 2;

        private final List<String> typed;
        private final Predicate<String> isName;

        @Nullable
        Fit best;

        private Search(List<String> typed, Predicate<String> isName) {
            this.typed = typed;
            this.isName = isName;
        }

        void from(int i, int[] used, int slips) {
            if (i == typed.size()) {
                offer(used, slips);
                return;
            }
            for (int length = 1; length <= 3 && i + length <= typed.size(); length++) {
                String word = String.join("", typed.subList(i, i + length));
                for (int j = 0; j < words.size(); j++) {
                    give(word, length == 1, i + length, j, used, slips);
                }
            }
        }

        private void give(String word, boolean single, int next, int j, int[] used, int slips) {
            StringBuilder run = new StringBuilder();
            StringBuilder initials = new StringBuilder();
            if (isFathers(j) && used[j - 1] == 0) {
                return;
            }
            for (int end = j; end < words.size() && end < j + 3 && used[end] == 0; end++) {
                run.append(words.get(end));
                initials.append(words.get(end).charAt(0));
                boolean one = end == j;
                boolean same = word.contentEquals(run)
                        || isJoinedArticle(word, run)
                        || (end == 0 && isKoreanSurname(word))
                        || (single && one && isLongFor(word, j));
                boolean initial = (one && (isShortFor(word, j) || (word.length() == 1 && run.indexOf(word) == 0)))
                        || (word.contentEquals(initials) && !anyCore(j, end) && !Titles.isTitle(word));
                if (same || initial) {
                    take(next, j, end, same ? FULL : INITIAL, used, slips);
                } else if ((one && (isRelated(word, j) || (single ? isSlip(word, j, slips) : isHeard(word, j))))
                        || (!anyCore(j, end) && isKoreanGivenName(word, run.toString()))) {
                    take(next, j, end, FULL, used, slips + 1);
                }
            }
        }

        /** Whether several typed words are one name as one hears it: abdul razzak. */
        private boolean isHeard(String word, int at) {
            return words.get(at).length() > 7 && NameSpellings.soundAlike(word, words.get(at));
        }

        private boolean isSlip(String word, int at, int slips) {
            String name = words.get(at);
            boolean near = Slips.isSlip(word, name)
                    || Slips.isSlip(word, written.get(at))
                    || soundAlike(word, name)
                    || (typed.size() > 1 && slips == 0 && (Slips.hasSwap(word, name) || Slips.isMoved(word, name)))
                    || (!core[0] && !core[at] && NameSpellings.sameConsonants(word, name))
                    || isBesideOthers(word, name, at);
            return near && slips < 2 && !isName.test(word) && !NameSpellings.ofOneFamily(word, name);
        }

        /**
         * Whether two or more other names are typed as they are, and this one is a short name with a doubled letter or
         * with i for y (Boong Joon-ho, Truong Mi Lan), or with another vowel: Diomaye Fey.
         */
        private boolean isBesideOthers(String word, String name, int at) {
            List<String> others = new ArrayList<>(words);
            others.remove(at);
            if (typed.size() < 2 || word.charAt(0) != name.charAt(0) || !typed.containsAll(others)) {
                return false;
            }
            boolean brief = name.length() < 5 && others.size() > 1;
            boolean vowel = name.length() < 4 && word.replace('y', 'i').equals(name.replace('y', 'i'));
            return brief && (vowel || NameSpellings.differInVowel(word, name) || Slips.isDoubled(word, name));
        }

        /** Whether a word is a name with its article: Elsisi. */
        private boolean isJoinedArticle(String word, StringBuilder name) {
            return word.startsWith("el") && name.toString().equals("al" + word.substring(2));
        }

        /** Whether a word is another spelling of the Korean surname before the given name: Yi for Lee. */
        private boolean isKoreanSurname(String word) {
            String surname = NameSpellings.koreanSurname(words.get(0));
            return core[0] && !surname.isEmpty() && surname.equals(NameSpellings.koreanSurname(word));
        }

        /** Whether a word beside a Korean surname sounds as a given name: Seok-youl for Suk Yeol. */
        private boolean isKoreanGivenName(String word, String name) {
            return typed.size() > 1
                    && isKoreanSurname(words.get(0))
                    && !isName.test(word)
                    && NameSpellings.koreanSound(word).equals(NameSpellings.koreanSound(name));
        }

        /** The word with k for g, p for b and t for d at its beginning. */
        private static String hard(String word) {
            int soft = "gbd".indexOf(word.charAt(0));
            return soft < 0 ? word : "kpt".charAt(soft) + word.substring(1);
        }

        /** Whether two names sound alike. Short ones must begin with the same letter and be next to other names. */
        private boolean soundAlike(String word, String name) {
            boolean brief = Math.min(word.length(), name.length()) < 4;
            return (!brief || (typed.size() > 1 && word.charAt(0) == name.charAt(0)))
                    && (NameSpellings.soundAlike(word, name)
                            || (brief
                                    && !NameSpellings.koreanSurname(words.get(0))
                                            .isEmpty()
                                    && NameSpellings.koreanSurname(word).isEmpty()
                                    && NameSpellings.differInG(word, name))
                            || (isKoreanSurname(words.get(0)) && NameSpellings.soundAlike(hard(word), hard(name))));
        }

        /**
         * Whether a word is a short form of the given name here: its beginning, its last four or more letters, or a
         * usual short form such as Ed for Edward.
         */
        private boolean isShortFor(String word, int at) {
            boolean given = !core[at] && !PARTICLES.contains(word) && !Titles.isTitle(word);
            String name = words.get(at);
            return given
                    && name.length() > word.length()
                    && (NameSpellings.isShortFor(word, name)
                            || (word.length() > 1 && name.startsWith(word))
                            || (word.length() > 3 && name.endsWith(word)));
        }

        /** Whether a word is the given name here in full: James or Joseph, for J. or Joe. */
        private boolean isLongFor(String word, int at) {
            String name = words.get(at);
            boolean fuller = word.length() > name.length() + 2 && word.startsWith(name);
            boolean brief =
                    at == 0 && name.length() > 2 && name.length() < 5 && !word.endsWith("a") && !word.endsWith("e");
            return !core[at]
                    && ((fuller && (brief || name.length() == 1)) || (at == 0 && NameSpellings.isShortFor(name, word)));
        }

        /** Whether a word is another particle (van der, for von der), or the surname of a man for a woman's. */
        private boolean isRelated(String word, int at) {
            String name = words.get(at);
            boolean particles = PARTICLES.contains(word) && PARTICLES.contains(name);
            return typed.size() > 1
                    && (core[at]
                            ? NameSpellings.ofOneFamily(word, name)
                            : particles && !SONS.contains(word) && !SONS.contains(name));
        }

        private boolean anyCore(int from, int to) {
            for (int i = from; i <= to; i++) {
                if (core[i]) {
                    return true;
                }
            }
            return false;
        }

        private void take(int next, int from, int to, int how, int[] used, int slips) {
            int[] now = used.clone();
            for (int i = from; i <= to; i++) {
                now[i] = how;
            }
            from(next, now, slips);
        }

        private void offer(int[] used, int slips) {
            boolean surname = true;
            boolean complete = true;
            boolean part = false;
            for (int i = 0; i < used.length; i++) {
                boolean particle = PARTICLES.contains(words.get(i));
                surname &= !core[i] || used[i] == FULL;
                complete &= used[i] == FULL || particle || words.get(i).length() == 1;
                part |= !particle && used[i] == FULL && words.get(i).length() > 2;
            }
            if (!surname && !part) {
                return;
            }
            Fit fit = new Fit(surname || isSonOf(used), surname && complete, slips);
            if (best == null || fit.isBetter(best)) {
                best = fit;
            }
        }

        /**
         * Whether the name and the father's name are typed, so that the family name may be missing: Mohammed bin
         * Rashid.
         */
        private boolean isSonOf(int[] used) {
            int bin = words.indexOf(SON);
            boolean named = bin > 0 && bin + 1 < used.length && used[0] == FULL && used[bin + 1] == FULL;
            return named && !core[bin + 1];
        }
    }
}
