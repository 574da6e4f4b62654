package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.Faults;
import dev.dateline.app.Host;
import dev.dateline.app.Invocation;
import dev.dateline.app.LinePrint;
import dev.dateline.app.Pager;
import dev.dateline.app.StandardOutput;
import dev.dateline.terminal.Terminals;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

public final class Main {
    private final Invocation invocation;
    private final CommonOptions options;
    private final Optional<StandardOutput> pageable;

    /** @param pageable the output, if it may be a terminal */
    private Main(Invocation invocation, CommonOptions options, Optional<StandardOutput> pageable) {
        this.invocation = invocation;
        this.options = options;
        this.pageable = pageable;
    }

    /** Runs the program on the process's own streams and ends the process with its exit status. */
    public static void main(String[] args) {
        Preload.zone();
        Optional<Shortcut> shortcut = Shortcut.of(args);
        if (shortcut.isEmpty()) {
            Preload.annotations();
        } else if (shortcut.get().wantsScreen()) {
            Terminals.begin(System.getenv());
        }
        StandardOutput standardOutput = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = standardOutput.printer();
        PrintStream err = new StandardOutput(new FileOutputStream(FileDescriptor.err)).printer();
        CommonOptions options = new CommonOptions();
        Host host = Host.here(Main::columns);
        Invocation invocation = new Invocation(host, new FileInputStream(FileDescriptor.in), out, err, options);
        invocation.markAsProcess();
        int status = run(args, invocation, options, Optional.of(standardOutput));
        invocation.sweepLeftovers();
        Optional<IOException> unwritten = standardOutput.failure();
        if (unwritten.isPresent() && status == ExitStatus.DONE) {
            invocation.complain(
                    "the output could not be written: " + unwritten.get().getMessage());
            err.flush();
            status = ExitStatus.FINDINGS;
        }
        System.exit(status);
    }

    /**
     * Runs the program as from a shell. Both output streams are flushed when this returns.
     *
     * @return the exit status: 0 done, 1 findings or failure, 2 a wrong command line
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, Host.here(Main::columns), in, out, err);
    }

    static int run(String[] args, Host host, InputStream in, PrintStream out, PrintStream err) {
        CommonOptions options = new CommonOptions();
        return run(args, new Invocation(host, in, out, err, options), options, Optional.empty());
    }

    private static int run(
            String[] args, Invocation invocation, CommonOptions options, Optional<StandardOutput> pageable) {
        int status = new Main(invocation, options, pageable).execute(args);
        invocation.out().flush();
        invocation.err().flush();
        return status;
    }

    /** The width of the terminal. This loads the terminal classes, so it is called only when the width is needed. */
    private static int columns(Map<String, String> environment) {
        return Terminals.columns(environment);
    }

    private int execute(String... args) {
        try {
            Optional<Shortcut> shortcut = Shortcut.of(args);
            if (shortcut.isPresent()) {
                return shortcut.get().command(invocation, options).call();
            }
            Commands commands = new Commands(invocation, options);
            CommandLine line = commands.named(args);
            try {
                return call(line.parseArgs(args));
            } catch (ParameterException e) {
                return new UsageMessage(commands).print(e, args, new LinePrint(invocation, invocation.err()));
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            // after an error of the Java runtime the terminal is not used
            LinePrint lines = e instanceof Error
                    ? new LinePrint(Integer.MAX_VALUE, invocation.err())
                    : new LinePrint(invocation, invocation.err());
            new Faults(lines, invocation.host().clock())
                    .report(e, invocation.locations().cache());
            return e instanceof Failure failure && failure.isOfUsage() ? ExitStatus.USAGE : ExitStatus.FINDINGS;
        }
    }

    private int call(ParseResult parsed) throws Exception {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (last.isUsageHelpRequested()) {
            CommandLine helped = last.commandSpec().commandLine();
            return paged(() -> {
                HelpPage.print(helped, invocation);
                return ExitStatus.DONE;
            });
        }
        Integer version = CommandLine.executeHelpRequest(parsed);
        if (version != null) {
            parsed.commandSpec().commandLine().getOut().flush();
            return version;
        }
        Commands.completeTerms(last.commandSpec().commandLine());
        Object command = last.commandSpec().userObject();
        Callable<?> work = (Callable<?>) command;
        return command instanceof Paged printing && printing.onlyPrints() ? paged(work) : status(work);
    }

    private static int status(Callable<?> work) throws Exception {
        return work.call() instanceof Integer status ? status : ExitStatus.DONE;
    }

    /**
     * Runs work and shows its output in the user's pager, if they have one and sit at a terminal.
     *
     * @return the exit status
     */
    private int paged(Callable<?> work) throws Exception {
        boolean read = pageable.isPresent() && !options.noPager && FrontEnds.onScreen(invocation);
        Optional<Pager> pager = read ? Pager.of(invocation.host()) : Optional.empty();
        if (pager.isEmpty()) {
            return status(work);
        }
        StandardOutput out = pageable.orElseThrow();
        out.hold();
        try {
            return status(work);
        } finally {
            invocation.out().flush();
            byte[] text = out.release();
            invocation.err().flush();
            if (text.length > 0 && !pager.get().show(text)) {
                out.write(text);
            }
        }
    }
}
