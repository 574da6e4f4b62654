package dev.dateline.library.lint;

import java.util.regex.Pattern;

/** Whether a text says of which time it speaks. */
final class Dated {
    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b");

    private Dated() {}

    static boolean names(String text) {
        return YEAR.matcher(text).find();
    }
}
