package dev.dateline.library;

import dev.dateline.article.PartialDate;
import java.util.ArrayList;
import java.util.List;

/** Finds dates in running text. */
final class DateTalk {
    private DateTalk() {}

    /**
     * Whether a text names a date at least to its month: {@code December 2022}, {@code 16 December 2022},
     * {@code December 16, 2022}, {@code 2022-12}; for a date with only a year, the year.
     */
    static boolean names(String text, PartialDate date) {
        if (text.contains(date.toString())) {
            return true;
        }
        if (date.month() == 0) {
            return namesYear(text, date.year());
        }
        if (text.contains(PartialDate.ofMonth(date.year(), date.month()).toString())) {
            return true;
        }
        String inWords = PartialDate.ofMonth(date.year(), date.month()).inWords();
        String month = inWords.substring(0, inWords.indexOf(' '));
        String year = Integer.toString(date.year());
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            // "December 2022", "December 16, 2022", "December of 2022"
            boolean near = words.get(i).equalsIgnoreCase(month)
                    && words.subList(i + 1, Math.min(words.size(), i + 3)).contains(year);
            if (near) {
                return true;
            }
        }
        return false;
    }

    static boolean namesYear(String text, int year) {
        return words(text).contains(Integer.toString(year));
    }

    /** Runs of letters or of digits. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (!inside) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }
}
