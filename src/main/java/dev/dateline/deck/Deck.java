package dev.dateline.deck;

import dev.dateline.article.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A deck of questions.
 *
 * @param id a slug, also the file's name
 * @param articles ids of the sheets in which a bare fact id is looked up, in this order
 * @param tags tags that all its cards have
 * @param reviewed the day up to which its author looked for later news
 * @param cards in the file's order, each with its own id
 * @param file the file, relative to the library
 */
public record Deck(
        String id,
        String title,
        Optional<String> about,
        List<String> articles,
        Set<String> tags,
        Optional<String> author,
        Optional<String> licence,
        Optional<String> language,
        Optional<PartialDate> reviewed,
        List<Card> cards,
        String file) {
    public Deck with(List<Card> others) {
        return new Deck(
                id, title, about, articles, tags, author, licence, language, reviewed, List.copyOf(others), file);
    }
}
