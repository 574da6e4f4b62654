package org.teavm.classlib.java.util;

import java.util.Locale;

/**
 * In the place of the compiler's own {@link java.util.Formatter}: only messages of its exceptions are formatted, and the languages and
 * currencies of the world would come with it, a quarter of the page's program.
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
