package dev.dateline.source;

import dev.dateline.source.Node.Entry;
import dev.dateline.source.Node.Mapping;
import dev.dateline.source.Node.Scalar;
import dev.dateline.source.Node.Sequence;
import dev.dateline.source.Node.Style;
import java.util.List;

/** Finds where the nodes of a file begin and end. Comments and blank lines after a node do not belong to it. */
final class Layout {
    private final SourceText source;
    private final String lineBreak;

    Layout(SourceText source) {
        this.source = source;
        this.lineBreak = source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** The line end of this file. */
    String lineBreak() {
        return lineBreak;
    }

    /** The offset of the first character of a line. */
    int lineStart(int line) {
        return source.offset(new Position(line, 1));
    }

    /** The offset after the last character of a line, before the line break. */
    int lineEnd(int line) {
        return lineStart(line) + source.line(line).length();
    }

    boolean isFlow(Node node) {
        char first = node instanceof Mapping ? '{' : '[';
        int at = source.offset(node.at());
        return !(node instanceof Scalar)
                && at < source.text().length()
                && source.text().charAt(at) == first;
    }

    /** The last line of a node's own text. */
    int lastLine(Node node) {
        return last(node) instanceof Scalar block && block.style() == Style.BLOCK
                ? lastOfBlock(block)
                : last(node).end().line();
    }

    /** The last scalar, or node in flow style, in a node. */
    private Node last(Node node) {
        if (node instanceof Scalar || isFlow(node)) {
            return node;
        }
        List<Node> inner = node instanceof Sequence list
                ? list.items()
                : ((Mapping) node).entries().stream().map(Entry::value).toList();
        return inner.isEmpty() ? node : last(inner.get(inner.size() - 1));
    }

    /** The last line of a block. Empty lines after it belong to it only if its sign has a plus. */
    private int lastOfBlock(Scalar block) {
        Position end = block.end();
        int last = end.column() == 1 && end.line() > block.at().line() ? end.line() - 1 : end.line();
        boolean keeps = blockHead(block).contains("+");
        while (!keeps && last > block.at().line() && source.line(last).isBlank()) {
            last--;
        }
        return last;
    }

    /** The rest of the line from the sign of a block on, with a comment if there is one. */
    private String blockHead(Scalar block) {
        return source.text()
                .substring(source.offset(block.at()), lineEnd(block.at().line()));
    }

    /** The comment on the line with the sign of a block, with the space before it; empty if there is none. */
    String blockComment(Scalar block) {
        String head = blockHead(block);
        int sign = head.indexOf(' ');
        return sign < 0 ? "" : head.substring(sign).stripTrailing();
    }

    /** The offset after the last character of a node. */
    int end(Node node) {
        return last(node) instanceof Scalar block && block.style() == Style.BLOCK
                ? lineEnd(lastOfBlock(block))
                : source.offset(last(node).end());
    }

    /** Whether there is an empty line between two lines. */
    boolean hasBlankBetween(int first, int last) {
        for (int line = first + 1; line < last; line++) {
            if (source.line(line).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The block with all lines except the first indented, and with the file's line ends. */
    String indented(String block, int columns) {
        return block.replaceAll("\n(?=[^\n])", "\n" + " ".repeat(columns)).replace("\n", lineBreak);
    }
}
