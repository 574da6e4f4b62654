package dev.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: says what there is. */
@Command(
        name = "dateline",
        versionProvider = Version.class,
        description = "A trainer for people who learn current affairs.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline --help            what there is",
            "  dateline help COMMAND      how one command is used",
            "  dateline --version         which build this is"
        })
final class RootCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    final CommonOptions options;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    boolean version;

    @Spec
    private CommandSpec spec;

    RootCommand(Invocation invocation) {
        this.invocation = invocation;
        this.options = invocation.options();
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(invocation.out());
        return ExitStatus.DONE;
    }
}
