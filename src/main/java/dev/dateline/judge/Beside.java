package dev.dateline.judge;

import java.util.List;
import java.util.Set;

/** Tells whether words before and behind a right form leave its sense as it is: {@code severe drought}, {@code dengue fever}. */
final class Beside {
    /** How much, how large, how long, of which time: what was asked for is still that. */
    private static final Set<String> DEGREES = WordList.words("""
        severe heavy big huge massive large great strong serious major general full total complete nationwide
        national official emergency temporary permanent immediate global worldwide ancient traditional raw pure
        famous so called entire actual real mere simple lasting prolonged long sudden mass
        """);

    /** Nouns that say what sort of thing the name before them is, and nothing else. */
    private static final Set<String> SORTS = WordList.words("""
        measure measures script alphabet team phenomenon process procedure disease illness infection virus fever
        syndrome disorder hormone particle particles substance chemical element metal mineral gas ore season event
        weed
        """);

    /** The same behind a name of two words or of one long one; beside a short word they may make another thing. */
    private static final Set<String> SORTS_BEHIND_LONG = WordList.words("""
        deal agreement law crisis reaction
        """);

    /** The same behind a name of two words. */
    private static final Set<String> SORTS_BEHIND_TWO = WordList.words("""
        technology technique method system policy programme program rule theory movement effect
        """);

    /** What a company is by law. */
    private static final Set<String> LEGAL_FORMS = WordList.words("""
        inc incorporated ltd limited plc llc llp gmbh ag se nv bv oyj asa corp corporation co pvt pty sa spa kk
        """);

    private static final int LONG = 7;
    private static final int MOST_BETWEEN = 2;

    private final Fillers fillers;
    private final Words known;

    Beside(Fillers fillers, Words known) {
        this.fillers = fillers;
        this.known = known;
    }

    /** Whether the words but those from {@code from} to {@code to} say nothing. */
    boolean mayAllGo(List<String> words, int from, int to) {
        return mayAllGo(words.subList(0, from)) && mayAllGo(words.subList(to, words.size()));
    }

    /**
     * Whether the words but those from {@code from} to {@code to} leave the sense of these as it is.
     *
     * @param common whether the form is an ordinary noun, no name
     */
    boolean mayStand(List<String> words, int from, int to, Phrase form, boolean common) {
        return mayPrecede(words.subList(0, from), common) && mayFollow(form, words.subList(to, words.size()));
    }

    /** Whether a text is nothing but what a company is by law, as in Pfizer, Inc. */
    static boolean isLegalForm(String text) {
        List<String> words = Tokens.of(text);
        return words.size() == 1 && LEGAL_FORMS.contains(words.get(0));
    }

    private boolean mayPrecede(List<String> words, boolean common) {
        for (String word : words) {
            if (!fillers.mayGo(word) && !fillers.asksPeople(word) && !(common && DEGREES.contains(word))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayFollow(Phrase form, List<String> words) {
        if (mayAllGo(words)) {
            return true;
        }
        boolean several = form.named().size() > 1;
        if (words.size() == 2 && words.get(0).equals("of") && several) {
            return fillers.asksPeople(words.get(1));
        }
        if (LEGAL_FORMS.contains(words.get(0)) && (words.size() == 1 || mayAllGo(words.subList(1, words.size())))) {
            return true;
        }
        if (words.size() == 1) {
            String only = words.get(0);
            boolean large = several || form.key().length() >= LONG;
            return SORTS.contains(only)
                    || (large && SORTS_BEHIND_LONG.contains(only))
                    || (several && SORTS_BEHIND_TWO.contains(only));
        }
        return !form.named().contains(words.get(words.size() - 1)) && isDescribedSort(words);
    }

    /** Kariba hydro dam, to "Which dam": the sort that was asked for, with a word or two between. */
    private boolean isDescribedSort(List<String> words) {
        int last = words.size() - 1;
        if (last > MOST_BETWEEN || !fillers.asks(words.get(last)) || Fillers.isLeadIn(words.get(last))) {
            return false;
        }
        for (String word : words.subList(0, last)) {
            if (!known.isEnglish(word) || Fillers.turns(word) || PhraseParts.turns(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayAllGo(List<String> words) {
        for (String word : words) {
            if (!fillers.mayGo(word)) {
                return false;
            }
        }
        return true;
    }
}
