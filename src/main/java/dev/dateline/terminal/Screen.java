package dev.dateline.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The terminal while the program uses the whole screen. It enters the alternate screen, paints frames and delivers
 * events. It always restores the terminal, also at a signal. One thread uses it; only {@link #post} may be called from
 * other threads.
 */
final class Screen implements AutoCloseable {
    private static final String PASTE_ON = "\033[?2004h";
    private static final String PASTE_OFF = "\033[?2004l";
    /** Makes the wheel send arrow keys. The mouse still selects text. The former setting is saved and restored. */
    private static final String WHEEL_ON = "\033[?1007s\033[?1007h";

    private static final String WHEEL_OFF = "\033[?1007r";
    /** How long an answer about the background is accepted. */
    private static final long GROUND_MILLIS = 1000;
    /** How long after the question the program waits for the answer before it exits. */
    private static final long LEAVING_MILLIS = 150;

    /** How long keys are ignored after a view is shown, because nobody reads that fast. */
    static final long BLINK_MILLIS = 30;

    private static final Size FALLBACK = Size.of(80, 24);

    static {
        plainRules();
    }

    private final Terminal terminal;
    private final Theme theme;
    private final Attributes before;
    private final Display display;
    private final BlockingQueue<Arrival> queue = new LinkedBlockingQueue<>();
    private final String leave;
    private final Thread hook = new Thread(this::leaveAtShutdown, "restore-terminal");
    private final Semaphore continued = new Semaphore(0);
    private Size size = FALLBACK;
    private Capture capture = () -> {};
    private final boolean modern;
    private List<Frame.Link> links = List.of();
    private boolean cursorShown;
    /** Whether the last frame had signs whose width terminals do not agree on. */
    private boolean wasJoined;

    private long keysCountFrom = System.nanoTime();
    private Consumer<Boolean> ground = light -> {};
    private long groundCountsUntil = System.nanoTime();
    private boolean groundAwaited;
    private @Nullable Thread pump;
    private boolean left;
    /** Whether this process is about to stop itself. */
    private volatile boolean stopping;

    /**
     * Takes over the terminal. No key is read before the first {@link #take}, so that keys typed during the start are
     * not lost.
     */
    Screen(Terminal terminal, Theme theme) {
        this.terminal = terminal;
        this.theme = theme;
        modern = isModern(terminal.getType());
        leave = PASTE_OFF
                + (modern ? WHEEL_OFF : "")
                + sequence(Capability.cursor_normal)
                + sequence(Capability.keypad_local)
                + sequence(Capability.exit_ca_mode);
        before = terminal.getAttributes();
        display = new Display(terminal, true);
        Runtime.getRuntime().addShutdownHook(hook);
        terminal.handle(Signal.WINCH, signal -> post(new Event.Redraw()));
        terminal.handle(Signal.INT, signal -> post(new Event.Interrupt()));
        terminal.handle(Signal.TSTP, signal -> post(new Event.Suspend()));
        terminal.handle(Signal.CONT, signal -> goOn());
        enter();
    }

    /**
     * Keeps JLine from drawing rules in the terminal's alternate character set. Some terminals show that set as
     * letters. JLine reads the property when it first draws.
     */
    static void plainRules() {
        System.setProperty("org.jline.utils.disableAlternateCharset", "true");
    }

    /** Whether a terminal knows links and questions. Old consoles print such sequences as text. */
    private static boolean isModern(String type) {
        return !type.startsWith("linux") && !type.startsWith("vt") && !type.startsWith("dumb");
    }

    private synchronized void enter() {
        if (left) {
            return;
        }
        terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.puts(Capability.cursor_invisible);
        terminal.writer().write(PASTE_ON);
        if (modern) {
            terminal.writer().write(WHEEL_ON);
        }
        terminal.flush();
        cursorShown = false;
        measure();
    }

    /**
     * Asks the terminal for its background. The program does not wait for the answer, which comes among the keys or
     * never.
     */
    void askGround(Consumer<Boolean> onGround) {
        if (modern) {
            ground = onGround;
            groundAwaited = true;
            groundCountsUntil = System.nanoTime() + GROUND_MILLIS * 1_000_000;
            terminal.writer().write(Ground.QUESTION);
            terminal.flush();
        }
    }

    private void measure() {
        Size now = terminal.getSize();
        size = now.getColumns() > 0 && now.getRows() > 0 ? now : FALLBACK;
        display.resize(size);
        display.clear();
    }

    Theme theme() {
        return theme;
    }

    int columns() {
        return size.getColumns();
    }

    int rows() {
        return size.getRows();
    }

    /** Whether the window is too small, and pages show only this. No key except Esc acts then. */
    private boolean isTooSmall() {
        return columns() < Page.LEAST_COLUMNS || rows() < Page.LEAST_ROWS;
    }

    /** Adds an event from another thread. */
    void post(Event event) {
        queue.add(new Arrival(event, System.nanoTime()));
    }

    /**
     * Shows a frame. Only the differences from the last frame are written. Nothing is written after the terminal was
     * given back.
     */
    synchronized void paint(Frame frame) {
        if (left) {
            return;
        }
        Frame.Cursor cursor = frame.cursor();
        if (cursorShown && !cursor.visible()) {
            terminal.puts(Capability.cursor_invisible);
        }
        boolean joined = frame.rows().stream().anyMatch(Screen::isJoined);
        if (joined || wasJoined || !links.equals(frame.links())) {
            display.clear(); // an unchanged letter would stay a link, or in a column that the terminal counts otherwise
        }
        wasJoined = joined;
        int place = cursor.visible() ? size.cursorPos(cursor.row(), cursor.column()) : -1;
        display.update(padded(frame.rows()), place);
        links = frame.links();
        links.forEach(this::paint);
        if (!cursorShown && cursor.visible()) {
            terminal.puts(Capability.cursor_normal);
        }
        cursorShown = cursor.visible();
        terminal.flush();
    }

    /** Whether a row has joined emoji, whose width terminals do not agree on. */
    private static boolean isJoined(CharSequence row) {
        return row.chars().anyMatch(c -> c == '\u200d' || c == '\ufe0f');
    }

    /**
     * Writes the text of a link again at its place, as a hyperlink (OSC 8). Terminals without hyperlinks ignore the
     * sequence.
     */
    private void paint(Frame.Link link) {
        if (!modern) {
            return;
        }
        terminal.puts(Capability.save_cursor);
        terminal.puts(Capability.cursor_address, link.row(), link.column());
        terminal.writer().write("\033]8;;" + link.address() + "\033\\");
        terminal.writer().write(link.text().toAnsi(terminal));
        terminal.writer().write("\033]8;;\033\\");
        terminal.puts(Capability.restore_cursor);
    }

    /**
     * The rows, padded to the whole width in the default style. {@link Display} ends an empty row in the style of the
     * row above, which leaves a block at the right edge below an inverse line.
     */
    private List<AttributedString> padded(List<AttributedString> rows) {
        List<AttributedString> full = new ArrayList<>(size.getRows());
        for (int row = 0; row < size.getRows(); row++) {
            AttributedString text = row < rows.size() ? shown(rows.get(row)) : AttributedString.EMPTY;
            int missing = size.getColumns() - Wrap.width(text);
            full.add(
                    missing <= 0
                            ? text
                            : new AttributedStringBuilder(text.length() + missing)
                                    .append(text)
                                    .append(" ".repeat(missing))
                                    .toAttributedString());
        }
        return full;
    }

    private AttributedString shown(AttributedString row) {
        return terminal.encoding().equals(StandardCharsets.US_ASCII) ? Ascii.of(row) : row;
    }

    private void goOn() {
        if (stopping) {
            continued.release();
        } else {
            post(new Event.Continued());
        }
    }

    /**
     * Waits for the next event. When a resize is returned, the new size is known. When a suspension is returned, it is
     * over.
     *
     * @throws Quit at Ctrl-C or the end of the input
     */
    Event take() throws InterruptedException {
        if (pump == null) {
            pump = Keys.pump(terminal, this::post);
        }
        Arrival arrival = queue.take();
        while (arrival.isKey()
                && (arrival.at() - keysCountFrom < 0
                        || (isTooSmall() && !arrival.event().presses(Event.Key.ESCAPE)))) {
            arrival = queue.take();
        }
        Event event = arrival.event();
        if (event instanceof Event.Ground told) {
            groundAwaited = false;
            if (arrival.at() - groundCountsUntil < 0) {
                ground.accept(told.light());
            }
            return new Event.Redraw();
        }
        if (event instanceof Event.Interrupt) {
            throw new Quit(List.of());
        }
        if (event instanceof Event.Redraw) {
            measure();
        } else if (event instanceof Event.Suspend) {
            suspend();
        } else if (event instanceof Event.Continued) {
            enter();
            return new Event.Suspend();
        }
        return event;
    }

    /** What the key for adding a card does. */
    interface Capture {
        void run() throws InterruptedException;
    }

    /** Allows adding cards from every screen on which letters are keys. */
    void capturing(Capture other) {
        capture = other;
    }

    /**
     * Waits for the next event, as {@link #take()} does. If letters are keys, the key for adding a card is handled
     * here. The view then has to be painted again, as after a suspension.
     */
    Event take(boolean lettersAreKeys) throws InterruptedException {
        Event event = take();
        if (lettersAreKeys && event.types(Act.ADD.key())) {
            capture();
            return new Event.Suspend();
        }
        return event;
    }

    /** Adds cards, as the key for adding a card does. */
    void capture() throws InterruptedException {
        capture.run();
    }

    /**
     * Drops keys that are pressed before the next view is visible, because they are not meant for it. Call this before
     * another view is painted.
     */
    void dropKeysTypedAhead() {
        keysCountFrom = System.nanoTime() + BLINK_MILLIS * 1_000_000;
    }

    /**
     * An event and its time.
     *
     * @param at the time by {@link System#nanoTime}
     */
    private record Arrival(Event event, long at) {
        boolean isKey() {
            return event instanceof Event.Press || event instanceof Event.Typed || event instanceof Event.Pasted;
        }
    }

    /**
     * Gives the terminal back, stops this process until the shell continues it, and takes the terminal again. A process
     * does not stop at once, so the terminal must not be touched before the signal that continues it.
     */
    private void suspend() {
        giveBack();
        continued.drainPermits();
        stopping = true;
        try {
            int refused = new ProcessBuilder(
                            "kill",
                            "-STOP",
                            Long.toString(ProcessHandle.current().pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (refused == 0) {
                continued.acquire();
                queue.removeIf(arrival -> arrival.event() instanceof Event.Suspend); // one Ctrl-Z may arrive twice
            }
        } catch (IOException noSuchCommand) {
            // a system without kill has no job control, so the program goes on
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            stopping = false;
        }
        enter();
    }

    /**
     * Gives the terminal and its keys to another program while a task runs, and then takes them again.
     *
     * @return the result of the task
     */
    <T> T away(Supplier<T> errand) throws InterruptedException {
        if (pump != null) {
            pump.interrupt();
            pump.join();
            pump = null;
        }
        terminal.reader().shutdown();
        if (terminal.input() instanceof NonBlockingInputStream input) {
            input.shutdown(); // the thread for keys waits for a byte, and would take the first one of the other program
        }
        giveBack();
        try {
            return errand.get();
        } finally {
            queue.clear();
            enter();
            dropKeysTypedAhead();
        }
    }

    private void giveBack() {
        terminal.writer().write(leave);
        terminal.flush();
        terminal.setAttributes(before);
    }

    private String sequence(Capability capability) {
        @Nullable String raw = terminal.getStringCapability(capability);
        return raw == null ? "" : Curses.tputs(raw);
    }

    @Override
    public synchronized void close() {
        if (left) {
            return;
        }
        awaitGround();
        giveBack();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            left = true;
        } catch (IllegalStateException shuttingDown) {
            // JLine's own hook may have closed the terminal, which then loses what giveBack writes; our hook restores
            // it
        }
    }

    /**
     * Waits a short time for the terminal's answer about its background. If it came after the program exits, it would
     * appear in the shell as typed text.
     */
    private void awaitGround() {
        try {
            long until = groundCountsUntil - (GROUND_MILLIS - LEAVING_MILLIS) * 1_000_000;
            while (groundAwaited && pump != null && System.nanoTime() - until < 0) {
                @Nullable Arrival arrival = queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                groundAwaited = arrival != null && !(arrival.event() instanceof Event.Ground);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Restores the terminal when the process ends. JLine's own hook may have closed the terminal, so this writes to the
     * descriptor itself.
     */
    private synchronized void leaveAtShutdown() {
        if (left) {
            return;
        }
        left = true;
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(leave.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // the terminal is closed, too
        }
    }
}
