package dev.dateline.page.browser;

import org.teavm.jso.JSBody;

/** The case of letters by the browser, in the place of two tables of the compiler's library. */
public final class LetterCase {
    private LetterCase() {}

    public static int lower(int letter) {
        return letter < 128 ? (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter) : browsersLower(letter);
    }

    public static int upper(int letter) {
        return letter < 128 ? (letter >= 'a' && letter <= 'z' ? letter - 32 : letter) : browsersUpper(letter);
    }

    @JSBody(
            params = "letter",
            script = "var all = Array.from(String.fromCodePoint(letter).toLowerCase());"
                    + "return letter === 304 ? 105 : all.length === 1 ? all[0].codePointAt(0) : letter;")
    private static native int browsersLower(int letter);

    @JSBody(
            params = "letter",
            script = "var all = Array.from(String.fromCodePoint(letter).toUpperCase());"
                    + "return all.length === 1 ? all[0].codePointAt(0) : letter;")
    private static native int browsersUpper(int letter);
}
