package dev.dateline.cli;

import dev.dateline.app.HomeDesk;
import dev.dateline.app.Invocation;
import dev.dateline.app.Libraries;
import dev.dateline.app.Withdrawals;
import dev.dateline.app.Workplace;
import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.terminal.ScreenFrontEnd;
import java.io.IOException;
import java.util.List;

/**
 * The home screen, and the screens opened from it. If no screen can be drawn, it lists the decks like {@code dateline decks}.
 */
record Home(Invocation invocation) {
    /** Returns the exit status. */
    int open() throws IOException, JournalFailure, InterruptedException {
        if (!FrontEnds.onScreen(invocation)) {
            int status = new DecksCommand(invocation).call();
            if (!invocation.json()) {
                invocation.out().println();
                invocation
                        .out()
                        .println("\"dateline study\" asks what is due; \"dateline --help\" says what else there is.");
            }
            return status;
        }
        try (Workplace workplace = Workplace.open(invocation)) {
            Libraries.tellErrors(workplace.library(), invocation.err());
            List<CardId> newCards = new LibraryChangePrompt(invocation, workplace).show();
            ScreenFrontEnd front = new ScreenFrontEnd(invocation, workplace);
            Withdrawals.tell(front, workplace, workplace.library().cards());
            front.home(new HomeDesk(invocation, workplace, newCards));
            return ExitStatus.DONE;
        }
    }
}
