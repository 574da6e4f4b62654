package dev.dateline.source;

import java.util.List;
import java.util.Optional;

/** A node of a YAML file with its place, so that a finding can give line and column. */
public sealed interface Node {
    /** The place where the node begins. */
    Position at();

    /** The place after the node. For a list or mapping in block style, the next node begins there. */
    Position end();

    /** The name of the node in a message: {@code a text}, {@code a list}, {@code a mapping}. */
    String called();

    /** The mappings in the list under a key of this mapping, such as cards; none for another node. */
    default List<Mapping> items(String key) {
        Optional<Node> list = this instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
        return list.orElse(null) instanceof Sequence found
                ? found.items().stream()
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .toList()
                : List.of();
    }

    /** The items of a list. Any other node counts as a list with one item. */
    default List<Node> asList() {
        return this instanceof Sequence list ? list.items() : List.of(this);
    }

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        QUOTED,
        /** A block after {@code |} or {@code >}. */
        BLOCK,
        /** A broken scalar. There is a finding already, and no other is needed. */
        BROKEN
    }

    /**
     * A text, exactly as the author wrote it: {@code no} stays "no" and {@code 1.10} stays "1.10".
     *
     * @param text as YAML delivers it: not trimmed, and not yet safe for a terminal
     */
    record Scalar(Position at, Position end, String text, Style style) implements Node {
        /** Whether YAML reads it as no value: nothing, {@code ~} or {@code null} without quotes. */
        public boolean isNothing() {
            if (style != Style.PLAIN) {
                return false;
            }
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> true;
                default -> false;
            };
        }

        /** The number of code points that a finding underlines. */
        public int width() {
            return at.line() == end.line() ? Math.max(1, end.column() - at.column()) : 1;
        }

        @Override
        public String called() {
            return isNothing() ? "nothing" : "a text";
        }
    }

    record Sequence(Position at, Position end, List<Node> items) implements Node {
        @Override
        public String called() {
            return "a list";
        }
    }

    /** A mapping in the order of the file. No key occurs twice. */
    record Mapping(Position at, Position end, List<Entry> entries) implements Node {
        public Optional<Node> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** The trimmed text of a key; empty if the key has no text. */
        public Optional<String> text(String key) {
            return get(key).orElse(null) instanceof Scalar scalar
                    ? Optional.of(scalar.text().strip())
                    : Optional.empty();
        }

        Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        @Override
        public String called() {
            return "a mapping";
        }
    }

    record Entry(Scalar key, Node value) {}
}
