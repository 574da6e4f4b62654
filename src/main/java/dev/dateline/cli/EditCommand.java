package dev.dateline.cli;

import dev.dateline.deck.CardId;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline edit CARD}. */
@Command(
        name = "edit",
        description = {
            "Open a deck at a card in your editor (VISUAL, else EDITOR), and say on return what is wrong.",
            "A card's history hangs on deck/id: the rest of it may be changed freely."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline edit japan-china-talks/first-visit-since",
            "  EDITOR=nano dateline edit japan-china-talks/first-visit-since"
        })
final class EditCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "CARD", description = "DECK/CARD")
    private String card = "";

    EditCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int slash = card.indexOf('/');
        if (slash < 1 || slash == card.length() - 1) {
            throw new Failure("\"" + card + "\" names no card; write DECK/CARD");
        }
        CardId id = new CardId(card.substring(0, slash), card.substring(slash + 1));
        Path folder = OwnLibrary.writable(invocation);
        invocation.out().flush();
        List<Finding> findings = new CardEditing(invocation).edit(folder, id);
        if (invocation.json()) {
            FindingJson.about(card, findings, invocation.out());
        } else if (findings.isEmpty()) {
            invocation.out().println(card + ": no findings in its deck");
        } else {
            new FindingPrint(invocation, invocation.out()).findings(findings);
        }
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
