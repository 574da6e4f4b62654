package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.Libraries;
import dev.dateline.app.LinePrint;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command of the program. Its result is the exit status. */
@Command
abstract class DatelineCommand implements Callable<Integer> {
    /** Set by {@link #in} before the command is called. */
    @SuppressWarnings("NullAway.Init")
    Invocation invocation;

    @Spec
    private CommandSpec spec;

    /** Gives a command the run that it belongs to. */
    static <C extends DatelineCommand> C in(Invocation invocation, C command) {
        command.invocation = invocation;
        return command;
    }

    /** The word of this command on the command line. */
    final String name() {
        return spec.name();
    }

    final void wrongIf(boolean wrong, String message) {
        if (wrong) {
            throw wrong(message);
        }
    }

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Prints the result as JSON if the user asked for it, else as lines. */
    final void print(Supplier<JsonObject> json, Consumer<LinePrint> lines) {
        if (invocation.json()) {
            json.get().print(invocation.out());
        } else {
            lines.accept(new LinePrint(invocation, invocation.out()));
        }
    }

    /** Prints a line unchanged, however long it is. */
    final void say(String line) {
        invocation.out().println(line);
    }

    /** The exit status of a command that looks for faults. */
    static int status(boolean clean) {
        return clean ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    /** Opens the library and the journal. Parts that are left out because of errors are reported. */
    final Workplace open() throws JournalFailure {
        Workplace workplace = Workplace.open(invocation);
        Libraries.tellErrors(invocation, workplace.library());
        return workplace;
    }
}
