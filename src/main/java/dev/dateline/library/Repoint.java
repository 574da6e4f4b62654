package dev.dateline.library;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Moves the cards of a deck's file from facts that were never true to their corrections.
 *
 * @param text the file's new text
 * @param moves the moved cards, in file order
 */
public record Repoint(String text, List<Move> moves) {
    /** A card that was moved to another fact. */
    public record Move(CardId card, FactRef from, FactRef to) {}

    /** A text in the file that is replaced. */
    private record Edit(Scalar scalar, Move move) {}

    /** Moves the cards of a deck. A card on a fact with more than one correction is left to the author. */
    public static Repoint of(Deck deck, Library library, SourceText source, Node root) {
        List<Edit> edits = new ArrayList<>();
        if (root instanceof Mapping file && file.get("cards").orElse(root) instanceof Sequence items) {
            for (Node item : items.items()) {
                cardAt(deck, item.at()).ifPresent(card -> edits(card, (Mapping) item, library, edits));
            }
        }
        List<String> lines = new ArrayList<>(List.of(source.text().split("\n", -1)));
        List<Edit> last = new ArrayList<>(edits);
        last.sort(Comparator.comparing((Edit edit) -> edit.scalar().at().line())
                .thenComparing(edit -> edit.scalar().at().column())
                .reversed());
        for (Edit edit : last) {
            Position at = edit.scalar().at();
            String line = lines.get(at.line() - 1);
            int from = line.offsetByCodePoints(0, at.column() - 1);
            int to = line.offsetByCodePoints(from, edit.scalar().width());
            lines.set(at.line() - 1, line.substring(0, from) + edit.move().to() + line.substring(to));
        }
        return new Repoint(
                String.join("\n", lines), edits.stream().map(Edit::move).toList());
    }

    private static Optional<Card> cardAt(Deck deck, Position at) {
        return deck.cards().stream().filter(card -> card.head().at().equals(at)).findFirst();
    }

    private static void edits(Card card, Mapping item, Library library, List<Edit> edits) {
        Optional<Node> named = item.get("fact");
        List<Node> scalars = named.isPresent() && named.get() instanceof Sequence list
                ? list.items()
                : named.map(List::of).orElse(List.of());
        List<FactRef> facts = card.head().facts();
        for (int i = 0; i < scalars.size() && scalars.size() == facts.size(); i++) {
            List<Fact> right = library.aging().corrections(facts.get(i));
            if (right.size() == 1 && scalars.get(i) instanceof Scalar scalar) {
                edits.add(new Edit(
                        scalar, new Move(card.id(), facts.get(i), right.get(0).ref())));
            }
        }
    }
}
