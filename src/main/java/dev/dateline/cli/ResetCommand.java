package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.journal.Event;
import dev.dateline.study.CardAction;
import picocli.CommandLine.Command;

/** {@code dateline reset}. */
@Command(
        name = "reset",
        description = {
            "Make cards new again, as if you had never answered them. Earlier answers stay in the journal "
                    + "but do not count.",
            "\"dateline undo\" takes it back."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline reset japan-china-talks/first-visit-since",
            "  dateline reset deck:harbour --yes          a whole deck, without a question"
        })
final class ResetCommand extends CardActionCommand {
    ResetCommand(Invocation invocation) {
        super(invocation, new CardAction.Simple(Event.CardEvent.Action.RESET), "reset");
    }
}
