package dev.dateline.judge;

/** Goes through a text and rewrites some of its words. The text between words stays. */
final class WordRewriter {
    /** The rule for one word. */
    interface Rule {
        /**
         * Writes the replacement of the word from {@code from} to {@code end}. The replacement may include text after
         * the word.
         *
         * @return the place after the replaced text; {@code from} if the word stays
         */
        int rewrite(String text, int from, int end, StringBuilder out);
    }

    private WordRewriter() {}

    static String rewritten(String text, Rule rule) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                out.append(text.charAt(i++));
                continue;
            }
            int next = rule.rewrite(text, i, end, out);
            if (next == i) {
                out.append(text, i, end);
                next = end;
            }
            i = next;
        }
        return out.toString();
    }
}
