package dev.dateline.library.draft;

import dev.dateline.article.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds texts in quotation marks: a person's words, or the title of a work. */
final class QuoteFinder {
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "in", "on", "to", "for", "with", "from", "at", "by");

    private static final Pattern OPENING = Pattern.compile("\"|(?<![\\p{L}\\d.,])'(?=\\p{L})");
    private static final Pattern CLOSING = Pattern.compile("'(?![\\p{L}\\d])");

    private QuoteFinder() {}

    static List<Mention> in(String sentence) {
        List<Mention> found = new ArrayList<>();
        int open = opening(sentence, 0);
        while (open >= 0) {
            int close = closing(sentence, open);
            int end = close < 0 ? sentence.length() : close + 1;
            String words = trimmed(sentence.substring(open + 1, close < 0 ? sentence.length() : close));
            if (!words.isEmpty()) {
                Mention.Kind kind = isTitle(words, sentence, open) ? Mention.Kind.TITLE : Mention.Kind.QUOTE;
                found.add(new Mention(kind, open, end, List.of(new Value.Text(words)), ""));
            }
            open = opening(sentence, end);
        }
        return found;
    }

    /** The next mark that begins a quotation; -1 if there is none. An apostrophe does not begin one. */
    private static int opening(String sentence, int from) {
        Matcher open = OPENING.matcher(sentence);
        int at = from;
        while (open.find(at)) {
            if (open.start() == 0 || open.group().equals("\"") || closing(sentence, open.start()) > 0) {
                return open.start();
            }
            at = open.end();
        }
        return -1;
    }

    /**
     * The mark that ends a quotation; -1 if the quotation goes on behind the sentence. The apostrophe of {@code the
     * farmers' union} ends it only if no other mark follows.
     */
    private static int closing(String sentence, int open) {
        if (sentence.charAt(open) == '"') {
            return sentence.indexOf('"', open + 1);
        }
        int plural = -1;
        Matcher close = CLOSING.matcher(sentence).region(open + 1, sentence.length());
        while (close.find()) {
            boolean owner = sentence.charAt(close.start() - 1) == 's' && sentence.startsWith(" ", close.end());
            if (!owner) {
                return close.start();
            }
            plural = close.start();
        }
        return plural;
    }

    /** Whether quoted words are a name inside a sentence and nobody's words: {@code Cyclone "Ora" turned north}. */
    static boolean isName(Mention quote, String sentence) {
        String words = quote.in(sentence).replaceAll("^[\"']|[\"']$", "");
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
