package dev.dateline.study;

/**
 * A typed line: a command after a colon, or an answer. To begin an answer with a colon, type two.
 *
 * @param text the line without the colon of a command, and without the first of two colons
 */
public record TypedLine(boolean isCommand, String text) {
    public static TypedLine of(String line) {
        if (line.startsWith("::")) {
            return new TypedLine(false, line.substring(1));
        }
        return line.startsWith(":") ? new TypedLine(true, line.substring(1).strip()) : new TypedLine(false, line);
    }
}
