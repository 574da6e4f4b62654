package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.util.ArrayList;
import java.util.List;

/** Finds the dates of a text, including dates that depend on the day of its publication: on Friday, last month. */
public final class RelativeDates {
    private RelativeDates() {}

    /** The dates, in the order of the text. */
    public static List<PartialDate> in(String text, PartialDate published) {
        List<PartialDate> dates = new ArrayList<>();
        for (String sentence : Sentences.of(text)) {
            for (Mention mention : DateFinder.in(sentence, published)) {
                for (Value value : mention.values()) {
                    if (value instanceof Value.Date date) {
                        dates.add(date.date());
                    }
                }
            }
        }
        return dates;
    }
}
