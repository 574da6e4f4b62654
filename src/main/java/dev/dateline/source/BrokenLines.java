package dev.dateline.source;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines at its words. A word that is wider than a line stays whole. */
public final class BrokenLines {
    private BrokenLines() {}

    /**
     * The lines of a text, at least one.
     *
     * @param text the text without line breaks; spaces at its beginning stay
     * @param rest the beginning of each line after the first
     */
    public static List<String> of(String text, String rest, int columns) {
        if (VisibleText.width(text) <= columns) {
            return List.of(text);
        }
        String words = text.stripLeading();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(text.substring(0, text.length() - words.length()));
        boolean begun = false;
        for (String word : words.split("(?<=\\S) ", -1)) {
            if (begun && VisibleText.width(line + " " + word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(rest).append(word.stripLeading());
            } else {
                line.append(begun ? " " : "").append(word);
            }
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}
