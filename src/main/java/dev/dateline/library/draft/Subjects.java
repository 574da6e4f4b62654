package dev.dateline.library.draft;

import dev.dateline.library.draft.Word.Tag;

/** Finds where the subject of a verb begins and ends. */
record Subjects(TaggedSentence sentence) {
    /** Whether the words before a verb are its subject: a noun phrase, perhaps with a phrase behind it. */
    boolean isBetween(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (sentence.at(i).isNoun() || sentence.at(i).is(Tag.PRON, Tag.NUM)) {
                return !sentence.at(from).is(Tag.ADP);
            }
        }
        return false;
    }

    /** The first word of the subject, behind words such as "and", "later" or "on Monday". */
    int start(int from, int verb) {
        int i = from;
        while (i < verb
                && (sentence.at(i).is(Tag.CCONJ, Tag.PUNCT) || (sentence.at(i).is(Tag.ADV) && isLoose(i)))) {
            i++;
        }
        return frontEnd(i, verb);
    }

    /** The word after a time or place without a comma: {@code In 2025 the four companies held}. */
    private int frontEnd(int from, int verb) {
        boolean front = (sentence.at(from).is(Tag.ADP, Tag.SCONJ)
                        && !sentence.at(from).low().matches("at|up|about|over|around"))
                || sentence.at(from).low().matches("last|this|next");
        for (int i = from + 2; front && i < verb; i++) {
            Word before = sentence.at(i - 1);
            boolean noun = sentence.at(i).is(Tag.DET, Tag.PRON)
                    || sentence.at(i).low().matches("more|about|some|nearly|only|at")
                    || (before.is(Tag.NUM)
                            && !sentence.at(i).is(Tag.NUM, Tag.SYM, Tag.ADP, Tag.CCONJ)
                            && before.low().length() == 4);
            if (noun && (before.isNoun() || before.is(Tag.NUM))) {
                return i;
            }
        }
        return from;
    }

    /** The word behind those who are told something: {@code the ban} of {@code told reporters the ban would end}. */
    int behindHearer(int from, int verb) {
        for (int i = from + 1;
                i < verb && sentence.at(i - 1).isNoun() && !sentence.at(i - 1).isPossessive();
                i++) {
            if (sentence.at(i).is(Tag.DET)) {
                return i;
            }
        }
        return from;
    }

    /** Whether a comma is in a list of names: {@code fined Faltec, Dorvia and Nordport a total of}. */
    boolean isInList(int comma) {
        int i = comma + 1;
        while (sentence.at(i).isCapital() && sentence.at(i).isNoun()) {
            i++;
        }
        boolean joined = sentence.at(i).is(Tag.CCONJ) || (sentence.at(i).text().equals(",") && isInList(i));
        return i > comma + 1
                && joined
                && sentence.at(comma - 1).isCapital()
                && (sentence.at(i + 1).isCapital() || sentence.at(i).text().equals(","));
    }

    private boolean isLoose(int i) {
        return !sentence.at(i + 1).is(Tag.NUM, Tag.ADJ)
                && !sentence.at(i).low().matches("as|about|some|nearly|almost|only|just|around|roughly|more|less|over");
    }

    /** The word after the subject, without a day before the verb: {@code the court on Monday gave}. */
    int end(int from, int verb) {
        int end = verb;
        while (end > from + 1
                && sentence.at(end - 1).is(Tag.ADV)
                && !sentence.at(end - 1).isCapital()) {
            end--;
        }
        return end;
    }

    boolean isNone(int start, int verb) {
        Word first = sentence.at(start);
        return (first.is(Tag.ADP, Tag.SCONJ)
                        && !first.low().matches("about|around|over|up")
                        && !(first.low().equals("at")
                                && sentence.at(start + 1).low().matches("least|most")))
                || (first.is(Tag.VERB) && first.low().endsWith("ing"))
                || sentence.at(verb - 1).is(Tag.DET, Tag.ADP, Tag.SCONJ);
    }

    /** The first word of the noun phrase that ends before an index, without a phrase behind its noun. */
    int nounStart(int end) {
        int i = end;
        while (i > 0
                && (sentence.at(i - 1).isNoun()
                        || sentence.at(i - 1).is(Tag.ADJ, Tag.NUM, Tag.DET, Tag.SYM)
                        || sentence.at(i - 1).low().matches("its|his|her|their"))) {
            i--;
        }
        return i;
    }
}
