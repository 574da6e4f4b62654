package dev.dateline.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The content words of a typed phrase and of a right one, and which of them belong together. */
final class Pairing {
    /** The most words of a term that has a synonym: value added tax. */
    static final int LONGEST_TERM = 3;

    /**
     * A content word, its {@link WordFamily#of key}, and the direction that a preposition gives it.
     *
     * @param aside the number of the time or place behind the rest of the phrase to which it belongs; 0 for none
     */
    record Word(String text, String family, Direction direction, int aside) {}

    /** The direction that a preposition gives to the word after it. */
    enum Direction {
        NONE,
        FROM,
        TO,
        OVER,
        OF;

        private static final Map<String, String> WORDS = WordList.map("""
            from FROM, by FROM, to TO, for TO, into TO, on TO, towards TO, against OVER, over OVER, of OF
            """);

        /** The direction that a word gives to the next; {@link #NONE} for most words. */
        static Direction of(String word) {
            return valueOf(WORDS.getOrDefault(word, "NONE"));
        }

        /** Whether the two directions contradict each other: a flight from Lagos and a flight to Lagos. */
        boolean isOpposite(Direction other) {
            return switch (this) {
                case NONE -> false;
                case FROM -> other == TO || other == OVER;
                case TO -> other == FROM;
                case OVER -> other == FROM || other == OF;
                case OF -> other == OVER;
            };
        }
    }

    private final List<Word> said;
    private final List<Word> due;
    /** For each due word, the index of the said word; -1 if there is none. */
    private final int[] at;

    private final boolean[] used;
    private boolean reversed;
    private boolean again;

    Pairing(List<Word> said, List<Word> due) {
        this.said = said;
        this.due = due;
        this.at = new int[due.size()];
        Arrays.fill(at, -1);
        this.used = new boolean[said.size()];
    }

    /** Pairs the words that are the same, each with the first that is left. */
    void same(BiPredicate<Word, Word> isSame) {
        for (int i = 0; i < due.size(); i++) {
            for (int j = 0; j < said.size() && at[i] < 0; j++) {
                if (!used[j] && isSame.test(said.get(j), due.get(i))) {
                    pair(List.of(j), List.of(i));
                }
            }
        }
    }

    /** Pairs terms of up to three words, the longest first. */
    void terms(BiPredicate<String, String> areAlike) {
        List<Term> typed = terms(said, extraAt(), LONGEST_TERM);
        for (Term term : typed.isEmpty() ? List.<Term>of() : terms(due, missingAt(), LONGEST_TERM)) {
            if (term.at().stream().allMatch(i -> at[i] < 0)) {
                for (Term other : typed) {
                    if (other.at().stream().noneMatch(j -> used[j]) && other.isLike(term, areAlike)) {
                        pair(other.at(), term.at());
                        break;
                    }
                }
            }
        }
    }

    /** Pairs words that only mean the same beside a word that is already paired: carrier bag and shopping bag. */
    void besidePaired(BiPredicate<String, String> areAlike) {
        for (int i : missingAt()) {
            for (int j : extraAt()) {
                if (at[i] < 0
                        && (areAlikeWithNext(i, j, areAlike)
                                || (i > 0 && j > 0 && areAlikeWithNext(i - 1, j - 1, areAlike)))) {
                    pair(List.of(j), List.of(i));
                }
            }
        }
    }

    private boolean areAlikeWithNext(int right, int typed, BiPredicate<String, String> areAlike) {
        return right + 1 < at.length
                && typed + 1 < used.length
                && (at[right] == typed || at[right + 1] == typed + 1)
                && areAlike(said.subList(typed, typed + 2), due.subList(right, right + 2), areAlike);
    }

    /** Words that may be a term, their {@link EnglishWords#key key}, and the family of the words run together. */
    private record Term(List<Integer> at, String key, String compound) {
        boolean isLike(Term other, BiPredicate<String, String> areAlike) {
            return compound.equals(other.compound)
                    || areAlike.test(key, other.key)
                    || (at.size() > 1 && areAlike.test(compound, other.key))
                    || (other.at.size() > 1 && areAlike.test(key, other.compound));
        }
    }

    private static List<Term> terms(List<Word> words, List<Integer> free, int longest) {
        List<Term> out = new ArrayList<>();
        for (int length = Math.min(longest, free.size()); length > 0; length--) {
            for (int from = 0; from + length <= free.size(); from++) {
                List<Integer> indices = List.copyOf(free.subList(from, from + length));
                List<Word> term = indices.stream().map(words::get).toList();
                out.add(new Term(indices, key(term), compound(term)));
            }
        }
        return out;
    }

    private void pair(List<Integer> typed, List<Integer> right) {
        right.forEach(i -> at[i] = typed.get(0));
        typed.forEach(j -> used[j] = true);
        Direction direction = due.get(right.get(0)).direction;
        reversed |= typed.size() == 1 && right.size() == 1 && direction.isOpposite(said.get(typed.get(0)).direction);
    }

    /** Whether two terms are alike. Terms of the same words may exchange who did what, and are not compared. */
    static boolean areAlike(List<Word> one, List<Word> other, BiPredicate<String, String> areAlike) {
        String key = key(one);
        String otherKey = key(other);
        return !key.equals(otherKey)
                && (areAlike.test(key, otherKey)
                        || (one.size() > 1 && areAlike.test(compound(one), otherKey))
                        || (other.size() > 1 && areAlike.test(key, compound(other))));
    }

    /** The {@link EnglishWords#key key} of words. */
    static String key(List<Word> words) {
        if (words.size() == 1) {
            return words.get(0).family;
        }
        return TermKey.of(words.stream()
                .map(word -> word.family.equals(word.text) ? WordFamily.of(word.text) : word.family)
                .toList());
    }

    /** The family of words run together: semi-finals and semifinals. */
    static String compound(List<Word> words) {
        if (words.size() == 1) {
            return words.get(0).family;
        }
        StringBuilder out = new StringBuilder();
        words.forEach(word -> out.append(word.text));
        return WordFamily.of(out.toString());
    }

    private List<Integer> missingAt() {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            if (at[i] < 0) {
                out.add(i);
            }
        }
        return out;
    }

    private List<Integer> extraAt() {
        List<Integer> out = new ArrayList<>();
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                out.add(j);
            }
        }
        return out;
    }

    /**
     * Drops the due words that another typed word says, too: the vote in "election by popular vote", and the first word
     * of a term with a shorter form (interest rate and rate).
     */
    void repeated(BiPredicate<String, String> areAlike) {
        for (int i : missingAt()) {
            for (int j = 0; j < said.size() && at[i] < 0; j++) {
                boolean alike = areAlike.test(said.get(j).family, due.get(i).family) && isSaidWith(i, j, areAlike);
                if (alike || isPartOfTerm(i, j, areAlike)) {
                    at[i] = j;
                    again = true;
                }
            }
        }
    }

    /** Pairs two typed words with "and" between them with one due word that means nearly the same as both, or as their kind. */
    void joined(BiPredicate<String, String> areAlike) {
        for (int j = 1; j + 1 < said.size(); j++) {
            if (used[j] || !said.get(j).text.equals("and") || (used[j - 1] && used[j + 1])) {
                continue;
            }
            String one = said.get(j - 1).family;
            String other = said.get(j + 1).family;
            for (int i = 0; i < at.length && !used[j]; i++) {
                String family = due.get(i).family;
                boolean free = at[i] < 0 || at[i] == j - 1 || at[i] == j + 1;
                if (free
                        && (at[i] == j - 1 || areAlike.test(one, family))
                        && (at[i] == j + 1 || areAlike.test(other, family))) {
                    at[i] = used[j + 1] ? j + 1 : j - 1;
                    Arrays.fill(used, j - 1, j + 2, true);
                }
            }
        }
    }

    /** Whether a typed word stands for several due words. */
    boolean isRepeated() {
        return again;
    }

    /** Whether a due word is like those that have the typed word. The ban and unlawful in "the ban was unlawful" are not. */
    private boolean isSaidWith(int missing, int typed, BiPredicate<String, String> areAlike) {
        String family = due.get(missing).family;
        return IntStream.range(0, at.length)
                .filter(i -> at[i] == typed)
                .allMatch(i -> due.get(i).family.equals(family) || areAlike.test(due.get(i).family, family));
    }

    private boolean isPartOfTerm(int missing, int typed, BiPredicate<String, String> areAlike) {
        boolean before = missing > 0 && at[missing - 1] == typed;
        boolean replaced = typed > 0 && !used[typed - 1]; // exchange rate and interest rate
        boolean behind = missing + 1 < at.length && at[missing + 1] == typed && !replaced;
        int from = before ? missing - 1 : missing;
        return (before || behind) && areAlike(List.of(said.get(typed)), due.subList(from, from + 2), areAlike);
    }

    /** Whether the typed word at an index has a partner. */
    boolean isUsed(int index) {
        return used[index];
    }

    /** Whether a typed word stands in the place of one that was not typed: the copper industry, for the tin industry. */
    boolean isReplaced() {
        return missingAt().stream()
                .anyMatch(i -> extraAt().stream()
                        .anyMatch(j -> (i > 0 && j > 0 && at[i - 1] == j - 1)
                                || (i + 1 < at.length && j + 1 < used.length && at[i + 1] == j + 1)));
    }

    /** The due words that were not typed. */
    List<Word> missing() {
        return new ArrayList<>(missingAt().stream().map(due::get).toList());
    }

    /** The typed words that are not due. */
    List<Word> extra() {
        return new ArrayList<>(extraAt().stream().map(said::get).toList());
    }

    /** Whether only words at the end were not typed. */
    boolean isBeginning() {
        return found() > 0 && IntStream.range(0, found()).allMatch(i -> at[i] >= 0);
    }

    /** Whether a word of the time or place with this number was typed. */
    boolean isBegun(int aside) {
        return IntStream.range(0, at.length).anyMatch(i -> at[i] >= 0 && due.get(i).aside == aside);
    }

    /** The typed word after a word. */
    Optional<Word> after(Word word) {
        int next = said.indexOf(word) + 1;
        return next < used.length ? Optional.of(said.get(next)) : Optional.empty();
    }

    /** The typed word after a word, if it is due: "foreign" after "deputy", for "foreign minister". */
    Optional<Word> pairedAfter(Word word) {
        return after(word).filter(next -> used[said.indexOf(next)]);
    }

    /** The typed word before a word, if it is due. */
    Optional<Word> pairedBefore(Word word) {
        int before = said.indexOf(word) - 1;
        return before >= 0 && used[before] ? Optional.of(said.get(before)) : Optional.empty();
    }

    /** The number of words that fit. A typed word for several words of the right form counts once, and so does their term. */
    int matched() {
        return Math.min(found(), said.size() - extraAt().size());
    }

    /** The number of due words that were typed. */
    int found() {
        return at.length - missingAt().size();
    }

    /** Whether a word has "from" instead of "to", or the reverse, or "to" stands before another word. */
    boolean isReversed() {
        boolean without = false;
        boolean with = false;
        for (int i = 0; i < at.length; i++) {
            if (at[i] >= 0) {
                Direction one = due.get(i).direction;
                Direction other = said.get(at[i]).direction;
                without |= one == Direction.TO && other == Direction.NONE;
                with |= one == Direction.NONE && other == Direction.TO;
            }
        }
        return reversed || (without && with && at.length == 2);
    }

    /** The index of the typed word for a due word; -1 if it was not typed. */
    int at(int index) {
        return at[index];
    }

    /** Whether an "and" is beside a due word, so that its order does not matter: Chad and Niger. */
    private boolean isJoined(int index) {
        return (index > 0 && due.get(index - 1).text.equals("and"))
                || (index + 1 < due.size() && due.get(index + 1).text.equals("and"));
    }

    /** Whether the paired words that pass a test are in the same order. */
    boolean isOrdered(Predicate<Word> counts) {
        int last = -1;
        for (int i = 0; i < at.length; i++) {
            if (at[i] >= 0 && counts.test(due.get(i)) && !isJoined(i)) {
                if (at[i] <= last) {
                    return false;
                }
                last = at[i];
            }
        }
        return true;
    }
}
