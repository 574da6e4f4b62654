package dev.dateline.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A score or vote as an answer: two numbers in order, such as {@code 6-3}. */
record Scores(int one, int other) {
    private static final Set<String> IDLE = WordList.words(Tables.text("beside scores"));

    private static final Set<String> LOST = Set.of("lost", "against", "loss", "defeat", "over", "beat");

    /** The score, if an answer is nothing but two numbers with a sign between them. */
    static Optional<Scores> of(String answer) {
        String plain = Folding.plain(answer).strip();
        int sign = Math.max(plain.indexOf('-'), plain.indexOf(':'));
        if (sign <= 0) {
            return Optional.empty();
        }
        String left = plain.substring(0, sign).strip();
        String right = plain.substring(sign + 1).strip();
        return isShort(left) && isShort(right)
                ? Optional.of(new Scores(Integer.parseInt(left), Integer.parseInt(right)))
                : Optional.empty();
    }

    private static boolean isShort(String text) {
        return !text.isEmpty() && text.length() <= 3 && NumberWords.digitsEnd(text, 0) == text.length();
    }

    /**
     * Whether a text is this score and nothing else. If the question names the parties, the score of the winner may
     * come first with the winner's name.
     */
    boolean isSaid(String typed, Fillers fillers) {
        for (String side : fillers.sides()) {
            if (isSaidOf(side, typed, fillers)) {
                return true;
            }
        }
        return isSaid(withoutSide(typed, fillers));
    }

    /**
     * The text without its country: {@code 4-2 for France}. The country is removed only if the text names one country
     * and the question names none or the same.
     */
    private static String withoutSide(String typed, Fillers fillers) {
        List<String> words = new ArrayList<>(named(typed));
        List<String> sides = new ArrayList<>(words);
        sides.removeIf(word -> !Gazetteer.builtIn().isCountry(word));
        boolean one = sides.size() == 1
                && fillers.sides().isEmpty()
                && (fillers.asks(sides.get(0)) || !fillers.asksOneOf(Gazetteer.builtIn()::isCountry))
                && Collections.disjoint(words, LOST);
        if (one) {
            words.remove(sides.get(0));
        }
        return one ? String.join(" ", words) : typed;
    }

    private static List<String> named(String typed) {
        return Phrase.of(typed.replace('-', ' ').replace(':', ' ').replace('\u2013', ' '))
                .named();
    }

    /**
     * Whether a text gives the score with its winner: {@code 3-0 to Morocco}, {@code Morocco won 3-0}. This means 0-3
     * if the question names Morocco second.
     */
    private boolean isSaidOf(String side, String typed, Fillers fillers) {
        List<String> words = new ArrayList<>(named(typed));
        boolean won = Collections.disjoint(words, LOST);
        if (!words.remove(side) || !won) {
            return false;
        }
        int most = Math.max(one, other);
        int least = Math.min(one, other);
        boolean first = side.equals(fillers.sides().get(0));
        return (first ? one > other : other > one) && new Scores(most, least).isSaid(String.join(" ", words));
    }

    private boolean isSaid(String typed) {
        List<String> words = NumberWords.inDigits(
                Tokens.of(Folding.plain(typed).replace('-', ' ').replace(':', ' ')));
        int[] numbers = new int[2];
        int count = 0;
        for (String word : words) {
            boolean nil = word.equals("nil") || word.equals("love") || word.equals("nothing");
            if (isShort(word) || nil) {
                if (count == 2) {
                    return false;
                }
                numbers[count++] = nil ? 0 : Integer.parseInt(word);
            } else if (word.equals("all") && count == 1) {
                numbers[1] = numbers[0];
                count = 2;
            } else if (!IDLE.contains(word)) {
                return false;
            }
        }
        return count == 2 && numbers[0] == one && numbers[1] == other;
    }
}
