package dev.dateline.exchange;

import dev.dateline.article.Certainty;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import java.util.Optional;
import java.util.Set;

/**
 * One fact that a card rests on, as it is printed with the card.
 *
 * @param by who says so
 * @param title the article's
 * @param link the article's address with a text fragment that opens it at the passage; only ever {@code http} or {@code https}
 * @param where page and column, for paper
 * @param tags the fact's topics
 */
public record SourceNote(
        FactRef fact,
        String says,
        Optional<String> by,
        Certainty certainty,
        PartialDate asOf,
        String title,
        PartialDate published,
        Optional<String> publisher,
        Optional<String> link,
        Optional<String> where,
        Set<String> tags) {

    /** The article in one line: title, publisher, date, and page where it was paper. */
    public String citation() {
        String house = publisher.filter(name -> !name.equals("not named")).orElse("publisher not named");
        return title + " (" + house + ", " + published.inWords()
                + where.map(page -> ", " + page).orElse("") + ")";
    }

    /** Who says so and where, in one line. */
    public String line() {
        return by.map(who -> who + ", in: ").orElse("") + citation();
    }
}
