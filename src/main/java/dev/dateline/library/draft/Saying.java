package dev.dateline.library.draft;

import dev.dateline.library.draft.Word.Tag;

/**
 * Finds the verbs of saying in a sentence, their subjects, and the words that they introduce.
 *
 * @param bare the sentence without its quotations
 */
record Saying(TaggedSentence bare) {
    /** Takes the place of a quoted text. It is a letter of no alphabet that news are written in. */
    static final char QUOTED = '\u01c1';

    private static final String RELATIVE = "who|whose|which|that";

    /**
     * The sentence with one long word and a comma in place of each quotation, because quoted words do not name a
     * speaker. A name in quotation marks stays.
     */
    static String withoutQuotes(String sentence) {
        StringBuilder out = new StringBuilder(sentence);
        for (Mention quote : QuoteFinder.in(sentence)) {
            for (int i = quote.start(); i < quote.end() && !QuoteFinder.isName(quote, sentence); i++) {
                out.setCharAt(i, i == quote.end() - 1 ? ',' : QUOTED);
            }
        }
        return out.toString();
    }

    /** Whether a word is a verb of saying. The tagger takes some for nouns: {@code Ana Ruiz reckons that}. */
    boolean isSaying(int i) {
        Word word = bare.at(i);
        int helper = i - 1;
        while (bare.at(helper).is(Tag.ADV)) {
            helper--;
        }
        Word help = bare.at(helper);
        boolean other = (help.base().equals("be") && !word.low().endsWith("ing"))
                || (help.is(Tag.AUX, Tag.PART) && help.low().matches("must|would|could|may|might|should|to"))
                || bare.at(i - 1).is(Tag.DET)
                || (word.base().equals("see") && !word.low().equals("sees"));
        Word next = bare.at(i + 1);
        boolean noun = word.low().endsWith("s") && Verbs.isNounToo(word.low()) && next.is(Tag.ADP);
        boolean mistagged = (bare.at(i - 1).isNoun() || bare.at(i - 1).is(Tag.PUNCT))
                && (next.isCapital() || !next.is(Tag.ADP, Tag.NOUN, Tag.VERB, Tag.AUX, Tag.CCONJ));
        return Verbs.isSaying(word.low())
                && !other
                && !noun
                && (word.is(Tag.VERB) || word.low().equals("said") || mistagged);
    }

    boolean isWord(int i, String low) {
        return bare.at(i).low().equals(low);
    }

    /** Whether a verb is a participle without a helper: {@code saying that}. */
    private boolean isTail(int verb) {
        return bare.at(verb).low().endsWith("ing") && !bare.at(verb - 1).is(Tag.AUX, Tag.ADV);
    }

    /** Whether a verb is in a clause about something else: {@code who says}, {@code saying that}. */
    boolean isInside(int verb) {
        return isTail(verb) || bare.at(verb - 1).text().matches(RELATIVE);
    }

    boolean isQuote(int i) {
        return bare.at(i).text().charAt(0) == QUOTED;
    }

    /** The subject of a verb; empty if it is not found. */
    NounPhrase subject(int verb) {
        int i = verb - 1;
        while (bare.at(i).is(Tag.AUX, Tag.ADV, Tag.PART)) {
            i--;
        }
        if (isTail(verb) || bare.at(i).is(Tag.CCONJ)) {
            int before = i;
            while (before >= 0 && !(bare.at(before).is(Tag.VERB) && !isParticiple(before))) {
                before--;
            }
            return before < 0 ? NounPhrase.at(bare, bare.size()) : subject(before);
        }
        i -= bare.at(i).text().matches(RELATIVE) ? 1 : 0;
        while (isWord(i, ",")) {
            int open = i - 1;
            while (open >= 0 && !isWord(open, ",")) {
                open--;
            }
            i = bare.at(i + 1).text().matches(RELATIVE) ? i - 1 : open - 1;
            i -= bare.at(i).is(Tag.NUM) && isWord(i - 1, ",") ? 2 : 0; // Ian Pell, 71, who had sold it, said
        }
        int from = i;
        while (from >= 0 && !begins(from)) {
            from--;
        }
        from++;
        while (from < i && bare.at(from).is(Tag.CCONJ, Tag.ADV, Tag.SCONJ)) {
            from++;
        }
        for (int k = i; k > from; k--) { // In January the union
            String before = bare.at(k - 1).text();
            if (!bare.at(k).is(Tag.ADP)
                    && (DateFinder.isMonthOrWeekday(before)
                            || before.matches("\\d{4}|earlier|later|ago|week|month|year"))) {
                from = k;
            }
        }
        for (int k = from + 1; k < i; k++) { // In its forecast the bank; at a cost the party
            from = bare.at(k).is(Tag.DET)
                            && bare.at(k - 1).isNoun()
                            && !bare.at(k - 1).isPossessive()
                    ? k
                    : from;
        }
        NounPhrase subject = NounPhrase.at(bare, i < 0 ? bare.size() : from);
        return new NounPhrase(bare, subject.from(), Math.min(subject.to(), i + 1));
    }

    /** Whether a clause begins after a word. */
    private boolean begins(int i) {
        boolean verb = bare.at(i).is(Tag.VERB, Tag.AUX)
                && !isParticiple(i)
                && !bare.at(i).isCapital();
        boolean joins = bare.at(i).is(Tag.CCONJ)
                && !(bare.at(i - 1).isCapital() && bare.at(i + 1).isCapital())
                && (bare.at(i - 1).is(Tag.PUNCT)
                        || bare.words().subList(0, i).stream().anyMatch(word -> word.is(Tag.VERB)));
        return verb
                || joins
                || bare.at(i).is(Tag.PUNCT, Tag.SCONJ)
                || (bare.at(i).is(Tag.ADP) && !bare.at(i).low().matches("of|for|from|at|in|with|to|by|on"))
                || bare.at(i).text().matches(RELATIVE);
    }

    /** Whether a verb belongs to the noun before it: {@code figures released on Friday}. */
    boolean isParticiple(int i) {
        return Verbs.isParticiple(bare.at(i).low())
                && bare.at(i - 1).isNoun()
                && (bare.at(i + 1).is(Tag.ADP) || bare.at(i + 1).low().matches("last|this|earlier|yesterday"));
    }

    /** Whether only an audience, a place or a day follows a verb of saying, and no statement. */
    boolean trails(int verb) {
        int i = verb + 1;
        while (i < bare.size() && !bare.at(i).is(Tag.PUNCT, Tag.AUX, Tag.SCONJ) && !isWord(i, "that")) {
            boolean participle = bare.at(i - 1).isNoun() && !bare.at(i + 1).is(Tag.DET, Tag.NUM, Tag.SYM, Tag.PRON);
            if (bare.at(i).is(Tag.VERB) && !participle && !bare.at(i).low().endsWith("ing")) {
                return false;
            }
            i++;
        }
        return !bare.at(i).is(Tag.AUX) && !isWord(i, "that");
    }

    /** The index behind a verb of saying and the words that tell when, where or to whom: {@code said on Monday that}. */
    int told(int verb) {
        boolean audience = bare.at(verb).base().matches("tell|inform|remind|warn|ask|assure|reassure");
        NounPhrase to = NounPhrase.at(bare, verb + 1);
        return behind(audience && !to.isEmpty() ? to.to() : verb + (isWord(verb + 1, "out") ? 2 : 1));
    }

    /** Whether a verb introduces a clause with "that" or the like. */
    boolean isThat(int verb) {
        return bare.at(told(verb)).low().matches("that|whether|why|how");
    }

    /** The index behind words that tell when or where somebody speaks. */
    int behind(int from) {
        int i = from;
        while (bare.at(i).low().matches("on|in|at|to|during|late|early|yesterday|last|this")
                && !isWord(i + 1, "least")) {
            boolean day = DateFinder.isMonthOrWeekday(bare.at(i + 1).text())
                    || !bare.at(i).is(Tag.ADP);
            i = day
                    ? i + (bare.at(i).is(Tag.ADV) ? 1 : 2)
                    : Math.max(i + 1, NounPhrase.at(bare, i + 1).to());
        }
        return i;
    }

    /** The offset of a word; that of the end behind the last one. */
    int offset(int i) {
        return i < bare.size() ? bare.at(i).start() : bare.text().length();
    }

    /** The offset where a statement goes on behind its speaker: {@code he said, 9% more than last year}. */
    int tail(int verb, int to) {
        int comma = verb + 1;
        while (comma < bare.size() && !bare.at(comma).is(Tag.PUNCT, Tag.SCONJ)) {
            comma++;
        }
        Word next = bare.at(comma + 1);
        boolean adds = next.is(Tag.DET)
                || (next.is(Tag.NUM) && isWord(comma + 2, ",")) // said Ana Ruiz, 47, one of six nurses
                || next.text().matches("who|which|whose")
                || next.low().endsWith("ing")
                || next.low().equals("in");
        return bare.at(comma).is(Tag.SCONJ) || !adds ? offset(comma) : to;
    }
}
