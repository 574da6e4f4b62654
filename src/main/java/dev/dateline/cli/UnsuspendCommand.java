package dev.dateline.cli;

import dev.dateline.study.Remark;
import picocli.CommandLine.Command;

/** {@code dateline unsuspend}. */
@Command(
        name = "unsuspend",
        description = {"Have cards asked again that were set aside."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline unsuspend japan-china-talks/first-visit-since",
            "  dateline unsuspend is:suspended            all there are"
        })
final class UnsuspendCommand extends RemarkCommand {
    UnsuspendCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Remark remark() {
        return new Remark.Unsuspend();
    }

    @Override
    String done() {
        return "unsuspended";
    }
}
