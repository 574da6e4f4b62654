package dev.dateline.terminal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Opens the program's terminal on another thread. The caller that takes the terminal has to close it. */
public final class TerminalOpening {
    /** The opening that was begun. There is at most one, because a process has one terminal. */
    private static final AtomicReference<@Nullable TerminalOpening> BEGUN = new AtomicReference<>();

    private final FutureTask<Terminal> task;

    private TerminalOpening(Map<String, String> environment) {
        task = new FutureTask<>(() -> open(environment));
    }

    /**
     * Opens the terminal. What JLine needs for signals is created here too, so that the screen need not wait for it.
     */
    private static Terminal open(Map<String, String> environment) throws IOException {
        Terminal terminal = Terminals.open(environment);
        terminal.handle(Terminal.Signal.WINCH, signal -> {});
        return terminal;
    }

    /**
     * Begins to open the terminal. A terminal that is not taken is restored at the end of the process.
     *
     * @param environment the variables of the process
     */
    public static void begin(Map<String, String> environment) {
        TerminalOpening opening = new TerminalOpening(environment);
        Thread thread = new Thread(opening.task, "open-terminal");
        thread.setDaemon(true);
        thread.start();
        BEGUN.set(opening);
    }

    /** The opening that was begun, for a caller that will close the terminal. A second call returns nothing. */
    static Optional<TerminalOpening> taken() {
        return Optional.ofNullable(BEGUN.getAndSet(null));
    }

    Terminal await() throws IOException, InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException refused) {
                throw refused;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }
}
