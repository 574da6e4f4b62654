package dev.dateline.terminal;

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;
import static org.jline.keymap.KeyMap.del;
import static org.jline.keymap.KeyMap.key;

import java.io.IOError;
import java.io.InterruptedIOException;
import java.util.function.Consumer;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Turns bytes from a terminal into {@link Event}s, on its own thread. */
final class Keys {
    private static final String PASTE_BEGIN = "\033[200~";
    private static final String PASTE_END = "\033[201~";
    private static final String BELL = "\007";
    private static final String STRING_END = "\033\\";

    private static final Event PASTE = new Event.Pasted("");
    private static final Event TEXT = new Event.Typed("");
    private static final Event GROUND = new Event.Ground(false);

    /** How long a lone escape byte waits for the rest of a sequence, in milliseconds. */
    private static final long ESCAPE_WAIT = 50;

    /**
     * How long a paste may pause, in milliseconds. A paste without an end would otherwise take the keys that follow.
     */
    private static final long PASTE_WAIT = 1000;

    private static final long STRETCH_MILLIS = 60_000;

    /** The most characters of a paste. The rest is dropped, because no answer is that long. */
    private static final int MOST_PASTED = 10_000;

    private Keys() {}

    /**
     * Starts to read on a new thread. The last event is an {@link Event.Interrupt}, unless the thread is interrupted.
     *
     * @param sink receives the events on the new thread
     * @return the thread
     */
    static Thread pump(Terminal terminal, Consumer<Event> sink) {
        KeyMap<Event> map = keyMap(terminal);
        BindingReader reader = new BindingReader(terminal.reader());
        Thread thread = new Thread(() -> read(reader, map, sink), "keys");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void read(BindingReader reader, KeyMap<Event> map, Consumer<Event> sink) {
        try {
            while (true) {
                await(reader);
                @Nullable Event event = reader.readBinding(map);
                if (event == null) {
                    break;
                }
                if (event == TEXT) {
                    sink.accept(new Event.Typed(reader.getLastBinding()));
                } else if (event == PASTE) {
                    sink.accept(new Event.Pasted(until(reader, PASTE_END)));
                } else if (event == GROUND) {
                    Ground.isLight(until(reader, BELL, STRING_END))
                            .ifPresent(light -> sink.accept(new Event.Ground(light)));
                } else {
                    sink.accept(event);
                }
            }
        } catch (IOError | EndOfFileException gone) {
            if (Thread.currentThread().isInterrupted() || gone.getCause() instanceof InterruptedIOException) {
                return; // another program reads the keys for a while
            }
            // the terminal was closed, which is the same as the end of the input
        }
        sink.accept(new Event.Interrupt());
    }

    /**
     * Waits for a key for a short time, again and again. JLine holds a lock while it waits without limit, and a program
     * that is told to end would wait for this lock until the next key.
     */
    private static void await(BindingReader reader) {
        int next = NonBlockingReader.READ_EXPIRED;
        while (reader.getCurrentBuffer().isEmpty() && next == NonBlockingReader.READ_EXPIRED) {
            next = reader.peekCharacter(STRETCH_MILLIS);
        }
    }

    /**
     * Reads up to the mark that ends a paste or an answer of the terminal. If the mark does not come, a pause ends it.
     */
    private static String until(BindingReader reader, String... ends) {
        StringBuilder text = new StringBuilder();
        while (reader.peekCharacter(PASTE_WAIT) != NonBlockingReader.READ_EXPIRED) {
            int c = reader.readCharacter();
            if (c < 0) {
                break;
            }
            text.appendCodePoint(c);
            for (String end : ends) {
                if (endsWith(text, end)) {
                    return text.substring(0, text.length() - end.length());
                }
            }
            if (text.length() > 2 * MOST_PASTED) {
                text.delete(MOST_PASTED, text.length() - PASTE_END.length());
            }
        }
        return text.toString();
    }

    private static boolean endsWith(StringBuilder text, String end) {
        return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
    }

    private static KeyMap<Event> keyMap(Terminal terminal) {
        KeyMap<Event> map = new KeyMap<>();
        map.setUnicode(TEXT);
        for (char c = ' '; c < 127; c++) {
            map.bind(TEXT, String.valueOf(c));
        }
        bindArrows(map, terminal);
        bindEditing(map, terminal);
        map.bind(new Event.Redraw(), ctrl('L'));
        map.bind(new Event.Suspend(), ctrl('Z'));
        // a system terminal raises the signal; a remote or virtual terminal sends this byte
        map.bind(new Event.Interrupt(), ctrl('C'));
        map.bind(PASTE, PASTE_BEGIN);
        map.bind(GROUND, Ground.ANSWER);
        map.setAmbiguousTimeout(ESCAPE_WAIT);
        return map;
    }

    /**
     * Binds the arrow keys: the sequences of the terminal's description, then those of cursor keys in normal and in
     * application mode, then the keys of Emacs.
     */
    private static void bindArrows(KeyMap<Event> map, Terminal terminal) {
        bind(map, Event.Key.UP, key(terminal, Capability.key_up), "\033[A", "\033OA", ctrl('P'));
        bind(map, Event.Key.DOWN, key(terminal, Capability.key_down), "\033[B", "\033OB", ctrl('N'));
        bind(map, Event.Key.RIGHT, key(terminal, Capability.key_right), "\033[C", "\033OC", ctrl('F'));
        bind(map, Event.Key.LEFT, key(terminal, Capability.key_left), "\033[D", "\033OD", ctrl('B'));
        bind(map, Event.Key.MOVE_UP, "\033[1;2A", "\033[1;3A", "\033[1;5A", "\033\033[A");
        bind(map, Event.Key.MOVE_DOWN, "\033[1;2B", "\033[1;3B", "\033[1;5B", "\033\033[B");
        bind(map, Event.Key.WORD_RIGHT, "\033[1;5C", "\033[1;3C", alt('f'));
        bind(map, Event.Key.WORD_LEFT, "\033[1;5D", "\033[1;3D", alt('b'));
        bind(map, Event.Key.HOME, key(terminal, Capability.key_home), "\033[H", "\033OH", "\033[1~", ctrl('A'));
        bind(map, Event.Key.END, key(terminal, Capability.key_end), "\033[F", "\033OF", "\033[4~", ctrl('E'));
        bind(map, Event.Key.PAGE_UP, key(terminal, Capability.key_ppage), "\033[5~");
        bind(map, Event.Key.PAGE_DOWN, key(terminal, Capability.key_npage), "\033[6~");
    }

    private static void bindEditing(KeyMap<Event> map, Terminal terminal) {
        bind(map, Event.Key.ENTER, "\r", "\n");
        bind(map, Event.Key.TAB, "\t");
        bind(map, Event.Key.BACK_TAB, key(terminal, Capability.back_tab), "\033[Z");
        bind(map, Event.Key.BACKSPACE, del(), ctrl('H'));
        bind(map, Event.Key.DELETE, key(terminal, Capability.key_dc), "\033[3~", ctrl('D'));
        bind(map, Event.Key.ESCAPE, "\033");
        bind(map, Event.Key.CLEAR_LINE, ctrl('U'));
        bind(map, Event.Key.CLEAR_TO_END, ctrl('K'));
        bind(map, Event.Key.DELETE_WORD, ctrl('W'), alt(del()), alt(ctrl('H')));
    }

    private static void bind(KeyMap<Event> map, Event.Key key, @Nullable String... sequences) {
        Event event = new Event.Press(key);
        for (String sequence : sequences) {
            if (sequence != null && !sequence.isEmpty()) {
                map.bind(event, sequence);
            }
        }
    }
}
