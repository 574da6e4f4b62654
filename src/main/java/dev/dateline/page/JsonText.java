package dev.dateline.page;

import java.util.Collection;

/** Writes one JSON object, member by member. */
final class JsonText {
    private final StringBuilder out = new StringBuilder("{");

    JsonText text(String name, String value) {
        name(name);
        quote(value);
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
        name(name).append('[');
        boolean first = true;
        for (String value : values) {
            out.append(first ? "" : ",");
            quote(value);
            first = false;
        }
        out.append(']');
        return this;
    }

    JsonText numbers(String name, Collection<Integer> values) {
        name(name).append(values);
        return this;
    }

    JsonText objects(String name, Collection<JsonText> values) {
        name(name).append('[');
        boolean first = true;
        for (JsonText value : values) {
            out.append(first ? "" : ",").append(value);
            first = false;
        }
        out.append(']');
        return this;
    }

    private StringBuilder name(String name) {
        if (out.length() > 1) {
            out.append(',');
        }
        quote(name);
        return out.append(':');
    }

    private void quote(String text) {
        out.append('"');
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
        out.append('"');
    }

    @Override
    public String toString() {
        return out + "}";
    }
}
