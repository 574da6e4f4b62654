package dev.dateline.library.draft;

import dev.dateline.judge.WordList;
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
    /** Words before a participle that is an adjective: {@code on imported chips}. */
    private static final Set<String> BEFORE_ATTRIBUTE =
            Set.of("on", "of", "for", "the", "a", "an", "its", "their", "all", "more", "in", "at", "with");

    /** What a verb says about the time. */
    private enum Sign {
        PAST,
        COMING,
        NOW,
        NONE
    }

    private final Grammar grammar;

    private Tense(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Whether the day at {@code at} is in the future; empty if the sentence does not tell. */
    static Optional<Boolean> isComing(String sentence, int at, int end) {
        String behind = sentence.substring(end);
        if ((CONDITION.matcher(sentence.substring(0, at)).find()
                        && MAIN_CLAUSE.matcher(behind).find())
                || STILL_COMING.matcher(behind).lookingAt()) {
            return Optional.of(true);
        }
        if (COMPARED.matcher(sentence.substring(0, at)).find()) {
            return Optional.of(false);
        }
        SentenceParts parts = new SentenceParts(sentence);
        Grammar grammar = parts.grammar;
        Tense tense = new Tense(grammar);
        int day = grammar.at(at);
        SentenceParts.Part part = parts.around(day);
        Sign before = tense.last(part.from(), day);
        if (before == Sign.NONE || before == Sign.NOW) {
            Sign later = tense.first(grammar.at(end), part.to());
            before = before == Sign.NONE || later == Sign.COMING ? later : before;
        }
        if (before == Sign.NONE) {
            before = tense.last(0, part.from());
        }
        return before == Sign.NONE ? Optional.empty() : Optional.of(before != Sign.PAST);
    }

    /**
     * Whether the day is the beginning of an effect that was decided earlier: {@code declared three days of mourning
     * from Thursday}, {@code slipped to March}.
     */
    static boolean isDecidedFrom(String sentence, int at) {
        Grammar grammar = new Grammar(sentence.substring(0, at));
        int last = grammar.size() - 1;
        String lead = grammar.low(last);
        if (lead.equals("effective") || grammar.low(last - 1).equals("effective")) {
            return true;
        }
        boolean moved = lead.equals("to");
        for (int i = last; i >= 0 && (moved || FROM.contains(lead)); i--) {
            Optional<String> base = Verbs.base(grammar.word(i));
            if (base.isPresent()) {
                return (moved ? MOVING : DECIDING).contains(base.get());
            }
        }
        return false;
    }

    /** Whether the last verb of a clause that shows a tense is in the future. */
    static boolean isPlan(String clause) {
        Grammar grammar = new Grammar(clause);
        return new Tense(grammar).last(0, grammar.size()) == Sign.COMING;
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
        String low = grammar.low(i);
        if (grammar.isCapital(i) && i > 0) {
            return Sign.NONE;
        }
        if (grammar.word(i - 1).equals("to") && isBase(low)) {
            return infinitive(i - 1);
        }
        if (MODALS.contains(low)) {
            return Sign.COMING;
        }
        if (grammar.isHelper(i)) {
            return low.matches("is|are|does|do") ? Sign.NOW : Sign.PAST;
        }
        int helper = helper(i);
        boolean be = helper < i && !grammar.word(helper).matches("had|has|have");
        if (EXPECTED.contains(low) || (low.equals("forecast") && helper == i)) {
            return be || low.matches("due|likely|forecast") ? Sign.COMING : Sign.PAST;
        }
        if (helper < i && Verbs.isPast(low)) {
            return grammar.word(helper).equals("to") ? Sign.COMING : sign(helper, from);
        }
        if (MODALS.contains(grammar.word(helper)) && helper < i) {
            return Sign.COMING;
        }
        if (Verbs.isPast(low)) {
            boolean attribute = Verbs.isRegularPast(low) && BEFORE_ATTRIBUTE.contains(grammar.low(i - 1));
            return attribute ? Sign.NONE : Sign.PAST;
        }
        return low.matches("been|being") ? Sign.PAST : grammar.isFinite(i, from) ? Sign.NOW : Sign.NONE;
    }

    /** The index of the helping verb or "to be" before a verb form; the index of the form itself if there is none. */
    private int helper(int i) {
        int at = i - 1;
        while (at >= 0 && grammar.low(at).matches("be|been|being|not|have|also|now|still|\\p{Ll}+ly")) {
            if (grammar.low(at).matches("have") && !MODALS.contains(grammar.word(at - 1))) {
                break;
            }
            at--;
        }
        boolean to = at >= 0 && at < i - 1 && grammar.word(at).equals("to");
        return at >= 0 && (grammar.isHelper(at) || MODALS.contains(grammar.word(at)) || to) ? at : i;
    }

    private static boolean isBase(String low) {
        return (!low.matches("the|an?|\\d.*") && !Verbs.isPast(low)) || Verbs.isAmbiguous(low);
    }

    /**
     * What an infinitive says about the time. {@code agreed to meet} and {@code a hall, to be ready} are in the future,
     * {@code flew in to meet} is not.
     */
    private Sign infinitive(int to) {
        if (grammar.isComma(to - 1)) {
            return Sign.COMING;
        }
        for (int i = to - 1; i >= 0 && i >= to - 5; i--) {
            String low = grammar.low(i);
            if (COMMITTING.contains(Verbs.baseOfAny(low)) || COMMITTING.contains(low) || MODALS.contains(low)) {
                return Sign.COMING;
            }
            if (Verbs.isPast(low)) {
                return Sign.PAST;
            }
        }
        return Sign.NONE;
    }
}
