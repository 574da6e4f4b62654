package dev.dateline.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The program in which a user reads long output: {@code DATELINE_PAGER}, {@code PAGER} or {@code less}, as in git. It
 * is not run by a shell.
 */
public record Pager(List<String> command) {
    /** The pager of a machine. Empty if the variable is empty or {@code cat}, because the user wants none. */
    public static Optional<Pager> of(Host host) {
        Map<String, String> environment = host.environment();
        @Nullable String own = environment.get("DATELINE_PAGER");
        String named = own != null ? own : environment.getOrDefault("PAGER", "less");
        List<String> words = CommandWords.of(named.strip(), "DATELINE_PAGER or PAGER");
        boolean none = words.isEmpty() || words.equals(List.of("cat"));
        return none ? Optional.empty() : Optional.of(new Pager(words));
    }

    /**
     * Shows a text until the user leaves the pager.
     *
     * @return false if there is no such program, so that nothing was shown
     */
    public boolean show(byte[] text) throws InterruptedException {
        Process process;
        try {
            process = builder().start();
        } catch (IOException missing) {
            return false;
        }
        // Ctrl-C is for the pager, so this process waits until the pager has restored the terminal
        Thread hook = new Thread(() -> process.onExit().join(), "await-pager");
        Runtime.getRuntime().addShutdownHook(hook);
        try (OutputStream out = process.getOutputStream()) {
            out.write(text);
        } catch (IOException readEnough) {
            // the user left the pager before the end
        }
        process.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook is running already
        }
        return true;
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putIfAbsent("LESS", "FRX");
        builder.environment().putIfAbsent("LV", "-c");
        return builder;
    }
}
