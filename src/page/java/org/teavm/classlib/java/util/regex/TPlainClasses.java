package org.teavm.classlib.java.util.regex;

/**
 * The few classes of characters that the program's patterns name. They replace a table of all blocks and scripts of
 * Unicode.
 */
public final class TPlainClasses {
    private TPlainClasses() {}

    /** Makes the classes, as the class of the library does when it is loaded. */
    public static void begin() {
        TAbstractCharClass.PredefinedCharacterClasses.space = new TAbstractCharClass.LazySpace();
        TAbstractCharClass.PredefinedCharacterClasses.digit = new TAbstractCharClass.LazyDigit();
    }

    public static Object named(String name) {
        switch (name) {
            case "Space":
            case "s":
                return TAbstractCharClass.PredefinedCharacterClasses.space;
            case "Digit":
            case "d":
                return TAbstractCharClass.PredefinedCharacterClasses.digit;
            case "w":
                return new TAbstractCharClass.LazyWord();
            case "S":
                return new TAbstractCharClass.LazyNonSpace();
            case "D":
                return new TAbstractCharClass.LazyNonDigit();
            case "W":
                return new TAbstractCharClass.LazyNonWord();
            case "L":
            case "IsL":
                return new TAbstractCharClass.LazyCategoryScope(0x3E, true);
            case "M":
            case "IsM":
                return new TAbstractCharClass.LazyCategoryScope(0x1C0, true);
            case "Lu":
                return new TAbstractCharClass.LazyCategory(Character.UPPERCASE_LETTER, true);
            case "Ll":
                return new TAbstractCharClass.LazyCategory(Character.LOWERCASE_LETTER, true);
            case "Nd":
                return new TAbstractCharClass.LazyCategory(Character.DECIMAL_DIGIT_NUMBER, true);
            default:
                throw new IllegalArgumentException("the page's program knows no characters of " + name);
        }
    }
}
