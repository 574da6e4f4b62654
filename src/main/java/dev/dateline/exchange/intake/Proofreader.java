package dev.dateline.exchange.intake;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.deck.DeckReader;
import dev.dateline.deck.DeckWriter;
import dev.dateline.deck.KnownFacts;
import dev.dateline.library.Library;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a deck in the form in which it will be written, so that the library gets nothing that its reader rejects. */
final class Proofreader {
    private final KnownFacts facts;
    private final Losses losses;

    Proofreader(Library library, Losses losses) {
        this.facts = new KnownFacts(library.articles(), Map.of(), List.of(), library.names());
        this.losses = losses;
    }

    /** The deck without cards that cannot be read back. They are dropped, with the reader's finding as the reason. */
    Deck readable(Deck deck) throws ImportFailure {
        Findings findings = new Findings();
        Set<CardId> known = new HashSet<>();
        read(deck, findings)
                .orElseThrow(() -> new ImportFailure("a deck cannot contain this: " + firstError(findings)))
                .cards()
                .forEach(card -> known.add(card.id()));
        for (Card card : deck.cards()) {
            if (!known.contains(card.id())) {
                Findings own = new Findings();
                read(deck.with(List.of(card)), own);
                losses.drop(card.id().card(), "that a deck cannot contain: " + firstError(own));
            }
        }
        return deck.with(
                deck.cards().stream().filter(card -> known.contains(card.id())).toList());
    }

    private Optional<Deck> read(Deck deck, Findings findings) {
        SourceText text = new SourceText(deck.file(), DeckWriter.write(deck));
        return YamlReader.read(text, findings).flatMap(root -> DeckReader.read(text, root, deck.id(), facts, findings));
    }

    private static String firstError(Findings findings) {
        return findings.sorted().stream()
                .filter(Finding::isError)
                .findFirst()
                .map(Finding::message)
                .orElse("it changes when it is written and read again");
    }
}
