package dev.dateline.library;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlEdits;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the cards of a deck's file from facts that were never true to their corrections.
 *
 * @param text the file's new text
 * @param moves the moved cards, in file order
 */
public record Repoint(String text, List<Move> moves) {
    public record Move(CardId card, FactRef from, FactRef to) {}

    /** Moves the cards of a deck. A card on a fact with more than one correction is left to the author. */
    public static Repoint of(Deck deck, Library library, SourceText source, Node root) {
        YamlEdits edits = new YamlEdits(source, root);
        List<Move> moves = new ArrayList<>();
        for (Card card : deck.cards()) {
            edits.item("cards", card.id().card()).ifPresent(item -> move(card, item, library, edits, moves));
        }
        return new Repoint(edits.text(), moves);
    }

    private static void move(Card card, Mapping item, Library library, YamlEdits edits, List<Move> moves) {
        List<Node> scalars = item.get("fact").map(Node::asList).orElse(List.of());
        List<FactRef> facts = card.head().facts();
        for (int i = 0; i < scalars.size() && scalars.size() == facts.size(); i++) {
            List<Fact> right = library.aging().corrections(facts.get(i));
            if (right.size() == 1 && scalars.get(i) instanceof Scalar scalar) {
                FactRef to = right.get(0).ref();
                edits.replace(scalar, to.toString());
                moves.add(new Move(card.id(), facts.get(i), to));
            }
        }
    }
}
