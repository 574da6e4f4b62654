package dev.dateline.terminal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.WCWidth;

/**
 * Converts text for a terminal that shows only ASCII. A letter without its accent is easier to read than a question
 * mark. Each character keeps its width, so the layout does not change.
 */
final class Ascii {
    private static final String FROM = "‘’‚‛′“”„″«»‐‑‒–—―−…·•×øØłŁđĐıßæÆœŒþÞ";
    private static final String TO = "'''''\"\"\"\"<>-------.-*xoOlLdDisaAoOpP";

    private Ascii() {}

    static AttributedString of(AttributedString text) {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(text.toString())) {
            return text;
        }
        AttributedStringBuilder plain = new AttributedStringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            plain.append(of(codePoint), text.styleAt(i));
            i += Character.charCount(codePoint);
        }
        return plain.toAttributedString();
    }

    private static String of(int codePoint) {
        if (codePoint < 0x80) {
            return Character.toString(codePoint);
        }
        int width = WCWidth.wcwidth(codePoint);
        if (width <= 0) {
            return ""; // an accent of the letter before
        }
        String text = Character.toString(codePoint);
        int known = FROM.indexOf(text);
        if (known >= 0) {
            return TO.substring(known, known + 1);
        }
        char base = Normalizer.normalize(text, Normalizer.Form.NFKD).charAt(0);
        return base < 0x80 && width == 1 ? String.valueOf(base) : "?".repeat(width);
    }
}
