package dev.dateline.page;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes a JSON object, member by member. */
final class JsonText {
    private final StringBuilder out = new StringBuilder("{");

    /** @param value an object, a text, a number, a truth value, or a list of these */
    JsonText put(String name, Object value) {
        out.append(out.length() > 1 ? "," : "").append(quoted(name)).append(':').append(json(value));
        return this;
    }

    private static String json(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(JsonText::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                String digits = Integer.toHexString(c);
                out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    @Override
    public String toString() {
        return out + "}";
    }
}
