package dev.dateline.library.lint;

import dev.dateline.source.Finding;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import dev.dateline.source.Wording;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of the rules in one file. Not thread-safe. */
final class Report {
    private final SourceText source;
    private final List<Said> said = new ArrayList<>();

    Report(SourceText source) {
        this.source = source;
    }

    /**
     * A finding. A comment above its line, or above the first line of its card, fact or file, can silence it.
     *
     * @param owner the first line of its card, fact or file
     */
    record Said(Rule rule, Finding finding, int owner) {}

    /**
     * A part of the file.
     *
     * @param width the number of code points that a finding underlines
     * @param owner the beginning of its card, fact or file
     */
    record Piece(Report report, Position at, int width, Position owner) {
        /**
         * Adds a finding with the message of its rule.
         *
         * @param values what the message names
         */
        void say(Rule rule, Object... values) {
            tell(rule, Wording.of(rule.code(), values));
        }

        /** Adds a finding with a message of its rule for a special case. */
        void sayCase(Rule rule, String special, Object... values) {
            tell(rule, Wording.of(rule.code() + " " + special, values));
        }

        private void tell(Rule rule, Wording wording) {
            report.said.add(new Said(rule, report.source.warning(at, width, wording), owner.line()));
        }
    }

    /** The value of a key; the id or the start of the mapping if it does not have the key. */
    Piece piece(Mapping mapping, String key) {
        return piece(mapping.get(key).orElseGet(() -> mapping.get("id").orElse(mapping)), mapping.at());
    }

    Piece piece(Node node, Position owner) {
        return new Piece(this, node.at(), node instanceof Node.Scalar scalar ? scalar.width() : 1, owner);
    }

    /** A place that is not in a card or fact. */
    Piece piece(Position at, int width) {
        return new Piece(this, at, width, at);
    }

    SourceText source() {
        return source;
    }

    List<Said> said() {
        return said;
    }
}
