package dev.dateline.terminal;

/** Something that happened at the terminal. */
sealed interface Event {
    /** Whether this text was typed. A comparison of whole events would cost milliseconds at the first key. */
    default boolean types(String text) {
        return this instanceof Typed typed && typed.text().equals(text);
    }

    default boolean presses(Key key) {
        return this instanceof Press press && press.key() == key;
    }

    /** A key that does not type text. */
    record Press(Key key) implements Event {}

    /** A typed character: a code point with its combining characters. */
    record Typed(String text) implements Event {}

    /** A pasted text, including control characters. */
    record Pasted(String text) implements Event {}

    /** The terminal has reported its background. */
    record Ground(boolean light) implements Event {}

    /** The window was resized, or has to be redrawn. */
    record Redraw() implements Event {}

    /** Ctrl-C or the end of the input. The screen makes a {@link Quit} of it. */
    record Interrupt() implements Event {}

    /** Ctrl-Z: the program gives the terminal back to the shell and stops until it is continued. */
    record Suspend() implements Event {}

    /** The process was stopped from outside and continues. The shell used the terminal in between. */
    record Continued() implements Event {}

    /** Another second has passed. This event is sent only if a clock is shown. */
    record Tick() implements Event {}

    /** Keys, named by their effect in a line or a list. */
    enum Key {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        MOVE_UP,
        MOVE_DOWN,
        WORD_LEFT,
        WORD_RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        ENTER,
        TAB,
        BACK_TAB,
        BACKSPACE,
        DELETE,
        ESCAPE,
        CLEAR_LINE,
        CLEAR_TO_END,
        DELETE_WORD
    }
}
