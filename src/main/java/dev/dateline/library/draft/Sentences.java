package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits a text into sentences. */
final class Sentences {
    private static final Set<String> SHORTENED = WordLists.words("shortened");

    private Sentences() {}

    /** Matches the beginning of a report: {@code By Ada Lund OSLO, March 19 (Nordwire) -}, {@code DHAKA:}. */
    private static final Pattern HEAD = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} .'-]{2,40}, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2} [(\\[][^)\\]]{2,20}[)\\]] (?=\\p{Lu})|^By (?:\\p{Lu}[\\p{L}.'-]+ ){2,3}?(?=(?:The|An?|In|On|At|For|More) )|^(?:(?:\\p{Lu}\\p{L}+ ){1,3}(?=\\p{Lu}\\p{L}+, \\p{Lu}\\p{L}+ \\d))?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, (?:\\p{Lu}\\p{L}+ \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}+)(?:,? \\d{4})?(?:: |\\. | [-\u2013\u2014] )|^(?:By (?:\\p{Lu}[\\p{L}.'-]+ ){2,4}(?:and (?:\\p{Lu}[\\p{L}.'-]+"
                    + " ){2,4})?)?(?:\\p{Lu}[\\p{Lu} .'-]{2,40}(?:, [\\p{Lu}][\\p{L}. ]{1,25}){0,2}(?:, (?:\\p{L}{3,9}\\.?"
                    + " \\d{1,2}|\\d{1,2} \\p{L}{3,9})\\.?(?:,? \\d{4})?)?(?:"
                    + " ?[(\\[][^)\\]]{2,40}[)\\]])?|\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2}(?:,"
                    + " (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})\\.?(?:,? \\d{4})?)?"
                    + " ?[(\\[][^)\\]]{2,40}[)\\]])(?: ?(?:-|--) |: )(?=\\S)");

    /** Matches what an agency adds at the end: {@code Reporting by Ada Lund; Editing by ...}, {@code $1 = 9.36 crowns}. */
    private static final Pattern CREDIT =
            Pattern.compile("\\(?(?:(?:Additional )?(?:Reporting|Writing|Editing|Compiled) by .*|\\p{Sc}1 = .*)");

    private static final int LONGEST_HEADING = 20; // words

    /** The sentences of each paragraph of an article, without headings and the place at the beginning of the report. */
    static List<List<String>> paragraphs(ArticleText text) {
        List<String> paragraphs = text.paragraphs();
        List<List<String>> sentences = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (paragraphs.size() == 1 || !isHeading(paragraph)) {
                sentences.add(of(HEAD.matcher(paragraph).replaceFirst("")));
            }
        }
        return sentences;
    }

    static boolean isHeading(String paragraph) {
        boolean ends = ".!?\"')".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
        return !ends && paragraph.split(" ", -1).length <= LONGEST_HEADING;
    }

    /** The sentences without surrounding space and brackets, in the order of the text. Credits are left out. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = end(text, i);
            if (end > 0) {
                add(sentences, text.substring(from, end));
                from = end;
                i = end - 1;
            }
        }
        add(sentences, text.substring(from));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        String bare = sentence.strip();
        boolean inBrackets = bare.startsWith("(") && bare.indexOf(')') == bare.length() - 1;
        String own = inBrackets ? bare.substring(1, bare.length() - 1) : bare;
        if (!own.isBlank() && !CREDIT.matcher(own).matches()) {
            sentences.add(own);
        }
    }

    /**
     * The end of the sentence at a sign that may end it; 0 if the sign does not end it. A closing quotation mark after
     * the sign belongs to the sentence.
     */
    private static int end(String text, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '!' && c != '?') {
            return 0;
        }
        int end = at + 1;
        while (end < text.length() && "\"')".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        if (text.charAt(end) != ' ' || (c == '.' && isShortened(text, at))) {
            return 0;
        }
        int next = end + 1;
        while (next < text.length() && "\"'(".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean begins = next == text.length()
                || Character.isUpperCase(text.charAt(next))
                || Character.isDigit(text.charAt(next))
                || text.startsWith("al-", next)
                || "$\u20ac\u00a3\u00a5\u20b9".indexOf(text.charAt(next)) >= 0;
        return begins ? end : 0;
    }

    private static boolean isShortened(String text, int dot) {
        int from = dot;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        boolean initial = word.matches("\\p{L}(?:\\.\\p{L})*") // J. or S.P.
                && !word.equals("i")
                && Character.isUpperCase(text.charAt(from))
                && (from == 0 || text.charAt(from - 1) == ' ');
        boolean hour = word.matches("[ap]\\.m") // at 9 a.m. Tuesday
                && !WordLists.FUNCTION.contains(QuestionMaker.firstWord(text.substring(dot + 2)));
        return initial || hour || SHORTENED.contains(word);
    }
}
