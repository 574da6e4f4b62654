package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.Invocation;
import dev.dateline.app.LinePrint;
import dev.dateline.library.InboxDeck;
import dev.dateline.library.Library;
import dev.dateline.library.QuickCard;
import dev.dateline.library.WritableLibrary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cards that are jotted down a line each. */
final class QuickLines {
    private final Invocation invocation;

    QuickLines(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The cards on the standard input; empty lines and those that begin with # are passed over. Lines that are none are a failure. */
    List<QuickCard> read() throws IOException {
        List<QuickCard> cards = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(invocation.in(), StandardCharsets.UTF_8));
        int number = 0;
        for (String line : in.lines().toList()) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            Optional<QuickCard> card = QuickCard.parse(line.strip());
            if (card.isPresent()) {
                cards.add(card.get());
            } else {
                broken.add("line " + number + ": \"" + line.strip() + "\" is no question with its answer");
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

    /** Adds the cards to the deck of those that rest on no article. */
    int toInbox(WritableLibrary own, Library library, List<QuickCard> cards) throws IOException {
        InboxDeck.Result result = InboxDeck.add(own, library, cards);
        if (!result.errors().isEmpty()) {
            new LinePrint(invocation, invocation.err()).findings(result.errors());
            throw new Failure("so nothing was written");
        }
        if (invocation.json()) {
            String ids = String.join("\",\"", result.added());
            invocation
                    .out()
                    .println("{\"deck\":\"" + InboxDeck.ID + "\",\"added\":[" + (ids.isEmpty() ? "" : "\"" + ids + "\"")
                            + "]}");
            return ExitStatus.DONE;
        }
        LinePrint print = new LinePrint(invocation, invocation.out());
        int added = result.added().size();
        print.line(
                added + (added == 1 ? " card" : " cards") + " added to the deck \"" + InboxDeck.ID + "\""
                        + (result.there() == 0 ? "." : "; " + result.there() + " were there already."),
                2);
        return ExitStatus.DONE;
    }
}
