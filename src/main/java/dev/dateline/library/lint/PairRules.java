package dev.dateline.library.lint;

import dev.dateline.article.Fact;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer.Cloze;
import dev.dateline.deck.Answer.Matching;
import dev.dateline.deck.Answer.Ordering;
import dev.dateline.deck.ClozePart;
import dev.dateline.library.TextWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Rules for pairs with a word in common, orders with equal places, and holes with several possible answers. */
final class PairRules {
    private static final int SHORTEST_CLUE = 4; // letters
    private static final Pattern SINGLED_OUT = Pattern.compile("\\b(?:first|last|only|most|\\p{Ll}+est)\\b");
    private static final Set<String> JOINS = Set.of("and", "or", ",", "and the", ", and", "&");

    private PairRules() {}

    static void check(WrittenCard card) {
        if (card.card().answer() instanceof Matching matching) {
            told(card, matching);
        } else if (card.card().answer() instanceof Ordering ordering) {
            tie(card, ordering.items());
        } else if (card.card().answer() instanceof Cloze cloze) {
            swapped(card, cloze);
        }
    }

    /** Reports a word that is on both sides of one pair, unless every pair has it. */
    private static void told(WrittenCard card, Matching matching) {
        for (int i = 0; i < matching.pairs().size(); i++) {
            List<String> right = TextWords.content(matching.pairs().get(i).right());
            for (String word : TextWords.content(matching.pairs().get(i).left())) {
                boolean clue = word.length() >= SHORTEST_CLUE && TextWords.holds(right, word);
                if (clue && rightsWith(matching, word) == 1) {
                    card.item("match", i).say(Rule.MATCH_TOLD, word);
                    return;
                }
            }
        }
    }

    private static long rightsWith(Matching matching, String word) {
        return matching.pairs().stream()
                .filter(pair -> TextWords.holds(TextWords.of(pair.right()), word))
                .count();
    }

    /** Reports two items with equal dates, or two items whose facts give the same number or date. */
    private static void tie(WrittenCard card, List<Ordering.Item> items) {
        card.firstClash(
                "order",
                items,
                (later, earlier) -> overlap(later.date(), earlier.date()),
                (piece, other) -> piece.sayCase(Rule.ORDER_TIE, "date", other.text()));
        Function<Ordering.Item, Optional<String>> size = item -> sizeOf(item.text(), card.facts());
        card.firstClash(
                "order",
                items,
                (later, earlier) ->
                        size.apply(later).isPresent() && size.apply(later).equals(size.apply(earlier)),
                (piece, other) -> piece.sayCase(
                        Rule.ORDER_TIE, "value", other.text(), size.apply(other).orElse("")));
    }

    private static boolean overlap(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().covers(other.get()) || other.get().covers(one.get()));
    }

    /** The only number or date of the only fact that has all words of an item. */
    private static Optional<String> sizeOf(String item, List<Fact> facts) {
        List<Fact> own = facts.stream()
                .filter(fact -> TextWords.of(fact.says()).containsAll(TextWords.content(item)))
                .toList();
        List<String> sizes = own.stream()
                .flatMap(fact -> fact.parts().stream())
                .filter(value -> value instanceof Value.Quantity || value instanceof Value.Date)
                .map(Value::shown)
                .toList();
        return own.size() == 1 && sizes.size() == 1 ? Optional.of(sizes.get(0)) : Optional.empty();
    }

    /**
     * Reports two holes that may be swapped: there is only "and" between them, or they are the only names in the text.
     */
    private static void swapped(WrittenCard card, Cloze cloze) {
        List<ClozePart> parts = cloze.parts();
        String ask = card.card().ask();
        boolean names = cloze.holes().stream()
                .allMatch(hole -> Character.isUpperCase(hole.answer().codePointAt(0)));
        boolean open = cloze.holes().size() > 1
                || (TimeRules.isDated(ask) && !SINGLED_OUT.matcher(ask).find());
        if (names && open && ProperNames.in(ask).isEmpty()) {
            card.sayCase(Rule.HOLE_FITS_TWO, "names");
            return;
        }
        for (int i = 2; i < parts.size(); i++) {
            if (parts.get(i) instanceof ClozePart.Hole
                    && parts.get(i - 2) instanceof ClozePart.Hole
                    && parts.get(i - 1) instanceof ClozePart.Words words
                    && JOINS.contains(words.text().strip())) {
                card.sayCase(Rule.HOLE_FITS_TWO, "holes");
                return;
            }
        }
    }
}
