package dev.dateline.cli;

import dev.dateline.app.HomeDesk;
import dev.dateline.app.Libraries;
import dev.dateline.app.Version;
import dev.dateline.app.Withdrawals;
import dev.dateline.app.Workplace;
import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.terminal.ScreenFrontEnd;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program without a command: opens the home screen with what is due. */
@Command(name = "dateline", versionProvider = RootCommand.Build.class, synopsisSubcommandLabel = "COMMAND")
final class RootCommand extends DatelineCommand {
    @Mixin
    final CommonOptions options;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    RootCommand(CommonOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() throws IOException, JournalFailure, InterruptedException {
        if (!FrontEnds.onScreen(invocation)) {
            int status = in(invocation, new DecksCommand()).call();
            if (!invocation.json()) {
                say("");
                invocation.tell("\"dateline study\" asks what is due; \"dateline --help\" says what else there is.");
            }
            return status;
        }
        try (Workplace workplace = Workplace.open(invocation)) {
            Libraries.tellErrors(invocation, workplace.library());
            List<CardId> newCards = new LibraryChangePrompt(invocation, workplace).show();
            ScreenFrontEnd front = new ScreenFrontEnd(invocation, workplace);
            Withdrawals.tell(front, workplace, workplace.library().cards());
            front.home(new HomeDesk(invocation, workplace, newCards));
            return ExitStatus.DONE;
        }
    }

    /** The line of {@code --version}. */
    static final class Build implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"dateline " + Version.text()};
        }
    }
}
