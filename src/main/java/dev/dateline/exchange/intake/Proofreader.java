package dev.dateline.exchange.intake;

import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.deck.DeckReader;
import dev.dateline.deck.DeckWriter;
import dev.dateline.deck.KnownFacts;
import dev.dateline.library.Library;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a deck in the form in which it will be written, so that the library gets nothing that its reader rejects. */
final class Proofreader {
    private static final String CARD = "  - id: ";

    private final KnownFacts facts;
    private final Losses losses;

    Proofreader(Library library, Losses losses) {
        this.facts = new KnownFacts(library.articles(), Map.of(), List.of(), library.names());
        this.losses = losses;
    }

    /** The deck without cards that cannot be read back. They are dropped, with the reader's finding as the reason. */
    Deck readable(Deck deck) throws ImportFailure {
        SourceText text = new SourceText(deck.file(), DeckWriter.write(deck));
        Findings findings = new Findings();
        Optional<Deck> read = YamlReader.read(text, findings)
                .flatMap(root -> DeckReader.read(text, root, deck.id(), facts, findings));
        if (read.isEmpty()) {
            throw new ImportFailure("a deck cannot contain this: " + firstError(findings, 1, Integer.MAX_VALUE));
        }
        if (read.get().cards().size() == deck.cards().size()) {
            return deck;
        }
        Set<String> known = new HashSet<>();
        read.get().cards().forEach(card -> known.add(card.id().card()));
        List<Integer> lines = cardLines(text);
        List<Card> kept = new ArrayList<>();
        for (int i = 0; i < deck.cards().size(); i++) {
            Card card = deck.cards().get(i);
            if (known.contains(card.id().card())) {
                kept.add(card);
            } else {
                String why =
                        firstError(findings, lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : Integer.MAX_VALUE);
                losses.drop(card.id().card(), "that a deck cannot contain: " + why);
            }
        }
        return deck.with(kept);
    }

    private static List<Integer> cardLines(SourceText text) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 1; line <= text.lineCount(); line++) {
            if (text.line(line).startsWith(CARD)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String firstError(Findings findings, int from, int to) {
        for (Finding finding : findings.sorted()) {
            if (finding.isError() && finding.at().line() >= from && finding.at().line() < to) {
                return finding.message();
            }
        }
        return "it changes when it is written and read again";
    }
}
