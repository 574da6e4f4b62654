package dev.dateline.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

final class HelpCommand extends DatelineCommand implements Paged {
    @Parameters(arity = "0..1", paramLabel = "COMMAND")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine root = new Commands(invocation, new CommonOptions()).all();
        CommandLine explained = command == null ? root : root.getSubcommands().get(command);
        if (explained == null) {
            throw new UnmatchedArgumentException(root, List.of(String.valueOf(command)));
        }
        HelpPage.print(explained, invocation);
        return ExitStatus.DONE;
    }
}
