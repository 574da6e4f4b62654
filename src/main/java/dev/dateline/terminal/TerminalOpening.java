package dev.dateline.terminal;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jline.terminal.Terminal;

/** The terminal that the program was started in, while it is opened on a thread of its own. Whoever takes it has to close it. */
public final class TerminalOpening {
    private final FutureTask<Terminal> task;

    private TerminalOpening(Map<String, String> environment) {
        task = new FutureTask<>(() -> Terminals.open(environment));
    }

    /**
     * Begins. A terminal that nobody takes is given back at the end of the process.
     *
     * @param environment the variables of the process
     */
    public static TerminalOpening begin(Map<String, String> environment) {
        TerminalOpening opening = new TerminalOpening(environment);
        Thread thread = new Thread(opening.task, "open-terminal");
        thread.setDaemon(true);
        thread.start();
        return opening;
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
