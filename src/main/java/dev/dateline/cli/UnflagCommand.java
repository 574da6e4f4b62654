package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.journal.Event;
import dev.dateline.study.CardAction;
import picocli.CommandLine.Command;

/** {@code dateline unflag}. */
@Command(
        name = "unflag",
        description = {"Remove the flags of cards."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline unflag japan-china-talks/first-visit-since",
            "  dateline unflag is:flagged                 all of them"
        })
final class UnflagCommand extends CardActionCommand {
    UnflagCommand(Invocation invocation) {
        super(invocation, new CardAction.Simple(Event.CardEvent.Action.UNFLAG), "unflagged");
    }
}
