package org.teavm.classlib.java.util;

import java.util.Locale;

/**
 * Replaces the {@link java.util.Formatter} of the compiler's library. Only messages of its exceptions are formatted.
 * Its languages and currencies would be a quarter of the page's program.
 */
public final class TFormatter {
    private String message = "";

    public TFormatter() {}

    public TFormatter(Locale locale) {}

    public TFormatter format(String format, Object... values) {
        message = format;
        return this;
    }

    public TFormatter format(Locale locale, String format, Object... values) {
        return format(format, values);
    }

    @Override
    public String toString() {
        return message;
    }
}
