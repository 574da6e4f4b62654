package dev.dateline.library.lint;

import dev.dateline.source.Finding;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of the rules. Not thread-safe. */
final class Report {
    /**
     * A finding, and two lines. A comment above either line can silence the finding.
     *
     * @param line the line of the finding
     * @param owner the first line of its card, fact or file
     */
    record Said(Rule rule, Finding finding, int line, int owner) {}

    private final List<Said> said = new ArrayList<>();

    /** Adds a finding for a part of a card or fact, with the hint of its rule. */
    void say(Rule rule, Piece piece, String message) {
        say(rule, piece, message, rule.hint());
    }

    /** Adds a finding with a hint of its own. */
    void say(Rule rule, Piece piece, String message, String hint) {
        Finding finding = piece.source().warning(rule.code(), piece.at(), piece.width(), message, hint);
        said.add(new Said(rule, finding, piece.at().line(), piece.owner().line()));
    }

    /** Adds the findings of another report. */
    void addAll(Report other) {
        said.addAll(other.said);
    }

    /**
     * Whether a rule already has a finding for this card or fact.
     *
     * @param owner the place where the card or fact begins
     */
    boolean says(Rule rule, Position owner) {
        for (int i = said.size() - 1; i >= 0 && said.get(i).owner() == owner.line(); i--) {
            if (said.get(i).rule() == rule) {
                return true;
            }
        }
        return false;
    }

    List<Said> said() {
        return said;
    }

    /**
     * A part of a file.
     *
     * @param width the number of code points that a finding underlines
     * @param owner the beginning of its card, fact or file
     */
    record Piece(SourceText source, Position at, int width, Position owner) {
        /** The value of a key; the id or the start of the mapping if it does not have the key. */
        static Piece of(SourceText source, Mapping mapping, String key) {
            Node node = mapping.get(key).orElseGet(() -> mapping.get("id").orElse(mapping));
            return of(source, node, mapping.at());
        }

        static Piece of(SourceText source, Node node, Position owner) {
            int width = node instanceof Node.Scalar scalar ? scalar.width() : 1;
            return new Piece(source, node.at(), width, owner);
        }
    }
}
