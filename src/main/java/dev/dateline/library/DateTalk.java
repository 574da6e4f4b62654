package dev.dateline.library;

import dev.dateline.article.PartialDate;
import dev.dateline.deck.Answer;
import dev.dateline.deck.CardKind;
import java.util.ArrayList;
import java.util.List;

/** Finds dates in running text. */
final class DateTalk {
    private DateTalk() {}

    /**
     * Whether a text names a date with its month: {@code December 2022}, {@code 16 December 2022}, {@code December 16,
     * 2022}, {@code 2022-12}. For a date that is only a year, the year is enough.
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

    private static boolean namesYear(String text, int year) {
        return words(text).contains(Integer.toString(year));
    }

    /**
     * Whether a date above the question would give the answer away: the answer is a date of the same year or names that year, or the
     * card asks for the order of dates.
     */
    static boolean givesAway(Answer answer, int year) {
        if (answer instanceof Answer.Ordering ordering) {
            return ordering.items().stream().anyMatch(item -> item.date().isPresent());
        }
        List<String> texts =
                new ArrayList<>(answer instanceof Answer.Matching ? answer.offered() : answer.rightAnswers());
        if (answer.kind() == CardKind.ANSWER) {
            texts.addAll(answer.forms().accept());
        } else if (answer instanceof Answer.Cloze cloze) {
            cloze.holes().forEach(hole -> texts.addAll(hole.accept()));
        } else if (answer.kind() == CardKind.PERSON || answer.kind() == CardKind.TRUE_FALSE) {
            return false;
        }
        return texts.stream().anyMatch(text -> namesYear(text, year));
    }

    /** The words of a text, each of letters and digits. */
    private static List<String> words(String text) {
        return List.of(text.split("[^\\p{L}\\p{Nd}]+", -1));
    }
}
