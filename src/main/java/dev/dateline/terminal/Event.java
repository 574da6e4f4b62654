package dev.dateline.terminal;

/** Something that happened at the terminal. */
sealed interface Event {
    /** A key that is no text. */
    record Press(Key key) implements Event {}

    /** A character typed, as one code point with what combines with it. */
    record Typed(String text) implements Event {}

    /** A whole paste, control characters and all. */
    record Pasted(String text) implements Event {}

    /** The terminal has told its ground. */
    record Ground(boolean light) implements Event {}

    /** The window has another size, or has to be drawn anew. */
    record Redraw() implements Event {}

    /** Ctrl-C, or end of input: stop at once, everything is saved. */
    record Interrupt() implements Event {}

    /** Ctrl-Z: give the terminal back to the shell and stop until continued. */
    record Suspend() implements Event {}

    /** The process was stopped from outside and goes on; the shell has had the terminal meanwhile. */
    record Continued() implements Event {}

    /** Another second has passed; only where a clock is shown. */
    record Tick() implements Event {}

    /** Keys by what they do in a line or a list. */
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
