package dev.dateline.library.lint;

import dev.dateline.source.Finding;
import dev.dateline.source.Node;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What the rules have to say, as they say it. For one thread. */
final class Report {
    /**
     * A finding with the places that a word of the author's may silence it from.
     *
     * @param line of the finding itself
     * @param owner the line on which the card, fact or file that it is about begins
     */
    record Said(Rule rule, Finding finding, int line, int owner) {}

    private final List<Said> said = new ArrayList<>();

    /** Says something of a piece that a card or fact holds. */
    void say(Rule rule, Piece piece, String message, String hint) {
        add(rule, piece.source(), piece.at(), piece.width(), piece.owner(), message, hint);
    }

    private void add(
            Rule rule, SourceText source, Position at, int width, Position owner, String message, String hint) {
        Finding finding = source.warning(rule.code(), at, width, message, hint);
        said.add(new Said(rule, finding, at.line(), owner.line()));
    }

    /** Whether a rule has said something already of the card or fact that begins here. */
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
     * A piece of a file that a finding may stand at.
     *
     * @param width code points to underline
     * @param owner where the card, fact or file that it belongs to begins
     */
    record Piece(SourceText source, Position at, int width, Position owner) {
        static Piece of(SourceText source, Node node, Position owner) {
            int width = node instanceof Node.Scalar scalar ? scalar.width() : 1;
            return new Piece(source, node.at(), width, owner);
        }
    }
}
