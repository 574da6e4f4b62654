package dev.dateline.page.browser;

import java.nio.charset.StandardCharsets;

/** Reads texts from bytes, most of which are ASCII; the compiler's library decodes through buffers, which takes three times as long. */
public final class Utf8 {
    private Utf8() {}

    public static String text(byte[] bytes, int from, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            byte next = bytes[from + i];
            if (next < 0) {
                return new String(bytes, from, length, StandardCharsets.UTF_8);
            }
            text[i] = (char) next;
        }
        return new String(text);
    }
}
