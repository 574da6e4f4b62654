package dev.dateline.library.draft;

import dev.dateline.judge.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a sentence and their grammar, as far as word lists and neighbouring words tell. */
final class Grammar {
    private static final Pattern WORD =
            Pattern.compile("[;()\"\u2013\u2014]|[:,](?!\\d)|(?:[^\\s,;:()\"\u2013\u2014]|[:,](?=\\d))+");
    static final Set<String> HELPERS = WordList.words("""
        is are was were has have had will would can could may might must should does do did
        """);
    private static final Set<String> BEFORE_NOUN = WordList.words("""
        a an the its his her their this of no some more most all and by in for with to newly recently
        heavily previously than least not new annual military tax oil pay
        """);
    static final Set<String> PLURAL_VERBS = Set.of("make", "own", "hold", "earn", "employ", "live", "receive");
    private static final Set<String> OBJECT_BEGINS = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "about", "around", "over", "some", "no", "any", "all");
    private static final Set<String> PREPOSITIONS = WordLists.words("prepositions");
    private static final Set<String> ALWAYS_SUBORDINATE =
            Set.of("when", "while", "because", "although", "though", "if", "unless", "whereas", "once");
    private static final Set<String> SOMETIMES_SUBORDINATE = Set.of("after", "before", "as", "since", "until");
    private static final Set<String> RELATIVE =
            Set.of("which", "who", "whose", "whom", "where", "that", "what", "how", "whether", "why");
    private static final Set<String> THAT_OF =
            Set.of("of", "in", "day", "year", "month", "week", "time", "night", "morning");
    private static final Set<String> NO_PARTICIPLES =
            Set.of("including", "according", "during", "regarding", "following", "concerning", "morning", "evening");

    private static final Set<String> AND = Set.of("and", "or", "but", "nor");
    private static final Set<String> TIMED = Set.of("before", "after", "since");
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> BEFORE_INFINITE = Set.of("be", "been", "to");
    /** Prepositions that may be inside a name: Bank of Ghana. */
    private static final Set<String> IN_NAMES = Set.of("of", "for", "at", "in", "with", "from");
    /** Signs that end a part of a sentence. */
    private static final Set<String> STOPS = Set.of(";", ":", "\"", "\u2013", "\u2014");

    private static final Pattern COUNT = Pattern.compile("\\d.*|one|two|three|four|five|six|seven|eight|nine|ten");

    /** Replaces each letter of a quotation. */
    static final char QUOTED = '\u00b7';

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    Grammar(String text) {
        this.text = text;
        Matcher word = WORD.matcher(text.replaceFirst("(?<!\\b\\p{Lu})[.?!:;, ]+$", ""));
        while (word.find()) {
            words.add(word.group());
            starts.add(word.start());
        }
    }

    int size() {
        return words.size();
    }

    /** The text from one word to the word before another. */
    String text(int from, int to) {
        return from >= to
                ? ""
                : text.substring(
                        starts.get(from), starts.get(to - 1) + words.get(to - 1).length());
    }

    String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    String low(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    boolean isComma(int i) {
        return word(i).equals(",");
    }

    boolean isStop(int i) {
        return i >= words.size() || STOPS.contains(word(i));
    }

    boolean isAnd(int i) {
        return AND.contains(low(i));
    }

    boolean isPreposition(int i) {
        return PREPOSITIONS.contains(low(i));
    }

    boolean isQuoted(int i) {
        return !word(i).isEmpty() && word(i).charAt(0) == QUOTED;
    }

    boolean isCapital(int i) {
        return !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
    }

    /** Whether a word is {@code which}, {@code who}, or a {@code that} at the beginning of a clause. */
    boolean isRelative(int i) {
        boolean pointing = word(i).equals("that") && (THAT_OF.contains(word(i + 1)) || isComma(i + 1) || isStop(i + 1));
        return RELATIVE.contains(word(i)) && !pointing;
    }

    /** Whether a clause with its own verb begins with this word: {@code when}, or {@code after} before a verb. */
    boolean isSubordinate(int i) {
        return ALWAYS_SUBORDINATE.contains(low(i)) || (SOMETIMES_SUBORDINATE.contains(low(i)) && verbIn(i + 1) > i + 1);
    }

    /** Whether words such as {@code three weeks before} or {@code four months after} are here. */
    boolean isTimed(int i) {
        return TIMED.contains(word(i));
    }

    boolean isHelper(int i) {
        return HELPERS.contains(word(i));
    }

    /** The main verb after a helping verb: {@code warned} in {@code has also warned}; -1 if there is none. */
    int mainVerb(int verb) {
        int i = verb;
        while (i >= 0
                && i < words.size()
                && (isHelper(i) || low(i).matches("also|now|later|then|still|again|\\p{Ll}+ly"))) {
            i++;
        }
        boolean helped = i > verb;
        boolean perfect = HAVE.contains(word(verb)) && isParticiple(i);
        boolean going = BE.contains(word(verb)) && isIng(i);
        return verb < 0 || (helped && !perfect && !going) ? -1 : i;
    }

    /** Whether a word is the present participle of a known verb: {@code killing}. */
    boolean isIng(int i) {
        return word(i).matches("\\p{Ll}{2,}ing") && !NO_PARTICIPLES.contains(word(i));
    }

    /** Whether a word is a past participle: {@code signed}. */
    boolean isParticiple(int i) {
        return Verbs.isParticiple(word(i)) && !WordLists.ADJECTIVES_ON_ED.contains(low(i));
    }

    /**
     * Whether a participle after this word describes it. The word is not a helping verb, adverb, pronoun or
     * preposition.
     */
    boolean isNounAt(int i) {
        return !isHelper(i)
                && !isPreposition(i)
                && !isAnd(i)
                && !isComma(i)
                && !WordLists.STOP.contains(low(i))
                && !low(i).matches("been|being|be|not|\\p{Ll}+ly")
                && !Verbs.isPast(low(i));
    }

    /** The offset of a word in the sentence. */
    int start(int i) {
        return starts.get(i);
    }

    int end(int i) {
        return starts.get(i) + words.get(i).length();
    }

    /** The index of the first word at or after an offset. */
    int at(int offset) {
        int i = 0;
        while (i < words.size() && starts.get(i) < offset) {
            i++;
        }
        return i;
    }

    /**
     * The index of the word after the noun phrase that begins here.
     *
     * @param joined further words that belong to the phrase
     */
    private int nounEnd(int from, Predicate<String> joined) {
        int i = from;
        while (i < words.size() && !isComma(i) && !isStop(i) && !isQuoted(i) && !word(i).equals("(")) {
            boolean goesOn = IN_NAMES.contains(word(i))
                    && (isCapital(i + 1) || word(i).equals("of") || word(i + 1).equals("the"))
                    && !DateFinder.isMonthOrWeekday(word(i + 1))
                    && (word(i).equals("of")
                            || WordLists.BODIES.contains(low(i - 1))
                            || (isCapital(i - 1) && word(i).equals("for")));
            boolean and = isAnd(i) && !joined.test(word(i - 1) + " " + word(i) + " " + word(i + 1));
            boolean ends = and
                    || isRelative(i)
                    || isFinite(i, from)
                    || (isPreposition(i) && !goesOn)
                    || word(i).matches("published|released|earlier|yesterday|today|this|also|had|has|[.].*|\\d.*")
                    || DateFinder.isMonthOrWeekday(word(i));
            if (i > from && ends) {
                break;
            }
            i++;
        }
        return i;
    }

    /**
     * The offset after the noun phrase that begins at an offset.
     *
     * @param joined further words that belong to the phrase
     */
    int nounEndAt(int offset, Predicate<String> joined) {
        int from = at(offset);
        int end = nounEnd(from, joined);
        return end > from ? end(end - 1) : offset;
    }

    /** Whether the first word at or after an offset is a finite verb. */
    boolean isVerbAt(int offset) {
        int at = at(offset);
        return at < words.size() && isFinite(at, Math.max(0, at - 1));
    }

    /**
     * The index of the first finite verb from a word on, before the next comma, stop or relative pronoun; -1 if there
     * is none.
     */
    int verbIn(int from) {
        return verbIn(from, from);
    }

    /**
     * The index of the first finite verb from a word on, in a clause that began at {@code from}; -1 if there is none.
     */
    int verbIn(int at, int from) {
        for (int i = at; i < words.size() && !isComma(i) && !isStop(i) && !isRelative(i); i++) {
            if (isFinite(i, from)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word is the finite verb of a clause that began at {@code from}. */
    boolean isFinite(int i, int from) {
        if (isHelper(i)) {
            return true;
        }
        String low = low(i);
        String before = i > from ? low(i - 1) : "";
        boolean owned = before.endsWith("'s") || before.endsWith("s'");
        if (owned
                || low.equals("aged")
                || BEFORE_INFINITE.contains(before)
                || isCapital(i)
                || !low.matches("[a-z-]+")
                || i == 0) {
            return false;
        }
        if (Verbs.isPast(low)) {
            return !BEFORE_NOUN.contains(before) && !isReduced(i);
        }
        boolean counted = COUNT.matcher(before).matches();
        boolean saying = Verbs.isSaying(low) && !Verbs.isNounToo(low);
        if (saying && low.endsWith("s")) {
            return !BEFORE_NOUN.contains(before);
        }
        // "asylum claims from abroad will be frozen": claims is a noun, because a verb follows
        boolean later = counted || (isFollowedByVerb(i + 1) && !isRelative(i - 1));
        if (Verbs.baseOfPresent(low).isPresent()) {
            return !later && !BEFORE_NOUN.contains(before);
        }
        boolean reports = Verbs.isSaying(low)
                && isCapital(i - 1)
                && i > from
                && !isPreposition(i + 1); // Oxfam finds, the Met Office show that
        if (reports && (low.endsWith("s") || word(i + 1).equals("that"))) {
            return !later;
        }
        boolean plural =
                Verbs.isBase(low) || WordLists.PRESENT_VERBS.contains(low) || PLURAL_VERBS.contains(low) || saying;
        if (plural
                && (Counted.isPlural(before)
                        || before.equals("they")
                        || (saying && isCapital(i - 1) && hasPlural(from, i)))) {
            return !later || (saysMore(i + 1) && Verbs.isSaying(low));
        }
        if (i > from && isCapital(i - 1) && Verbs.isThirdPerson(low) && isPreposition(i + 1)) {
            return !later;
        }
        boolean object = OBJECT_BEGINS.contains(low(i + 1))
                || word(i + 1).startsWith(Clause.HOLE)
                || low(i + 1).matches("[\\d$\u20ac\u00a3\u20b9].*")
                || (i == from && low(i + 1).matches("by|that|to"));
        return object
                && !later
                && low.matches("[a-z]{3,}s")
                && !WordLists.NO_NOUNS.contains(low)
                && !BEFORE_NOUN.contains(before)
                && !before.endsWith("s");
    }

    /** Whether the word may begin a statement: {@code the volcano}, {@code they}. */
    private boolean saysMore(int i) {
        return OBJECT_BEGINS.contains(low(i)) || low(i).matches("that|they|it|he|she|there|these|those");
    }

    private boolean hasPlural(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Counted.isPlural(low(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a participle is only a part of the subject, because the verb comes later: {@code people displaced by the
     * war have returned}.
     */
    private boolean isReduced(int i) {
        boolean attached = isPreposition(i + 1) || low(i + 1).matches("\\p{Ll}+ly");
        boolean said = Verbs.isSaying(word(i)) && !Verbs.isNounToo(word(i));
        return attached && !said && Verbs.isParticiple(word(i)) && isFollowedByVerb(i + 1);
    }

    private boolean isFollowedByVerb(int from) {
        for (int i = from; i < words.size() && !isComma(i) && !isStop(i) && !isAnd(i) && !isRelative(i); i++) {
            boolean irregular = Verbs.isIrregularPast(low(i))
                    && !BEFORE_NOUN.contains(low(i - 1))
                    && !low(i - 1).equals("to");
            if (isHelper(i) || irregular) {
                return true;
            }
            if (ALWAYS_SUBORDINATE.contains(low(i)) || (i == from && TIMED.contains(low(i)))) {
                return false;
            }
        }
        return false;
    }
}
