package dev.dateline.judge;

import dev.dateline.article.Letters;
import dev.dateline.article.Name;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.source.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Mends the misspelt words of a typed text, so that all rules can judge what was meant. A misspelt word is no English
 * word and no known name. The nearest word of the card replaces it.
 */
final class Misspelling {
    private static final int LONGEST = 20;

    /** Shorter words are near too many English words. */
    private static final int SHORTEST_ENGLISH = 5;

    /** The fewest letters of a word that may have other vowels. */
    private static final int LONG = 6;

    private static final int MOST_VOWELS = 2;

    /** The most letters by which a misspelt word is longer or shorter, as a plural may be. */
    private static final int MOST_MORE = 4;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Index index;
    private final Fillers fillers;
    /** The words of the answer, of its other names, and of the question, in this order. */
    private final Set<String> words = new LinkedHashSet<>();

    Misspelling(Card card, Fillers fillers, Index index) {
        this.index = index;
        this.fillers = fillers;
        // a person's name has rules of its own
        for (String line : card.answer().kind() == CardKind.PERSON
                ? List.<String>of()
                : card.answer().lines()) {
            add(line);
            Aliases.of(line, fillers).forEach(this::add);
            index.names().of(line).map(Name::allForms).ifPresent(forms -> forms.forEach(this::add));
        }
        if (card.answer() instanceof Answer.Written written) {
            written.parts().forEach(part -> part.forms().accept().forEach(this::add));
        }
        add(fillers.written());
    }

    /** Whether a text may have a misspelt word. Fast, because most texts have none. */
    static boolean mayBeIn(String text, Index index) {
        return Tokens.of(text).stream().anyMatch(word -> isUnknown(word, index) || Slips.isOftenConfused(word));
    }

    private static boolean isUnknown(String word, Index index) {
        return word.length() > 2
                && word.length() <= LONGEST
                && !index.isName(word)
                && !index.isEnglish(word)
                && (word.length() > 3 || !(index.isEnglishWord(word) || Fillers.isLeadIn(word) || Fillers.turns(word)));
    }

    /** Adds the words of a text except Roman numbers behind others: Louis XIV. */
    private void add(List<String> text) {
        for (int i = 0; i < text.size(); i++) {
            String word = text.get(i);
            if (!Slips.hasDigit(word) && (i == 0 || NumberWords.roman(word) == 0)) {
                words.add(word);
                words.add(WordFamily.singular(word));
            }
        }
    }

    private void add(String text) {
        add(Tokens.of(text));
    }

    /** Whether a text has only words of the card, and words that may stand beside any name. */
    boolean isNear(String text) {
        return Tokens.of(text).stream()
                .allMatch(word -> words.contains(word)
                        || Slips.hasDigit(word)
                        || fillers.mayGo(word)
                        || Fillers.isLeadIn(word)
                        || Phrase.isArticle(word)
                        || PhraseParts.isKind(word)
                        || CommonNames.countryOfPeople(word).isPresent());
    }

    /** The text with the nearest word of the card for every misspelt word. */
    String mended(String text) {
        boolean fits = Tokens.of(text).stream().anyMatch(word -> word.length() > 3 && words.contains(word));
        return mended(text, word -> nearest(word, fits));
    }

    /** The texts with an English word for the only misspelt word, if it differs by one letter. */
    List<String> inEnglish(String text) {
        Set<String> misspelt = new LinkedHashSet<>();
        mended(text, word -> {
            misspelt.add(word);
            return word;
        });
        String wrong = misspelt.size() == 1 ? misspelt.iterator().next() : "";
        List<String> out = new ArrayList<>();
        for (String right :
                wrong.length() < SHORTEST_ENGLISH || index.isEnglishName(wrong) ? Set.<String>of() : near(wrong)) {
            out.add(mended(text, word -> right));
        }
        return out;
    }

    private String mended(String text, UnaryOperator<String> mender) {
        StringBuilder out = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && Letters.isLetter(text.charAt(to))) {
                to++;
            }
            String word = text.substring(from, Math.max(to, from + 1));
            String plain = Folding.plain(word).toLowerCase(Locale.ROOT);
            String confused = confused(plain);
            String meant = confused.equals(plain) && isMisspelt(plain) ? mender.apply(plain) : confused;
            out.append(meant.equals(plain) ? word : inCaseOf(word, meant));
            from += word.length();
        }
        return out.toString();
    }

    /** The word of the card for which people often write another word (strait, for straight), or else the word. */
    private String confused(String word) {
        return words.contains(word) || !Slips.isOftenConfused(word)
                ? word
                : words.stream()
                        .filter(right -> Slips.isWrittenFor(word, right))
                        .findFirst()
                        .orElse(word);
    }

    private static String inCaseOf(String typed, String word) {
        if (typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(typed.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }

    private boolean isMisspelt(String word) {
        return isUnknown(word, index) && !words.contains(word) && !Negations.isIn(List.of(word)) && !fillers.asks(word);
    }

    private String nearest(String word, boolean fits) {
        if (word.startsWith("un") && word.length() > SHORTEST_ENGLISH) {
            String rest = word.substring(2);
            String right = nearest(rest, fits);
            if (!right.equals(rest)) {
                return "un" + right;
            }
        }
        String nearest = word;
        int best = word.length();
        for (String right : words) {
            int distance = isNear(word, right, fits) ? Suggestion.distance(word, right) : best;
            if (distance < best) {
                best = distance;
                nearest = right;
            }
        }
        return nearest;
    }

    /**
     * Whether a word may be a slip for another. A name in English is a slip only for an ordinary word: nothern.
     *
     * @param fits whether the text has other words of the card, so that short words may be misspelt
     */
    private boolean isNear(String word, String right, boolean fits) {
        int shorter = Math.min(word.length(), right.length());
        if (shorter < 3
                || Math.abs(word.length() - right.length()) > MOST_MORE
                || !(word.charAt(0) == right.charAt(0) || word.charAt(1) == right.charAt(1) || endAlike(word, right))) {
            return false;
        }
        boolean near = Slips.isSlip(word, right)
                || ((fits || shorter > 3) && Slips.hasSwap(word, right))
                || (fits && Slips.isOfShortWord(word, right, false))
                || (soundsNear(word, right, shorter) && !Slips.turned(word, right))
                || Slips.isSlip(WordFamily.of(word), WordFamily.of(right));
        return near
                && !WordFamily.areOneNoun(word, right)
                && !word.equals(right + "n") // Korean, for Korea
                && !(index.isEnglishName(word) && !index.isEnglish(right));
    }

    private static boolean endAlike(String word, String right) {
        return word.charAt(word.length() - 1) == right.charAt(right.length() - 1);
    }

    private static boolean soundsNear(String word, String right, int shorter) {
        return (shorter > 3 && NameSpellings.soundAlike(withoutH(word), withoutH(right)))
                || (shorter >= LONG
                        && NameSpellings.sameConsonants(word, right)
                        && Suggestion.distance(word, right) <= MOST_VOWELS);
    }

    private static String withoutH(String word) {
        return word.charAt(0) + word.substring(1).replace("h", "");
    }

    /** The English words that differ from a word by one letter. */
    private Set<String> near(String wrong) {
        Set<String> out = new LinkedHashSet<>();
        for (int at = 1; at <= wrong.length(); at++) {
            String start = wrong.substring(0, at);
            String rest = wrong.substring(at);
            List<String> near = new ArrayList<>();
            if (!rest.isEmpty()) {
                near.add(start + rest.substring(1));
            }
            if (rest.length() > 1) {
                near.add(start + rest.charAt(1) + rest.charAt(0) + rest.substring(2));
            }
            for (int i = 0; i < LETTERS.length(); i++) {
                near.add(start + LETTERS.charAt(i) + rest);
                near.add(rest.isEmpty() ? wrong : start + LETTERS.charAt(i) + rest.substring(1));
            }
            near.removeIf(word -> !index.isEnglish(word));
            out.addAll(near);
        }
        return out;
    }
}
