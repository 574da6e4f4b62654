package dev.dateline.source;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML file that still knows where it stood, so that a complaint can say line and column. */
public sealed interface Node {
    /** Where it begins. */
    Position at();

    /** The place behind it: for a list or a mapping in block style, where the next piece begins. */
    Position end();

    /** What it is called in a message: {@code a text}, {@code a list}, {@code a mapping}. */
    String called();

    /** How a scalar was written. */
    enum Style {
        PLAIN,
        QUOTED,
        /** A block behind {@code |} or {@code >}. */
        BLOCK,
        /** Refused, and already complained about: no further complaint is due. */
        BROKEN
    }

    /**
     * A text, exactly as the author wrote it: {@code no} stays "no" and {@code 1.10} stays "1.10".
     *
     * @param text as YAML delivers it: not yet trimmed, nor harmless for a terminal
     */
    record Scalar(Position at, Position end, String text, Style style) implements Node {
        /** Whether it is what YAML takes for no value at all: nothing, {@code ~} or {@code null} without quotes. */
        public boolean isNothing() {
            if (style != Style.PLAIN) {
                return false;
            }
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> true;
                default -> false;
            };
        }

        /** How many code points a caret underlines. */
        public int width() {
            return at.line() == end.line() ? Math.max(1, end.column() - at.column()) : 1;
        }

        @Override
        public String called() {
            return isNothing() ? "nothing" : "a text";
        }
    }

    /** A list. */
    record Sequence(Position at, Position end, List<Node> items) implements Node {
        @Override
        public String called() {
            return "a list";
        }
    }

    /** A mapping, in the order of the file; no key occurs twice. */
    record Mapping(Position at, Position end, List<Entry> entries) implements Node {
        /** The value of a key. */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }

        @Override
        public String called() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}
}
