package dev.dateline.library.draft;

import dev.dateline.judge.WordList;
import dev.dateline.library.draft.Word.Tag;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether the statement around a position in a sentence is in the past or the future. */
final class Tense {
    /** Matches a condition before its consequence: {@code If none has a majority by 29 July, she must call}. */
    private static final Pattern CONDITION = Pattern.compile("^(?:If|Unless|Once)\\b[^,]*$");

    private static final Pattern MAIN_CLAUSE =
            Pattern.compile("^[^,]*, .*\\b(?:must|will|would|may|can|has to|have to)\\b");
    /** Matches words for an event that is still to come: {@code a vote on 15 November was still possible}. */
    private static final Pattern STILL_COMING = Pattern.compile(
            " (?:is|are|was|were) (?:still |now )?(?:possible|likely|planned|scheduled|due|expected)\\b");

    /** Matches the base of a comparison: {@code up from 4,500 shillings in}. */
    private static final Pattern COMPARED =
            Pattern.compile("\\b(?:up|down|compared with|against) (?:from )?[^ ]*\\d[^,;]*$");

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "could", "might", "should", "must", "'ll", "until", "may");
    private static final Set<String> EXPECTED = Set.of("expected", "due", "scheduled", "set", "likely");
    private static final Set<String> COMMITTING = WordList.words("""
        agree promise plan vow expect due set schedule ask urge order tell ready refuse want hope decide invite
        call prepare threaten offer require summon aim intend pledge propose request instruct appeal seek give
        need begin start likely free obliged is are was were be been being upcoming slated poised forecast
        """);
    private static final Set<String> DECIDING = WordList.words("""
        declare announce order call impose ban extend cancel suspend postpone approve decide agree set fix close
        shut delay book invite warn predict forecast
        """);
    private static final Set<String> MOVING =
            Set.of("slip", "delay", "postpone", "move", "push", "defer", "shift", "put");
    private static final Set<String> FROM =
            Set.of("from", "for", "until", "till", "through", "starting", "beginning", "effective");
    /** What a verb says about the time. */
    private enum Sign {
        PAST,
        COMING,
        NOW,
        NONE
    }

    private final TaggedSentence words;

    private Tense(TaggedSentence words) {
        this.words = words;
    }

    /** Whether the day at {@code at} is in the future; empty if the sentence does not tell. */
    static Optional<Boolean> isComing(TaggedSentence tagged, int at, int end) {
        String sentence = tagged.text();
        String rest = sentence.substring(end);
        if ((CONDITION.matcher(sentence.substring(0, at)).find()
                        && MAIN_CLAUSE.matcher(rest).find())
                || STILL_COMING.matcher(rest).lookingAt()) {
            return Optional.of(true);
        }
        if (COMPARED.matcher(sentence.substring(0, at)).find()) {
            return Optional.of(false);
        }
        Tense tense = new Tense(tagged);
        int day = tense.words.indexAt(at);
        int behind = tense.words.indexAt(end);
        Optional<Clause> clause = tagged.clauses().stream()
                .filter(each -> each.from() <= day && day < each.to())
                .min(Comparator.comparingInt(each -> each.to() - each.from()));
        int from = clause.map(Clause::from).orElse(0);
        Sign before = tense.last(from, day);
        if (before == Sign.NONE || before == Sign.NOW) {
            Sign later = tense.first(behind, clause.map(Clause::to).orElse(tense.words.size()));
            before = before == Sign.NONE || later == Sign.COMING ? later : before;
        }
        if (before == Sign.NONE) {
            before = tense.last(0, from);
        }
        return before == Sign.NONE ? Optional.empty() : Optional.of(before != Sign.PAST);
    }

    /**
     * Whether the day is the beginning of an effect that was decided earlier: {@code declared three days of mourning
     * from Thursday}, {@code slipped to March}.
     */
    static boolean isDecidedFrom(TaggedSentence words, int at) {
        int last = words.indexAt(at) - 1;
        String lead = words.at(last).low();
        if (lead.equals("effective") || words.at(last - 1).low().equals("effective")) {
            return true;
        }
        boolean moved = lead.equals("to");
        for (int i = last; i >= 0 && (moved || FROM.contains(lead)); i--) {
            if (words.at(i).is(Tag.VERB) && Verbs.isPast(words.at(i).low())) {
                return (moved ? MOVING : DECIDING).contains(words.at(i).base());
            }
        }
        return false;
    }

    /** Whether the last verb of a clause that shows a tense is in the future. */
    static boolean isPlan(String clause) {
        Tense tense = new Tense(TaggedSentence.of(clause));
        return tense.last(0, tense.words.size()) == Sign.COMING;
    }

    private Sign last(int from, int to) {
        Sign sign = Sign.NONE;
        for (int i = to - 1; i >= from && sign == Sign.NONE; i--) {
            sign = sign(i, from);
        }
        return sign;
    }

    private Sign first(int from, int to) {
        Sign sign = Sign.NONE;
        for (int i = from; i < to && sign == Sign.NONE; i++) {
            sign = sign(i, from);
        }
        return sign;
    }

    private Sign sign(int i, int from) {
        Word word = words.at(i);
        String low = word.low();
        if (MODALS.contains(low)) {
            return Sign.COMING;
        }
        boolean due = EXPECTED.contains(low) && (isBe(i - 1) || low.matches("due|likely"));
        if (due
                || (low.equals("forecast")
                        && isBe(i - 1)
                        && !words.at(i - 1).low().equals("been"))) {
            return Sign.COMING;
        }
        if (!word.is(Tag.VERB, Tag.AUX)
                || (word.isCapital() && i > 0)
                || words.at(i - 1).is(Tag.DET)) {
            return Sign.NONE;
        }
        if (words.at(i - 1).low().equals("to")) {
            return infinitive(i - 1);
        }
        int helper = helper(i);
        if (helper < i) {
            return words.at(helper).low().equals("to") ? infinitive(helper) : sign(helper, from);
        }
        if (word.is(Tag.AUX)) {
            return low.matches("is|are|does|do") ? Sign.NOW : low.matches("be|being") ? Sign.NONE : Sign.PAST;
        }
        if (low.endsWith("ing")) {
            return Sign.NONE;
        }
        return Verbs.isPast(low) || Verbs.isParticiple(low) ? Sign.PAST : Sign.NOW;
    }

    private boolean isBe(int i) {
        int at = i;
        while (words.at(at).is(Tag.ADV)) {
            at--;
        }
        return words.at(at).base().equals("be");
    }

    /** The index of the helping verb or "to" before a verb form; the index of the form itself if there is none. */
    private int helper(int i) {
        int at = i - 1;
        while (words.at(at).is(Tag.ADV) || words.at(at).low().matches("be|been|being|not|have")) {
            at--;
        }
        return words.at(at).is(Tag.AUX) || (at < i - 1 && words.at(at).low().equals("to")) ? at : i;
    }

    /**
     * What an infinitive says about the time. {@code agreed to meet} and {@code a hall, to be ready} are in the future,
     * {@code flew in to meet} is not.
     */
    private Sign infinitive(int to) {
        if (words.at(to - 1).text().equals(",")) {
            return Sign.COMING;
        }
        for (int i = to - 1; i >= 0 && i >= to - 5; i--) {
            Word word = words.at(i);
            if (COMMITTING.contains(word.base()) || COMMITTING.contains(word.low()) || MODALS.contains(word.low())) {
                return Sign.COMING;
            }
            if (Verbs.isPast(word.low()) && word.is(Tag.VERB)) {
                return Sign.PAST;
            }
        }
        return Sign.NONE;
    }
}
