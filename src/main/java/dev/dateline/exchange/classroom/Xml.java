package dev.dateline.exchange.classroom;

import dev.dateline.exchange.SafeText;

/** Writes text into XML so that it stays text. */
final class Xml {
    private Xml() {}

    /** As content or as a quoted attribute, without characters that XML cannot hold. */
    static String text(String text) {
        return SafeText.of(text)
                .replace("\uFFFE", "")
                .replace("\uFFFF", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
