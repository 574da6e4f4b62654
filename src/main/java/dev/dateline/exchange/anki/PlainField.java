package dev.dateline.exchange.anki;

/** A field without its markup, as Anki sorts and compares notes by it. */
final class PlainField {
    private PlainField() {}

    /** Tags out, the entities that we write back to characters. */
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
