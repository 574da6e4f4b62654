package dev.dateline.library.draft;

import dev.dateline.judge.CommonNames;
import dev.dateline.library.draft.Word.Tag;
import java.util.Set;

/** Finds the finite verb in a part of a sentence. Most past forms may also be participles. */
record FiniteVerbs(TaggedSentence sentence) {
    private static final Set<String> TRANSITIVE = WordLists.words("transitive");

    /** The index of the finite verb between two words; -1 if there is none or it is not clear which one it is. */
    int between(int from, int to) {
        int reduced = -1;
        for (int i = from; i < to; i++) {
            Word word = sentence.at(i);
            String low = word.low();
            if (!word.is(Tag.VERB, Tag.AUX)
                    || low.endsWith("ing")
                    || low.matches("be|been")
                    || (i > 0 && sentence.at(i - 1).low().matches("to|having|be|been|being"))) {
                continue;
            }
            if (word.is(Tag.VERB)
                    && (sentence.at(i - 1).is(Tag.DET)
                            || low.equals("aged")
                            || isParticiple(i, from)
                            || isNounBeforeVerb(i, to)
                            || isCompound(i, from))) {
                continue;
            }
            if (!mayBeReduced(i, from) || (reduced >= 0 && !sentence.at(i + 1).is(Tag.ADP, Tag.ADV))) {
                return i;
            }
            boolean by =
                    sentence.at(i + 1).low().equals("by") || sentence.at(i - 1).is(Tag.CCONJ);
            if (reduced >= 0 && !by) {
                return -1;
            }
            reduced = reduced < 0 ? i : reduced;
        }
        return reduced;
    }

    /** Whether a verb is a participle behind its noun, because it needs an object but has none: {@code a law passed by}. */
    private boolean isParticiple(int i, int from) {
        boolean by =
                sentence.at(i + 1).low().equals("by") && !sentence.at(i + 2).is(Tag.NUM, Tag.SYM, Tag.DET);
        return i > from
                && mayBeReduced(i, from)
                && (needsObject(i) || (by && sentence.at(i + 2).isNoun()));
    }

    /** Whether a verb without an object is a passive: {@code issued} of {@code a warning issued on Monday}. */
    boolean needsObject(int i) {
        return TRANSITIVE.contains(sentence.at(i).base());
    }

    /** Whether a word on -s is the subject's noun, because its verb follows: {@code Asylum claims from Mali will be}. */
    private boolean isNounBeforeVerb(int i, int to) {
        boolean noun = sentence.at(i).low().endsWith("s") && sentence.at(i + 1).is(Tag.ADP);
        for (int k = i + 1; noun && k < to && !sentence.at(k).is(Tag.CCONJ); k++) {
            if (sentence.at(k).is(Tag.AUX) && !sentence.at(k).low().matches("be|been")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bare form behind the first word is a noun, because that word is no plural: {@code Danish wind farms}. */
    private boolean isCompound(int i, int from) {
        Word first = sentence.at(i - 1);
        return i == from + 1
                && (first.is(Tag.ADJ)
                        || CommonNames.countryOfPeople(first.text()).isPresent()
                        || first.text().equals("U.S."))
                && sentence.at(i).low().equals(sentence.at(i).base())
                && !Verbs.isPast(sentence.at(i).low())
                && sentence.at(i + 1).isNoun();
    }

    /** Whether a verb may be a participle behind its noun: {@code people killed in floods}. */
    boolean mayBeReduced(int i, int from) {
        Word next = sentence.at(i + 1);
        return sentence.at(i).is(Tag.VERB)
                && Verbs.isParticiple(sentence.at(i).low())
                && (next.is(Tag.ADP, Tag.ADV, Tag.PUNCT, Tag.SCONJ, Tag.AUX, Tag.VERB)
                        || next.low().matches("last|this|next|earlier")
                        || DateFinder.isMonthOrWeekday(next.text())
                        || DateFinder.isMonthOrWeekday(sentence.at(i + 2).text()))
                && (i == from
                        || sentence.at(i - 1).isNoun()
                        || sentence.at(i - 1).is(Tag.NUM, Tag.ADV, Tag.SYM));
    }
}
