package dev.dateline.source;

/**
 * A place in a text file.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Position(int line, int column) implements Comparable<Position> {
    /** The first character of a file. A finding about the whole file is there. */
    public static final Position START = new Position(1, 1);

    // Written by hand, because Java's own methods for records cost milliseconds at the first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof Position that && line == that.line && column == that.column;
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
