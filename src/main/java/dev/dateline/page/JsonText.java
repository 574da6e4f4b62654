package dev.dateline.page;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a JSON object, member by member. */
final class JsonText {
    private final StringBuilder out = new StringBuilder("{");

    JsonText text(String name, String value) {
        name(name).append(quoted(value));
        return this;
    }

    JsonText number(String name, long value) {
        name(name).append(value);
        return this;
    }

    JsonText truth(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    JsonText texts(String name, Collection<String> values) {
        return list(name, values.stream().map(JsonText::quoted));
    }

    JsonText numbers(String name, Collection<Integer> values) {
        return list(name, values.stream());
    }

    JsonText objects(String name, Collection<JsonText> values) {
        return list(name, values.stream());
    }

    private JsonText list(String name, Stream<?> values) {
        name(name).append(values.map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    private StringBuilder name(String name) {
        if (out.length() > 1) {
            out.append(',');
        }
        return out.append(quoted(name)).append(':');
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
