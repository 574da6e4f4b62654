package dev.dateline.exchange;

/** Escapes text for HTML. */
public final class Html {
    private Html() {}

    /** Escapes content or a quoted attribute; line breaks become {@code <br>}. */
    public static String text(String text) {
        String safe = SafeText.of(text);
        StringBuilder out = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append("<br>");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
