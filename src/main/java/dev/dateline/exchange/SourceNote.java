package dev.dateline.exchange;

import dev.dateline.article.Article;
import dev.dateline.article.Evidence;
import dev.dateline.article.Fact;
import java.util.Optional;

/** A fact of a card and its article, printed with the card. */
public record SourceNote(Article article, Fact fact) {
    /** The article in one line: title, publisher, date, and page if the article was printed. */
    public String citation() {
        String house = article.publisherShown().orElse("publisher not named");
        return article.title() + " (" + house + ", " + article.published().inWords()
                + where().map(page -> ", " + page).orElse("") + ")";
    }

    /** The speaker and the article in one line. */
    public String line() {
        return fact.by().map(who -> who + ", in: ").orElse("") + citation();
    }

    /** The speaker, the article and the day of the fact in one line. */
    public String datedLine() {
        return "Source: " + line() + ", as of " + fact.asOf().inWords();
    }

    /** The article's address with a text fragment for the passage; always {@code http} or {@code https}. */
    public Optional<String> link() {
        return article.url().flatMap(url -> TextFragment.link(url, fact.evidence()));
    }

    /** The page and column of a printed article. */
    public Optional<String> where() {
        return fact.evidence().flatMap(Evidence::where);
    }
}
