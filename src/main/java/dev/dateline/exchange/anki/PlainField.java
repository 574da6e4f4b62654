package dev.dateline.exchange.anki;

/** A field without markup, which Anki uses to sort and compare notes. */
final class PlainField {
    private PlainField() {}

    /** Removes tags, and converts the entities that this program writes to characters. */
    static String of(String html) {
        StringBuilder out = new StringBuilder(html.length());
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                tag = true;
            } else if (c == '>' && tag) {
                tag = false;
            } else if (!tag) {
                out.append(c);
            }
        }
        return out.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#123;", "{")
                .replace("&#125;", "}")
                .replace("&#58;", ":")
                .replace("&amp;", "&");
    }
}
