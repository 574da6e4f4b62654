package dev.dateline.exchange;

import dev.dateline.article.Certainty;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import java.util.Optional;
import java.util.Set;

/**
 * A card's fact, as printed with the card.
 *
 * @param by the speaker
 * @param title the article's title
 * @param link the article's address with a text fragment for the passage; always {@code http} or {@code https}
 * @param where page and column, for printed articles
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

    /** The article in one line: title, publisher, date, and page if it was printed. */
    public String citation() {
        String house = publisher.filter(name -> !name.equals("not named")).orElse("publisher not named");
        return title + " (" + house + ", " + published.inWords()
                + where.map(page -> ", " + page).orElse("") + ")";
    }

    /** The speaker and the article in one line. */
    public String line() {
        return by.map(who -> who + ", in: ").orElse("") + citation();
    }
}
