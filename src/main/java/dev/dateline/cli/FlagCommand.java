package dev.dateline.cli;

import dev.dateline.study.Remark;
import picocli.CommandLine.Command;

/** {@code dateline flag}. */
@Command(
        name = "flag",
        description = {"Mark cards to look at again; \"is:flagged\" finds them in every query."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline flag japan-china-talks/first-visit-since",
            "  dateline flag is:leech                     the ones that are forgotten again and again"
        })
final class FlagCommand extends RemarkCommand {
    FlagCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Remark remark() {
        return new Remark.Flag();
    }

    @Override
    String done() {
        return "flagged";
    }
}
