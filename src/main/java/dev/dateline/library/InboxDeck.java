package dev.dateline.library;

import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.YamlEdits;
import dev.dateline.source.YamlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A deck of quickly added cards without an article: the inbox, or a deck that names no article. */
public final class InboxDeck {
    public static final String ID = "inbox";

    private InboxDeck() {}

    /**
     * The result of adding cards.
     *
     * @param there how many of the cards existed already
     * @param errors the errors; if there are any, nothing was written
     */
    public record Result(List<Added> added, int there, List<Finding> errors) {}

    public record Added(CardId id, QuickCard card) {}

    /**
     * Adds cards at the end of a deck, or creates the deck. The caller must take the {@linkplain LibraryLock lock}
     * before it reads the library, and still hold it.
     */
    public static Result add(WritableLibrary own, Library library, String deck, List<QuickCard> cards)
            throws IOException {
        Findings findings = new Findings();
        String file = own.deck(deck);
        String title = Character.toUpperCase(deck.charAt(0)) + deck.substring(1).replace('-', ' ');
        String head = "deck: " + deck + "\ntitle: " + YamlText.inline(title) + "\n";
        Optional<LibraryFile> old = own.open(file, head, findings);
        if (old.isEmpty()) {
            return new Result(List.of(), 0, findings.sorted());
        }
        Set<String> taken = new HashSet<>();
        Set<String> asked = new HashSet<>();
        library.deck(deck).map(Deck::cards).orElse(List.of()).forEach(card -> {
            taken.add(card.id().card());
            asked.add(card.ask());
        });
        List<Added> added = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        for (QuickCard card : cards) {
            if (asked.add(card.ask())) {
                String id = Fixes.freshId(card.ask(), taken);
                added.add(new Added(new CardId(deck, id), card));
                blocks.add(card.card(id, "unsourced: true"));
            }
        }
        List<Finding> errors = List.of();
        if (!blocks.isEmpty()) {
            YamlEdits edits = old.get().edits();
            edits.add("cards", blocks.toArray(String[]::new));
            errors = own.newErrors(library, Map.of(file, edits.text()));
            if (errors.isEmpty()) {
                old.get().save(edits.text());
            }
        }
        return new Result(List.copyOf(added), cards.size() - blocks.size(), errors);
    }
}
