package dev.dateline.terminal;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/** A shell with job control in a real pseudo-terminal. Its output goes to an emulated screen. */
final class Pty implements AutoCloseable {
    static final String PROMPT = "ready>";
    private static final long PATIENCE = 10_000_000_000L;

    private final PtyProcess shell;
    private final ScreenTerminal screen;
    private final StringBuilder written = new StringBuilder();
    private final Thread reading = new Thread(this::read, "pty");

    Pty(Path folder, Map<String, String> variables, int columns, int rows) throws IOException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        environment.putAll(Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8", "PS1", PROMPT, "HISTFILE", ""));
        environment.put("HOME", folder.toString());
        environment.remove("ENV");
        environment.remove("NO_COLOR");
        environment.putAll(variables);
        screen = new ScreenTerminal(columns, rows);
        shell = new PtyProcessBuilder(new String[] {"/bin/sh", "-i"})
                .setEnvironment(environment)
                .setDirectory(folder.toString())
                .setInitialColumns(columns)
                .setInitialRows(rows)
                .setConsole(false)
                .start();
        reading.setDaemon(true);
        reading.start();
    }

    private void read() {
        try (Reader reader = new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8)) {
            char[] buffer = new char[4096];
            int length = reader.read(buffer);
            while (length >= 0) {
                String text = new String(buffer, 0, length);
                synchronized (written) {
                    written.append(text);
                }
                screen.write(text);
                length = reader.read(buffer);
            }
        } catch (IOException gone) {
            // the shell has ended
        }
    }

    Pty type(String keys) throws IOException {
        shell.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().flush();
        return this;
    }

    /** Waits until the screen shows a text. Then waits until keys are no longer ignored. */
    String see(String text) throws InterruptedException {
        String seen = await(shown -> shown.contains(text));
        Thread.sleep(Screen.BLINK_MILLIS + 20);
        return seen;
    }

    /** Waits until the shell asks for a command. */
    Pty prompt() throws InterruptedException {
        await(shown -> shown.stripTrailing().endsWith(PROMPT));
        return this;
    }

    String await(Predicate<String> shown) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        String text = VirtualScreen.text(screen);
        while (!shown.test(text)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the screen never showed it:\n" + text);
            }
            Thread.sleep(5);
            text = VirtualScreen.text(screen);
        }
        return text;
    }

    void resize(int columns, int rows) {
        screen.setSize(Size.of(columns, rows));
        shell.setWinSize(new WinSize(columns, rows));
    }

    ScreenTerminal screen() {
        return screen;
    }

    /** Everything that was written so far, including escape sequences. */
    String written() {
        synchronized (written) {
            return written.toString();
        }
    }

    /**
     * Waits until certain bytes are written after the first {@code begin} bytes. It looks again and again without a
     * pause.
     */
    void awaitWritten(int begin, String bytes) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (written().indexOf(bytes, begin) < 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never written: " + bytes);
            }
            Thread.onSpinWait();
        }
    }

    /** The program that runs in the shell. */
    ProcessHandle program() {
        return ProcessHandle.of(shell.pid())
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the shell runs nothing"));
    }

    @Override
    public void close() {
        ProcessHandle.of(shell.pid()).ifPresent(handle -> handle.descendants().forEach(ProcessHandle::destroyForcibly));
        shell.destroyForcibly();
    }
}
