package dev.dateline.exchange.intake;

import dev.dateline.article.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A deck from a file.
 *
 * @param id a word or title from which the id is made
 */
public record IncomingDeck(
        String id,
        String title,
        Optional<String> about,
        Optional<String> author,
        Optional<String> licence,
        Optional<String> language,
        Optional<PartialDate> reviewed,
        Set<String> tags,
        List<IncomingCard> cards) {
    public IncomingDeck {
        cards = List.copyOf(cards);
    }

    public static IncomingDeck named(String id, String title, List<IncomingCard> cards) {
        return new IncomingDeck(
                id,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                cards);
    }

    public IncomingDeck described(Optional<String> text) {
        return new IncomingDeck(id, title, text, author, licence, language, reviewed, tags, cards);
    }
}
