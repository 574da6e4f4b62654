package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Palette;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/** Detects the kind of terminal from the environment, and opens it. */
public final class Terminals {
    static {
        Screen.plainRules();
    }

    /** The terminal that is being opened. There is at most one, because a process has one terminal. */
    private static final AtomicReference<@Nullable FutureTask<Terminal>> BEGUN = new AtomicReference<>();

    private Terminals() {}

    /**
     * Begins to open the program's terminal on another thread. A terminal that is not taken is restored at the end of
     * the process.
     */
    public static void begin(Map<String, String> environment) {
        FutureTask<Terminal> task = new FutureTask<>(() -> {
            Terminal terminal = open(environment);
            terminal.handle(Terminal.Signal.WINCH, signal -> {}); // creates what JLine needs for signals
            return terminal;
        });
        Thread thread = new Thread(task, "open-terminal");
        thread.setDaemon(true);
        thread.start();
        BEGUN.set(task);
    }

    /** The program's terminal, which the caller has to close. It is opened now if that was not begun before. */
    static Terminal take(Map<String, String> environment) throws IOException, InterruptedException {
        @Nullable FutureTask<Terminal> begun = BEGUN.getAndSet(null);
        try {
            return begun == null ? open(environment) : begun.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException refused) {
                throw refused;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    /**
     * Opens the program's terminal without asking it anything. If a terminal did not answer, each question would cost a
     * fifth of a second and the keys typed in that time.
     */
    static Terminal open(Map<String, String> environment) throws IOException {
        String type = environment.getOrDefault("TERM", "");
        Optional<String> description = TerminalTypes.description(type);
        if (description.isPresent()) {
            InfoCmp.setLoadedInfoCmp(type, description.get());
        }
        try {
            return direct(type, encoding(environment));
        } catch (IOException | RuntimeException | LinkageError otherSystem) {
            return searched(environment);
        }
    }

    /**
     * Opens the terminal with the provider of JLine that every Unix has. A trial of all providers takes a tenth of a
     * start.
     */
    private static Terminal direct(String type, Charset encoding) throws IOException {
        return new JniTerminalProvider()
                .posixSysTerminal(
                        "dateline",
                        type,
                        false,
                        encoding,
                        true,
                        Terminal.SignalHandler.SIG_DFL,
                        false,
                        SystemStream.Output);
    }

    private static Terminal searched(Map<String, String> environment) throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .graphemeCluster(false)
                .encoding(encoding(environment))
                .build();
    }

    /** The width of the program's terminal in columns; 0 if it is not known. */
    public static int columns(Map<String, String> environment) {
        try (Terminal terminal = open(environment)) {
            return terminal.getSize().getColumns();
        } catch (IOException noTerminal) {
            return 0;
        }
    }

    /**
     * UTF-8 if the locale uses it. Otherwise ASCII, which is always safe. If the launcher had to replace the locale, it
     * passes the character set on.
     */
    static Charset encoding(Map<String, String> environment) {
        return unicode(environment) ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
    }

    private static boolean unicode(Map<String, String> environment) {
        for (String name : new String[] {"DATELINE_LOCALE", "LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                String folded = value.toLowerCase(Locale.ROOT);
                return folded.contains("utf-8") || folded.contains("utf8");
            }
        }
        return environment.containsKey("WT_SESSION");
    }

    /**
     * The theme for an environment.
     *
     * @param setting {@code dark}, {@code light}, {@code none} or {@code auto}. With {@code auto}, NO_COLOR and
     *     COLORFGBG decide until the terminal has reported its background.
     */
    static Theme theme(Map<String, String> environment, String setting) {
        Theme.Signs signs = unicode(environment) ? Theme.Signs.UNICODE : Theme.Signs.ASCII;
        return new Theme(palette(environment, setting), signs);
    }

    private static Palette palette(Map<String, String> environment, String setting) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return Palette.NONE;
        }
        if (!setting.equals("none") && !TerminalTypes.hasManyColours(environment)) {
            return Palette.FEW;
        }
        return switch (setting) {
            case "dark" -> Palette.DARK;
            case "light" -> Palette.LIGHT;
            case "none" -> Palette.NONE;
            default -> ground(environment.getOrDefault("COLORFGBG", ""));
        };
    }

    /**
     * The palette for COLORFGBG. Its value is {@code foreground;background} in the sixteen colours, of which 7 and 9 to
     * 15 are light.
     */
    private static Palette ground(String colours) {
        String background = colours.substring(colours.lastIndexOf(';') + 1);
        return switch (background) {
            case "0", "1", "2", "3", "4", "5", "6", "8" -> Palette.DARK;
            case "7", "9", "10", "11", "12", "13", "14", "15" -> Palette.LIGHT;
            default -> Palette.ANY;
        };
    }
}
