package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The form of a text for comparison: words in one spelling, numbers in digits, no articles, and one name for each
 * country or organisation.
 */
final class Phrase {
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "without", "nor", "neither", "cannot", "nobody");
    /** Roman numbers of two letters; "xi" is left out because Xi is a name. */
    private static final Set<String> SHORT_ROMAN = Set.of("ii", "iv", "vi", "ix");

    private final String text;
    private final List<String> spelt;
    private final List<String> words;
    private final List<String> named;
    private final String key;
    private final String fullKey;
    private final boolean parted;

    private Phrase(String text) {
        this.text = text;
        this.parted =
                text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('/') >= 0 || text.indexOf('(') >= 0;
        List<String> digits = percentJoined(NumberWords.inDigits(Tokens.of(Abbreviations.expanded(text))));
        this.spelt = withoutArticles(digits);
        List<String> all = plain(digits);
        this.words = withoutArticles(all);
        this.named = Gazetteer.builtIn().named(words, text);
        this.key = joined(named);
        this.fullKey = all.equals(named) ? key : joined(all);
    }

    static Phrase of(String text) {
        return new Phrase(text);
    }

    /** The text as it was given. */
    String text() {
        return text;
    }

    /** The words as typed, without articles. They serve to find slips. */
    List<String> spelt() {
        return spelt;
    }

    /** The words in one spelling, without articles. Names are not replaced. */
    List<String> words() {
        return words;
    }

    /** The words, with one token for every known name. */
    List<String> named() {
        return named;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** A key that is equal for texts with the same words in the same order. It ignores spaces and hyphens. */
    String key() {
        return key;
    }

    /** Whether both phrases differ only in spelling, articles, spaces and punctuation. */
    boolean sameAs(Phrase other) {
        return !key.isEmpty() && (key.equals(other.key) || fullKey.equals(other.fullKey));
    }

    /** Whether it has all words of another phrase except prepositions: Turkey's central bank. */
    boolean hasWordsOf(Phrase other) {
        return other.named.stream().allMatch(word -> Fillers.isPreposition(word) || named.contains(word));
    }

    /** Whether it contains a sign that may separate two answers. */
    boolean isParted() {
        return parted;
    }

    boolean hasNegation() {
        return words.stream().anyMatch(Phrase::isNegation);
    }

    static boolean isNegation(String word) {
        return NEGATIONS.contains(word);
    }

    /** The words of a name in one spelling, without articles. Names of countries in it are kept. */
    static List<String> plainWords(String text) {
        return withoutArticles(plain(percentJoined(NumberWords.inDigits(Tokens.of(text)))));
    }

    /** The words run together. Numbers and negations stay separate, because they change the meaning. */
    static String joined(List<String> words) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (String word : words) {
            boolean numbers = !before.isEmpty() && NumberWords.isDigits(word) && NumberWords.isDigits(before);
            if (numbers || isNegation(before)) {
                out.append(' ');
            }
            out.append(word.equals(Tokens.LETTER_A) ? "a" : word);
            before = word;
        }
        return out.toString();
    }

    /** The words with {@code per cent} as one word. */
    static List<String> percentJoined(List<String> words) {
        if (!words.contains("per")) {
            return words;
        }
        List<String> out = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean percent = words.get(i).equals("per")
                    && i + 1 < words.size()
                    && words.get(i + 1).equals("cent");
            out.add(percent ? "percent" : words.get(i));
            i += percent ? 1 : 0;
        }
        return out;
    }

    private static List<String> plain(List<String> in) {
        List<String> out = new ArrayList<>(in.size());
        for (int i = 0; i < in.size(); i++) {
            String word = in.get(i);
            boolean number = word.equals("number") && i + 1 < in.size() && NumberWords.isDigits(in.get(i + 1));
            if (number) {
                continue;
            }
            if (i > 0 && isRoman(word)) {
                out.add(Integer.toString(NumberWords.roman(word)));
            } else if (isGroupOfNumber(in, i)) {
                out.add("g");
                i++;
            } else if (word.equals("by") && isBetweenNumbers(in, i)) {
                out.add("x");
            } else {
                out.add(NumberWords.isDigits(word) ? word : Spelling.of(word));
            }
        }
        return out;
    }

    private static boolean isBetweenNumbers(List<String> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && NumberWords.isDigits(words.get(at - 1))
                && NumberWords.isDigits(words.get(at + 1));
    }

    private static boolean isRoman(String word) {
        return SHORT_ROMAN.contains(word) || (word.length() > 2 && NumberWords.roman(word) > 0);
    }

    /** Whether the words from here are a group with a number: {@code group of 7}. */
    private static boolean isGroupOfNumber(List<String> words, int at) {
        return words.get(at).equals("group")
                && at + 2 < words.size()
                && words.get(at + 1).equals("of")
                && NumberWords.isDigits(words.get(at + 2));
    }

    static boolean isArticle(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an");
    }

    /** The words without articles, and without "of" after an ordinal: 10th of Muharram. */
    private static List<String> withoutArticles(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean ofRank = word.equals("of")
                    && i > 0
                    && !NumberWords.cardinal(words.get(i - 1)).equals(words.get(i - 1));
            if ((!isArticle(word) && !ofRank) || i + 1 == words.size()) {
                out.add(word);
            }
        }
        return out;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
