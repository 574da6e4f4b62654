package dev.dateline.library.draft;

import dev.dateline.article.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds texts in quotation marks: a person's words, or the title of a work. */
final class QuoteFinder {
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "in", "on", "to", "for", "with", "from", "at", "by");

    private QuoteFinder() {}

    static List<Mention> in(String sentence) {
        List<Mention> found = new ArrayList<>();
        int open = sentence.indexOf('"');
        while (open >= 0) {
            int close = sentence.indexOf('"', open + 1);
            int end = close < 0 ? sentence.length() : close + 1;
            String words = trimmed(sentence.substring(open + 1, close < 0 ? sentence.length() : close));
            if (!words.isEmpty()) {
                Mention.Kind kind = isTitle(words, sentence, open) ? Mention.Kind.TITLE : Mention.Kind.QUOTE;
                found.add(new Mention(kind, open, end, List.of(new Value.Text(words)), ""));
            }
            open = sentence.indexOf('"', end);
        }
        return found;
    }

    /** Whether quoted words are a name inside a sentence and nobody's words: {@code Cyclone "Ora" turned north}. */
    static boolean isName(Mention quote, String sentence) {
        String words = quote.in(sentence).replace("\"", "");
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
