package dev.dateline.library.draft;

import dev.dateline.judge.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether the statement around a position in a sentence is in the past or the future. */
final class Tense {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'-]*");
    private static final Pattern BOUNDARY =
            Pattern.compile("[;\":]|, (?:and|but|while|which|who|whose|where|when|after|before)\\b"
                    + "| (?:that|which|who|while|but|because|after|before|when|if|unless)\\b|, (?=[\\p{L} ]+ said\\b)");
    /** {@code If none has a majority by 29 July, she must call}: a condition and its consequence. */
    private static final Pattern CONDITION = Pattern.compile("^(?:If|Unless|Once)\\b[^,]*$");

    /** {@code a vote on 15 November was still possible}. */
    private static final Pattern STILL_COMING = Pattern.compile(
            " (?:is|are|was|were) (?:still |now )?(?:possible|likely|planned|scheduled|due|expected)\\b");

    private static final Pattern MAIN_CLAUSE =
            Pattern.compile("^[^,]*, .*\\b(?:must|will|would|may|can|has to|have to)\\b");
    private static final Set<String> COMING = WordList.words("""
        will would shall due scheduled set plans planned plan aims intends hopes likely could may might should
        must expected expects upcoming coming tentatively poised slated wants ordered promised agreed vowed
        pledged until 'll forecast forecasts
        """);
    private static final Set<String> COMMITTING = WordList.words("""
        agree promise plan vow expect due set schedule ask urge order tell ready refuse want hope decide invite
        call prepare threaten offer require summon aim intend pledge propose request instruct appeal seek give
        need begin start likely free obliged
        """);
    private static final Set<String> DECIDING = WordList.words("""
        declare announce order call impose ban extend cancel suspend postpone approve decide agree set fix close
        shut delay book invite warn predict forecast
        """);
    private static final Set<String> MOVING =
            Set.of("slip", "delay", "postpone", "move", "push", "defer", "shift", "put");
    private static final Set<String> HELPING = Set.of("is", "are", "was", "were", "be", "been", "being");
    /** {@code on imported chips}: a participle behind these words is an attribute. */
    private static final Set<String> BEFORE_ATTRIBUTE =
            Set.of("on", "of", "for", "the", "a", "an", "its", "their", "all", "more", "in", "at", "with");

    private static final Set<String> DONE = Set.of("was", "were", "had", "did", "has", "have", "been");

    /** The tense of a verb. */
    private enum Sign {
        PAST,
        COMING,
        NOW,
        NONE
    }

    private Tense() {}

    /** Whether the day at {@code at} is in the future; empty if the sentence does not tell. */
    static Optional<Boolean> isComing(String sentence, int at, int end) {
        int from = 0;
        int to = sentence.length();
        Matcher boundary = BOUNDARY.matcher(sentence);
        while (boundary.find()) {
            if (boundary.start() < at) {
                from = boundary.end();
            } else if (boundary.start() >= end) {
                to = boundary.start();
                break;
            }
        }
        if (CONDITION.matcher(sentence.substring(0, at)).find()
                && MAIN_CLAUSE.matcher(sentence.substring(end)).find()) {
            return Optional.of(true);
        }
        if (sentence.substring(from, at).matches("(?s).*, to be \\p{Ll}+.*")) {
            return Optional.of(true);
        }
        if (STILL_COMING.matcher(sentence).region(end, sentence.length()).lookingAt()) {
            return Optional.of(true);
        }
        Sign before = last(words(sentence, from, at));
        if (before == Sign.NONE || before == Sign.NOW) {
            Sign behind = first(words(sentence, end, to));
            boolean fronted = before == Sign.NONE;
            before = fronted || behind == Sign.COMING ? behind : before;
        }
        if (before == Sign.NONE && from > 0) {
            before = last(words(sentence, 0, from));
        }
        return switch (before) {
            case PAST -> Optional.of(false);
            case COMING, NOW -> Optional.of(true);
            case NONE -> Optional.empty();
        };
    }

    /**
     * {@code declared three days of mourning from Thursday}, {@code slipped to March}: the decision was earlier, its effect
     * begins later.
     */
    static boolean isDecidedFrom(String sentence, int at) {
        String before = sentence.substring(0, at).stripTrailing();
        String lead = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (before.matches("(?s).*\\beffective(?: from| on)?")) {
            return true;
        }
        boolean moved = lead.equals("to");
        if (!moved
                && !Set.of("from", "until", "till", "through", "starting", "beginning", "effective")
                        .contains(lead)) {
            return false;
        }
        List<String> words = words(before, 0, before.length());
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<String> base = Verbs.base(words.get(i));
            if (base.isPresent()) {
                return (moved ? MOVING : DECIDING).contains(base.get());
            }
        }
        return false;
    }

    /** Whether anything in a sentence is in the future, except reported statements. */
    static boolean isPlan(String clause) {
        return last(words(clause, 0, clause.length())) == Sign.COMING;
    }

    private static List<String> words(String text, int from, int to) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, Math.max(from, to));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static Sign last(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Sign sign = sign(words, i);
            if (sign != Sign.NONE) {
                return sign;
            }
        }
        return Sign.NONE;
    }

    private static Sign first(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Sign sign = sign(words, i);
            if (sign != Sign.NONE) {
                return sign;
            }
        }
        return Sign.NONE;
    }

    private static Sign sign(List<String> words, int i) {
        String word = words.get(i);
        String low = word.toLowerCase(Locale.ROOT);
        if (Character.isUpperCase(word.charAt(0)) && i > 0) {
            return Sign.NONE;
        }
        if (i > 0 && words.get(i - 1).equals("to") && isBase(low)) {
            return infinitive(words, i - 1);
        }
        if (low.equals("forecast")) {
            return i > 0 && DONE.contains(words.get(i - 1)) ? Sign.PAST : Sign.COMING;
        }
        if (isModal(low)) {
            return Sign.COMING;
        }
        if (low.equals("expected")
                || low.equals("due")
                || low.equals("scheduled")
                || low.equals("set")
                || low.equals("likely")) {
            return i > 0 && (HELPING.contains(words.get(i - 1)) || low.equals("due") || low.equals("likely"))
                    ? Sign.COMING
                    : Sign.PAST;
        }
        if (isBareAfterModal(words, i)) {
            return Sign.COMING;
        }
        if (Verbs.isAmbiguous(low) && i > 0 && COMING.contains(words.get(i - 1))) {
            return Sign.COMING;
        }
        if (DONE.contains(low)) {
            return Sign.PAST;
        }
        if (low.equals("is") || low.equals("are")) {
            return Sign.NOW;
        }
        if (Verbs.isPast(low)) {
            boolean attribute = i > 0
                    && i + 1 < words.size()
                    && Verbs.isRegularPast(low)
                    && BEFORE_ATTRIBUTE.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
            return attribute ? Sign.NONE : participleOf(words, i);
        }
        boolean present = WordLists.PRESENT_VERBS.contains(low)
                || (i > 0 && Character.isUpperCase(words.get(i - 1).charAt(0)) && Verbs.isThirdPerson(low));
        return present && !isNounHere(words, i) ? Sign.NOW : Sign.NONE;
    }

    private static boolean isModal(String low) {
        return Set.of("will", "would", "shall", "could", "might", "should", "must", "'ll", "until", "may")
                .contains(low);
    }

    /** {@code will be voted}, {@code would decide}: the base form after a modal verb. */
    private static boolean isBareAfterModal(List<String> words, int i) {
        for (int back = 1; back <= 3 && i - back >= 0; back++) {
            String before = words.get(i - back).toLowerCase(Locale.ROOT);
            if (isModal(words.get(i - back))) {
                return true;
            }
            boolean between =
                    HELPING.contains(before) || before.equals("not") || before.endsWith("ly") || before.equals("have");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** {@code are expected}, {@code is scheduled}: a participle has the tense of its auxiliary. */
    private static Sign participleOf(List<String> words, int i) {
        if (i > 1 && words.get(i - 1).equals("be")) {
            boolean coming = words.get(i - 2).equals("to") || isBareAfterModal(words, i - 1);
            return coming ? Sign.COMING : Sign.PAST;
        }
        if (i > 0 && (words.get(i - 1).equals("is") || words.get(i - 1).equals("are"))) {
            return Sign.NOW;
        }
        return Sign.PAST;
    }

    /** {@code the vote}, {@code his plans}: a noun and not a verb. */
    private static boolean isNounHere(List<String> words, int i) {
        if (i == 0) {
            return true;
        }
        String before = words.get(i - 1).toLowerCase(Locale.ROOT);
        return Set.of(
                        "the", "a", "an", "of", "his", "her", "its", "their", "this", "that", "no", "in", "for", "on",
                        "by", "more", "new", "first", "second", "two", "three", "annual", "monthly", "any", "some",
                        "with", "from")
                .contains(before);
    }

    private static boolean isBase(String low) {
        return (!low.equals("the") && !low.equals("a") && !Verbs.isPast(low)) || Verbs.isAmbiguous(low);
    }

    /** {@code agreed to meet} is in the future, {@code flew in to meet} is not. */
    private static Sign infinitive(List<String> words, int to) {
        for (int i = to - 1; i >= 0 && i >= to - 5; i--) {
            String low = words.get(i).toLowerCase(Locale.ROOT);
            String base = Verbs.base(low).or(() -> Verbs.baseOfPresent(low)).orElse(low);
            if (HELPING.contains(low) || COMMITTING.contains(base) || COMING.contains(low)) {
                return Sign.COMING;
            }
            if (Verbs.isPast(low)) {
                return Sign.PAST;
            }
        }
        return Sign.NONE;
    }
}
