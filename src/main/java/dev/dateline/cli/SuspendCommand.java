package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.journal.Event;
import dev.dateline.study.CardAction;
import picocli.CommandLine.Command;

/** {@code dateline suspend}. */
@Command(
        name = "suspend",
        description = {"Suspend cards: they are not asked until you unsuspend them.", "\"dateline undo\" takes it back."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline suspend japan-china-talks/first-visit-since",
            "  dateline suspend tag:visit is:leech        all cards of a query"
        })
final class SuspendCommand extends CardActionCommand {
    SuspendCommand(Invocation invocation) {
        super(invocation, new CardAction.Simple(Event.CardEvent.Action.SUSPEND), "suspended");
    }
}
