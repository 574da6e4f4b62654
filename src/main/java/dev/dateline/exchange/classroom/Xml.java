package dev.dateline.exchange.classroom;

import dev.dateline.exchange.SafeText;

/** Escapes text for XML. */
final class Xml {
    private Xml() {}

    /** Escapes content or a quoted attribute, without characters that XML does not allow. */
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
