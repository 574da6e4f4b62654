package dev.dateline.library;

import dev.dateline.article.Letters;
import dev.dateline.library.SearchWords.Span;
import java.util.ArrayList;
import java.util.List;

/** A searched word. It matches itself, its singular and plural, and longer words that begin with it. */
final class SearchTerm {
    private static final double ITSELF = 1;
    private static final double NUMBER = 0.9;
    private static final double BEGINNING = 0.5;
    /** The fewest letters that match as the beginning of a word. Too many words begin with fewer. */
    private static final int SHORTEST_BEGINNING = 3;

    private final String word;
    private final List<String> forms;
    private final boolean unspaced;

    /** @param folded a word, as {@link #split} returns it */
    SearchTerm(String folded) {
        this.word = folded;
        this.forms = forms(folded);
        this.unspaced = folded.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The words of a text, folded. Words are letters and digits; a decimal point between digits belongs to them. */
    static List<String> split(String text) {
        String folded = Letters.plain(text);
        List<Span> spans = spans(folded);
        List<String> words = new ArrayList<>(spans.size());
        spans.forEach(word -> words.add(folded.substring(word.from(), word.to())));
        return words;
    }

    /** The places of the words in a text, from left to right. */
    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>(text.length() / 5 + 1);
        for (int from = begin(text, 0); from < text.length(); ) {
            int to = end(text, from);
            spans.add(new Span(from, to));
            from = begin(text, to);
        }
        return spans;
    }

    /** The start of the first word at or after {@code from}; the text's length if there is none. */
    private static int begin(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && !isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of the word that starts at {@code from}. */
    private static int end(CharSequence text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean point = (c == '.' || c == ',') && isDigit(text, i - 1) && isDigit(text, i + 1);
            if (!point && !Character.isLetterOrDigit(c) && !isMark(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether a character is half of a surrogate pair, or a combining accent. */
    private static boolean isMark(char c) {
        return c >= '\u0300' && (Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isDigit(CharSequence text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>();
        int length = word.length();
        if (length > 3 && word.endsWith("ies")) {
            forms.add(word.substring(0, length - 3) + "y");
        } else if (length > 3 && word.endsWith("es")) {
            forms.add(word.substring(0, length - 2));
            forms.add(word.substring(0, length - 1));
        } else if (length > 2 && word.endsWith("s") && !word.endsWith("ss")) {
            forms.add(word.substring(0, length - 1));
        } else if (length > 2 && word.endsWith("y")) {
            forms.add(word.substring(0, length - 1) + "ies");
            forms.add(word + "s");
        } else if (length > 2) {
            forms.add(word + "s");
            forms.add(word + "es");
        }
        return forms;
    }

    /** How well the word {@code text[from..to)} matches, from 0 (not at all) to 1. */
    double fit(String text, int from, int to) {
        int length = to - from;
        if (length == word.length() && text.startsWith(word, from)) {
            return ITSELF;
        }
        for (String form : forms) {
            if (length == form.length() && text.startsWith(form, from)) {
                return NUMBER;
            }
        }
        if (unspaced) {
            int at = text.indexOf(word, from);
            return at >= 0 && at + word.length() <= to ? ITSELF : 0;
        }
        boolean begins = word.length() >= SHORTEST_BEGINNING && length > word.length() && text.startsWith(word, from);
        return begins ? BEGINNING : 0;
    }

    @Override
    public String toString() {
        return word;
    }
}
