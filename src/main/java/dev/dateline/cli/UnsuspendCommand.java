package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.journal.Event;
import dev.dateline.study.CardAction;
import picocli.CommandLine.Command;

/** {@code dateline unsuspend}. */
@Command(
        name = "unsuspend",
        description = {"Ask suspended cards again."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline unsuspend japan-china-talks/first-visit-since",
            "  dateline unsuspend is:suspended            all of them"
        })
final class UnsuspendCommand extends CardActionCommand {
    UnsuspendCommand(Invocation invocation) {
        super(invocation, new CardAction.Simple(Event.CardEvent.Action.UNSUSPEND), "unsuspended");
    }
}
