package dev.dateline.exchange.intake;

import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers in an imported file to cards of a library.
 *
 * @param format the format of the file, in words for the user
 * @param read how many answers the file has
 * @param strange how many of them are invalid, or are for cards that the library does not have
 */
public record ForeignAnswers(String format, int read, int strange, Map<Card, Past> pasts) {
    public record Found(Card card, OutsideAnswer answer) {}

    /** The answers in the rows of a file. A row is empty if it is invalid, or for a card that the library lacks. */
    public static ForeignAnswers of(String format, List<Optional<Found>> rows) {
        Map<Card, List<OutsideAnswer>> answers = new LinkedHashMap<>();
        rows.stream()
                .flatMap(Optional::stream)
                .forEach(found -> answers.computeIfAbsent(found.card(), key -> new ArrayList<>())
                        .add(found.answer()));
        Map<Card, Past> pasts = new LinkedHashMap<>();
        answers.forEach((card, list) -> pasts.put(card, new Past(list, false)));
        int strange = (int) rows.stream().filter(Optional::isEmpty).count();
        return new ForeignAnswers(format, rows.size(), strange, pasts);
    }
}
