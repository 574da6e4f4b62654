package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.journal.JournalFailure;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program without a command: opens the home screen with what is due. */
@Command(
        name = "dateline",
        versionProvider = BuildVersion.class,
        description = "A trainer for people who learn current affairs.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline                   home: what is due; every other screen starts here",
            "  dateline --help            all commands",
            "  dateline help COMMAND      the options and examples of a command",
            "  dateline --version         the version and build"
        })
final class RootCommand extends DatelineCommand {
    @Mixin
    final CommonOptions options;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    boolean version;

    RootCommand(Invocation invocation, CommonOptions options) {
        super(invocation);
        this.options = options;
    }

    @Override
    public Integer call() throws IOException, JournalFailure, InterruptedException {
        return new Home(invocation).open();
    }
}
