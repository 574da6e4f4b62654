package dev.dateline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The machine as the program sees it, passed in so that tests can replace it.
 *
 * @param workingDirectory the current folder as an absolute path
 * @param userHome the home folder as Java reports it; may be relative, or "?" if it is not known
 * @param system the operating system's name as Java reports it
 * @param clock the current time, in the user's zone
 * @param terminalColumns the width of the terminal for an environment; 0 if unknown
 */
public record Host(
        Map<String, String> environment,
        Path workingDirectory,
        String userHome,
        String system,
        Clock clock,
        ToIntFunction<Map<String, String>> terminalColumns) {
    public static Host here(ToIntFunction<Map<String, String>> terminalColumns) {
        return new Host(
                System.getenv(),
                Path.of("").toAbsolutePath(),
                System.getProperty("user.home", ""),
                System.getProperty("os.name", ""),
                Clock.system(ZoneId.systemDefault()),
                terminalColumns);
    }

    /** The value of an environment variable. An empty variable counts as not set. */
    public Optional<String> variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    boolean isWindows() {
        return system.startsWith("Windows");
    }
}
