package dev.dateline.terminal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** The terminal that the program was started in, while it is opened on a thread of its own. Whoever takes it has to close it. */
public final class TerminalOpening {
    /** The process has one terminal, so one opening at most is under way. */
    private static final AtomicReference<@Nullable TerminalOpening> BEGUN = new AtomicReference<>();

    private final FutureTask<Terminal> task;

    private TerminalOpening(Map<String, String> environment) {
        task = new FutureTask<>(() -> Terminals.open(environment));
    }

    /**
     * Begins. A terminal that nobody takes is given back at the end of the process.
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

    /** The opening that is under way, for one who then closes the terminal; empty the next time. */
    static Optional<TerminalOpening> taken() {
        return Optional.ofNullable(BEGUN.getAndSet(null));
    }

    /** Waits for the terminal. */
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
