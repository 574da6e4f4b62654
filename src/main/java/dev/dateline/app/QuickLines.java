package dev.dateline.app;

import dev.dateline.deck.CardId;
import dev.dateline.exchange.Json;
import dev.dateline.library.InboxDeck;
import dev.dateline.library.Library;
import dev.dateline.library.QuickCard;
import dev.dateline.library.WritableLibrary;
import dev.dateline.source.Plural;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads cards from standard input, one on a line. */
public record QuickLines(Invocation invocation) {
    /**
     * The cards on standard input. Empty lines and lines that begin with # are skipped. Any other line that is not a
     * card is a failure.
     */
    public List<QuickCard> read() throws IOException {
        List<QuickCard> cards = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        int number = 0;
        for (String line : invocation.lines().lines().toList()) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            Optional<QuickCard> card = QuickCard.parse(line.strip());
            if (card.isPresent()) {
                cards.add(card.get());
            } else {
                broken.add("line " + number + ": \"" + line.strip()
                        + "\" is not a question with an answer: Question? = answer");
            }
        }
        if (!broken.isEmpty()) {
            throw new Failure(String.join("\n", broken) + "\nwrite \"Question? = answer\"; nothing was written");
        }
        if (cards.isEmpty()) {
            throw new Failure("there is no card on standard input; write \"Question? = answer\", one a line");
        }
        return cards;
    }

    /**
     * Adds the cards to a deck without an article, and says what was done.
     *
     * @return the new cards
     */
    public List<CardId> addTo(WritableLibrary own, Library library, String deck, List<QuickCard> cards)
            throws IOException {
        InboxDeck.Result result = InboxDeck.add(own, library, deck, cards);
        if (!result.errors().isEmpty()) {
            new LinePrint(invocation, invocation.err()).findings(result.errors());
            throw new Failure("so nothing was written");
        }
        List<CardId> ids = result.added().stream().map(InboxDeck.Added::id).toList();
        if (invocation.json()) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("deck", deck);
            report.put("added", ids.stream().map(CardId::card).toList());
            invocation.out().println(Json.line(report));
            return ids;
        }
        LinePrint print = new LinePrint(invocation, invocation.out());
        print.line(Plural.of(ids.size(), "card") + " added to the deck \"" + deck + "\""
                + (result.there() == 0 ? "." : "; " + result.there() + " were already there."));
        for (InboxDeck.Added each : result.added()) {
            QuickCard card = each.card();
            print.line("  " + card.ask() + " = " + card.shownAnswer() + " (" + card.kind() + ")", 4);
        }
        return ids;
    }
}
