package dev.dateline.cli;

import dev.dateline.study.Remark;
import picocli.CommandLine.Command;

/** {@code dateline unflag}. */
@Command(
        name = "unflag",
        description = {"Take the marks off cards."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline unflag japan-china-talks/first-visit-since",
            "  dateline unflag is:flagged                 all there are"
        })
final class UnflagCommand extends RemarkCommand {
    UnflagCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Remark remark() {
        return new Remark.Unflag();
    }

    @Override
    String done() {
        return "unflagged";
    }
}
