package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.library.draft.Word.Tag;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence with a subject and a finite verb. The numbers are indices of words.
 *
 * @param from the first word of the subject
 * @param subjectTo the word after the subject
 * @param verb the finite verb: {@code was} of {@code was passed}
 * @param to the word after the clause
 * @param joined the word after a short clause that follows without a sign: {@code a bill that would limit fees}
 * @param front the time or place before the subject: {@code In April}; empty if there is none
 */
record Clause(TaggedSentence sentence, Kind kind, int from, int subjectTo, int verb, int to, int joined, String front) {
    /** How a clause is joined to its sentence. */
    enum Kind {
        MAIN,
        /** What somebody says: {@code said that exports fell}. */
        TOLD,
        /** It begins with {@code which} or {@code who}; the subject is the noun before. */
        RELATIVE,
        /** A participle: {@code imposed} of {@code The fine, imposed in May, is the highest}. */
        REDUCED,
        /** A present participle behind a clause: {@code ending} of {@code halted the launch, ending a long wait}. */
        TAIL,
        /** It begins with {@code when}, {@code after} or the like. */
        SUBORDINATE
    }

    private static final Set<String> BETWEEN = Set.of("more", "than", "less", "no", "longer");

    private static final Pattern TIME =
            Pattern.compile("(?:(?:on|from|in|by|since) )?(?:(?:next|last|this|late|early|the) )*" + "(?:(?:"
                    + String.join("|", CalendarNames.MONTHS)
                    + ")(?: \\d{1,2})?|\\p{Lu}\\p{Ll}+day|week|month|year|weekend)\\b");

    Clause withoutFront() {
        return new Clause(sentence, kind, from, subjectTo, verb, to, joined, "");
    }

    String subject() {
        return sentence.text(from, subjectTo);
    }

    Word finite() {
        return sentence.at(verb);
    }

    /** The last verb of the group that begins with the finite verb; {@code called} of {@code has also been called}. */
    int mainVerb() {
        int last = verb;
        for (int i = afterTime(verb + 1); i < to && isInGroup(i); i++) {
            boolean participle = sentence.at(i).is(Tag.VERB, Tag.AUX);
            if (participle && !sentence.at(last).is(Tag.AUX)) {
                break;
            }
            last = participle ? i : last;
        }
        return last;
    }

    /** The index behind a time that parts a helper from its verb: {@code will on Monday begin}. */
    private int afterTime(int from) {
        Matcher time = TIME.matcher(sentence.text(from, to));
        if (!finite().is(Tag.AUX) || !time.lookingAt()) {
            return from;
        }
        int behind = sentence.indexAt(sentence.at(from).start() + time.end());
        return sentence.at(behind).is(Tag.VERB, Tag.AUX) ? behind : from;
    }

    private boolean isInGroup(int i) {
        Word word = sentence.at(i);
        return word.is(Tag.ADV, Tag.AUX, Tag.VERB) || word.low().equals("not") || BETWEEN.contains(word.low());
    }

    /** The base form of the main verb. */
    String base() {
        return sentence.at(mainVerb()).base();
    }

    boolean isPassive() {
        return mainVerb() > verb
                && isBe(mainVerb() - 1, verb)
                && !sentence.at(mainVerb()).low().endsWith("ing");
    }

    private boolean isBe(int from, int least) {
        for (int i = from; i >= least; i--) {
            if (sentence.at(i).is(Tag.AUX)) {
                return sentence.at(i).base().equals("be");
            }
        }
        return false;
    }

    /** Whether the finite verb stands before the subject in a question: is, will, has in {@code has risen}. */
    boolean isInverted() {
        return finite().is(Tag.AUX) && !(Set.of("have", "do").contains(finite().base()) && mainVerb() == verb);
    }

    /** {@code did}, {@code does} or {@code do} for a verb that stands alone. */
    String helper() {
        String low = finite().low();
        boolean third = low.endsWith("s") && !Verbs.isPast(low) && !low.endsWith("ss");
        boolean present = low.equals(finite().base()) && !Verbs.isPast(low);
        return third ? "does" : present ? "do" : "did";
    }

    /** Whether the subject is a plural, as far as its verb or its noun tells. */
    Optional<Boolean> isPlural() {
        return switch (finite().low()) {
            case "are", "were", "have", "do" -> Optional.of(true);
            case "is", "was", "has", "does" -> Optional.of(false);
            default -> finite().is(Tag.VERB) && helper().equals("does") ? Optional.of(false) : Optional.empty();
        };
    }
}
