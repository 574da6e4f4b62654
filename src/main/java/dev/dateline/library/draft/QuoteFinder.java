package dev.dateline.library.draft;

import dev.dateline.article.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds texts in quotation marks: a person's words, or the title of a work. */
final class QuoteFinder {
    private static final Set<String> SMALL = WordLists.words("small words");

    /**
     * Matches a quotation, which may go on behind the sentence. An apostrophe does not begin one. The apostrophe of
     * {@code the farmers' union} ends it only if no other mark follows.
     */
    private static final Pattern QUOTE = Pattern.compile("\"[^\"]*(?:\"|$)|(?<![\\p{L}\\d.,])'(?=\\p{L})"
            + "(?:[^']|'(?=[\\p{L}\\d])|(?<=s)'(?= .*'(?![\\p{L}\\d])))+'(?![\\p{L}\\d])|^'\\p{L}.*");

    private static final String MARKS = "^[\"']|[\"']$";

    private QuoteFinder() {}

    static List<Mention> in(String sentence) {
        List<Mention> found = new ArrayList<>();
        Matcher quote = QUOTE.matcher(sentence);
        while (quote.find()) {
            String words = trimmed(quote.group().replaceAll(MARKS, ""));
            if (!words.isEmpty()) {
                Mention.Kind kind = isTitle(words, sentence, quote.start()) ? Mention.Kind.TITLE : Mention.Kind.QUOTE;
                found.add(new Mention(kind, quote.start(), quote.end(), List.of(new Value.Text(words)), ""));
            }
        }
        return found;
    }

    /** Whether quoted words are a name inside a sentence and nobody's words: {@code Cyclone "Ora" turned north}. */
    static boolean isName(Mention quote, String sentence) {
        String words = quote.in(sentence).replaceAll(MARKS, "");
        boolean inside = quote.start() > 0
                && Character.isLetter(sentence.charAt(Math.max(0, quote.start() - 2)))
                && quote.end() < sentence.length()
                && Character.isLetter(words.charAt(words.length() - 1));
        return quote.kind() == Mention.Kind.TITLE || (inside && words.matches("\\p{Lu}[\\p{L}'-]*"));
    }

    private static String trimmed(String words) {
        String text = words.strip();
        while (!text.isEmpty() && ",.;".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }

    /** Whether all words except short ones have capitals, as in the title of a work: {@code "The Salt Ledger"}. */
    private static boolean isTitle(String words, String sentence, int open) {
        String[] all = words.split(" ", -1);
        if (all.length > 8) {
            return false;
        }
        for (String word : all) {
            boolean capital = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
            if (!capital && !SMALL.contains(word)) {
                return false;
            }
        }
        boolean said = open > 0 && sentence.substring(0, open).matches(".*\\b(?:said|says|called it|:),? $");
        return all.length > 1 && !said && Character.isUpperCase(all[all.length - 1].charAt(0));
    }
}
