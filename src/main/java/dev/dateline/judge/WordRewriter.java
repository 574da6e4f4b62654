package dev.dateline.judge;

/** Goes through the words of a text and writes some of them otherwise; whatever is no word stays as it is. */
final class WordRewriter {
    /** What becomes of one word. */
    interface Rule {
        /**
         * Writes what stands for the word from {@code from} to {@code end}, with what belongs to it behind.
         *
         * @return the place behind what was taken; {@code from} where the word stays
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
