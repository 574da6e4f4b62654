package dev.dateline.page.browser;

import org.teavm.jso.JSBody;

/** Asks the browser about characters, in place of tables in the compiler's library. */
public final class Unicode {
    private static final byte[] TYPES = new byte[1 << 16];

    private Unicode() {}

    /** The type of a character, as in {@link Character#getType(int)}. */
    public static int type(int character) {
        if (character >= TYPES.length) {
            return browsersType(character);
        }
        if (TYPES[character] == 0) {
            TYPES[character] = (byte) (1 + browsersType(character));
        }
        return TYPES[character] - 1;
    }

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

    @JSBody(
            params = "character",
            script = "var text = String.fromCodePoint(character);"
                    + "return Math.max(0, 'Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf - Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf'"
                    + ".split(' ').findIndex(function (type) {"
                    + " return type !== '-' && new RegExp('\\\\p{' + type + '}', 'u').test(text); }));")
    private static native int browsersType(int character);
}
