package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.journal.Event;
import dev.dateline.study.CardAction;
import picocli.CommandLine.Command;

/** {@code dateline flag}. */
@Command(
        name = "flag",
        description = {"Flag cards to look at again. The query \"is:flagged\" finds them."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline flag japan-china-talks/first-visit-since",
            "  dateline flag is:leech                     cards that you forget again and again"
        })
final class FlagCommand extends CardActionCommand {
    FlagCommand(Invocation invocation) {
        super(invocation, new CardAction.Simple(Event.CardEvent.Action.FLAG), "flagged");
    }
}
