package dev.dateline.study;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardFingerprint;
import dev.dateline.judge.Difference;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How similar two versions of a card are. */
final class Likeness {
    /** Two cards that are at least this similar share most words, so the learner is asked whether they are the same. */
    static final double LIKELY = 0.6;

    private Likeness() {}

    /**
     * The similarity from 0 (nothing in common) to 1. It counts the words of the question, an equal answer and an equal
     * name.
     */
    static double of(CardId oldName, CardFingerprint old, CardId newName, CardFingerprint now) {
        double words = common(words(old.question()), words(now.question()));
        if (words == 0) {
            return 0;
        }
        double answer = old.answer().equals(now.answer()) ? 1 : 0;
        double name = oldName.card().equals(newName.card()) ? 1 : 0;
        return Math.max(words, 0.6 * words + 0.25 * answer + 0.15 * name);
    }

    /** Dice's coefficient of two sets of words. */
    private static double common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * Whether the new answer only corrects a slip: letter case, punctuation, or one or two letters of a longer word.
     * Another figure is another answer.
     */
    static boolean isSlip(String was, String is) {
        String one = bare(was);
        String other = bare(is);
        if (one.equals(other)) {
            return true;
        }
        if (!digits(one).equals(digits(other))) {
            return false;
        }
        int changed = Difference.between(one, other).segments().stream()
                .filter(segment -> segment.kind() != Difference.Kind.SAME)
                .mapToInt(segment -> segment.text().length())
                .sum();
        int shorter = Math.min(one.length(), other.length());
        return shorter >= 5 && changed <= (shorter >= 12 ? 4 : 2);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
    }

    private static String digits(String text) {
        return text.replaceAll("\\P{Nd}", "");
    }
}
