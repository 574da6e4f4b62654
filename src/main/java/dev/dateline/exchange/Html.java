package dev.dateline.exchange;

/** Escapes text for HTML and XML. */
public final class Html {
    private Html() {}

    /** Escapes content or a quoted attribute. Line breaks become {@code <br>}. */
    public static String text(String text) {
        return xml(text).replace("'", "&#39;").replace("\n", "<br>");
    }

    /** Escapes content or a quoted attribute for XML, and removes characters that XML does not allow. */
    public static String xml(String text) {
        return SafeText.of(text)
                .replace("\uFFFE", "")
                .replace("\uFFFF", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
