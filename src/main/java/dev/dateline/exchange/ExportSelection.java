package dev.dateline.exchange;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.library.Aging;
import dev.dateline.library.Heading;
import dev.dateline.library.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds sources, other names of answers, headings and later news to the selected cards, as they are on a day. */
public final class ExportSelection {
    private final Library library;
    private final OtherNames names;
    private final Aging aging;
    private final LocalDate day;

    public ExportSelection(Library library, LocalDate day) {
        this.library = library;
        this.names = new OtherNames(library.names());
        this.aging = library.aging();
        this.day = day;
    }

    /**
     * The selected cards, with decks in the given order and cards in file order. A deck without selected cards is left
     * out.
     *
     * @param studied the learner's answers and state, if they are exported too
     */
    public Export of(Collection<Deck> decks, Set<CardId> selected, Map<CardId, Studied> studied) {
        List<ExportDeck> out = new ArrayList<>();
        for (Deck deck : decks) {
            List<ExportCard> cards = deck.cards().stream()
                    .filter(card -> selected.contains(card.id()))
                    .map(card -> card(card, Optional.ofNullable(studied.get(card.id()))))
                    .toList();
            if (!cards.isEmpty()) {
                out.add(new ExportDeck(deck, cards));
            }
        }
        return new Export(out, library);
    }

    private ExportCard card(Card card, Optional<Studied> studied) {
        List<SourceNote> sources = library.sources(card).stream()
                .map(source -> new SourceNote(source.article(), source.fact()))
                .toList();
        Optional<String> heading = aging.heading(card, day).map(Heading::text);
        return new ExportCard(names.spelledOut(card), heading, sources, aging.since(card, day), studied);
    }
}
