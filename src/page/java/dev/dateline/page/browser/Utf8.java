package dev.dateline.page.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;

/**
 * Reads texts from bytes. Most bytes are ASCII. The browser decodes other bytes, because the compiler's library would
 * add 10 kB for this.
 */
public final class Utf8 {
    private Utf8() {}

    public static String text(byte[] bytes, int from, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            byte next = bytes[from + i];
            if (next < 0) {
                return decoded(bytes, from, length);
            }
            text[i] = (char) next;
        }
        return new String(text);
    }

    @JSBody(
            params = {"bytes", "from", "length"},
            script =
                    "return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, from + length));")
    private static native String decoded(@JSByRef byte[] bytes, int from, int length);
}
