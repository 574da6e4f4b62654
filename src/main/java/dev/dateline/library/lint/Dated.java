package dev.dateline.library.lint;

import java.util.regex.Pattern;

/** Tells whether a text names its time. */
final class Dated {
    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b");

    private Dated() {}

    static boolean names(String text) {
        return YEAR.matcher(text).find();
    }
}
