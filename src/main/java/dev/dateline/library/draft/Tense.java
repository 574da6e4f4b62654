package dev.dateline.library.draft;

import dev.dateline.library.draft.Word.Tag;
import java.util.Set;

/**
 * Tells the time of the verb that governs a part of a sentence.
 *
 * @param words the sentence
 */
record Tense(TaggedSentence words) {
    /** The time of a verb, seen from the day of the article. */
    enum Time {
        PAST,
        NOW,
        COMING,
        /** Planned or forecast in the past: {@code was due to end in May, but was extended}. */
        PLANNED,
        NONE
    }

    private static final Set<String> MODALS = WordLists.words("tense modals");
    private static final Set<String> EXPECTED = WordLists.words("expected");
    private static final Set<String> FORESEEING = Set.of("expect", "forecast", "predict", "plan", "hope");
    /** Verbs and nouns before an infinitive of something that is still to come. */
    private static final Set<String> COMMITTING = WordLists.words("committing");

    private static final Set<String> SETTING = WordLists.words("setting");
    /** Verbs whose effect comes later: {@code declared three days of mourning from Thursday}. */
    private static final Set<String> DECIDING = WordLists.words("setting", "deciding");

    private static final Set<String> HAPPENED = WordLists.words("happened");
    private static final Set<String> FROM = WordLists.words("from when");

    /** The time of the words between two offsets. */
    static Time of(TaggedSentence sentence, int start, int end) {
        int from = sentence.indexAt(start);
        return from == sentence.size()
                ? Time.NONE
                : new Tense(sentence).of(from, Math.max(from + 1, sentence.indexAt(end)));
    }

    /** Whether a sentence in the past may set a day that is still to come. */
    static boolean setsADay(TaggedSentence sentence) {
        return sentence.words().stream().anyMatch(word -> SETTING.contains(word.base()));
    }

    private Time of(int from, int to) {
        boolean leads = words.at(from).is(Tag.ADP) || from == 0 || isStop(from - 1);
        int lead = leads ? from : from - 1;
        int start = start(lead);
        int left = last(from - 1, start);
        if (isCompared(lead, left)) {
            return Time.PAST;
        }
        boolean was = left >= 0
                && words.at(left).low().matches("was|were")
                && !words.at(left + 1).is(Tag.VERB);
        if ((words.at(lead).low().matches("until|till") && !was)
                || (words.at(lead - 1).low().matches("effective|due|scheduled") && time(lead - 1) != Time.PLANNED)
                || isDecided(from, to, lead, left)) {
            return Time.COMING;
        }
        int end = end(to);
        int verb = left < 0 || isTold(left, from) ? first(to, end) : left;
        verb = verb < 0 ? left : verb;
        verb = verb < 0 && words.at(start - 1).text().equals(":") ? first(end, words.size()) : verb;
        verb = verb < 0 ? last(start - 1, 0) : verb;
        verb = verb < 0 ? first(end, words.size()) : verb;
        Time time = verb < 0 ? Time.NONE : time(verb);
        boolean condition = words.words().subList(start, from).stream()
                .anyMatch(word -> word.low().matches("if|unless"));
        if (time == Time.PAST && condition) {
            return Time.COMING; // if no budget was adopted by December
        }
        return time == Time.NONE && words.at(lead).low().equals("by") ? Time.COMING : time;
    }

    /** Whether a time is the base of a comparison: {@code up from 7 crowns in June}, {@code than in June}. */
    private boolean isCompared(int lead, int verb) {
        boolean than = words.at(lead - 1).low().matches("than|against|compared")
                || (words.at(lead).low().equals("of")
                        && words.at(lead - 1).low().matches("that|those"));
        boolean until =
                words.at(lead).low().equals("to") && words.at(lead - 1).low().matches("months|year|weeks|quarter|half");
        boolean edge = words.at(lead - 1).low().matches("beginning|start|middle|end");
        int first = edge ? lead - 3 : lead; // from 13.5% from the beginning of March
        boolean amount = false;
        for (int i = first - 1; i > verb && !words.at(first).low().equals("from"); i--) {
            amount |= words.at(i).low().matches("from|against")
                    && (words.at(i + 1).is(Tag.NUM, Tag.SYM)
                            || words.at(i + 2).low().matches("peak|high|low|record"))
                    && (verb >= 0 || words.at(i - 1).low().matches("up|down"));
        }
        boolean happened = words.at(lead).low().equals("after")
                && words.words().subList(lead, Math.min(lead + 7, words.size())).stream()
                        .anyMatch(word -> HAPPENED.contains(word.low()));
        return than || until || amount || happened || words.at(lead).low().equals("since");
    }

    /** Whether a day is the beginning of an effect: {@code called a strike for Friday}, {@code slipped to March}. */
    private boolean isDecided(int from, int to, int lead, int verb) {
        boolean day =
                words.words().subList(from, to).stream().anyMatch(word -> DateFinder.isMonthOrWeekday(word.text()));
        boolean decides = day && verb >= 0 && DECIDING.contains(words.at(verb).base()) && time(verb) == Time.PAST;
        return decides && (verb == lead || FROM.contains(words.at(lead).low()));
    }

    /** Whether the words behind a verb begin what somebody says: {@code said elections in March would be fair}. */
    private boolean isTold(int verb, int to) {
        boolean that = words.words().subList(verb, to).stream()
                .anyMatch(word -> word.low().equals("that"));
        boolean bare = !words.at(verb).base().matches("tell|inform|ask|remind")
                && words.at(verb + 1).is(Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ, Tag.NUM, Tag.SYM);
        return WordLists.REPORTING.contains(words.at(verb).base()) && (that || bare);
    }

    private boolean isStop(int i) {
        return ",;:()\"\u2013\u2014".contains(words.at(i).text());
    }

    private int start(int lead) {
        int start = lead;
        while (start > 0 && !isStop(start - 1)) {
            start--;
        }
        return start;
    }

    private int end(int to) {
        int end = to;
        while (end < words.size() && !isStop(end) && !words.at(end).is(Tag.CCONJ)) {
            end++;
        }
        return end;
    }

    private int last(int from, int least) {
        int i = from;
        while (i >= least && time(i) == Time.NONE) {
            i--;
        }
        return i >= least ? i : -1;
    }

    private int first(int from, int to) {
        int i = from;
        while (i < to && time(i) == Time.NONE) {
            i++;
        }
        return i < to ? i : -1;
    }

    /** What a verb, or a word such as "due", says about the time. */
    private Time time(int i) {
        Word word = words.at(i);
        String low = word.low();
        if (MODALS.contains(low)) {
            return planned(i, low.equals("would") && isForecast(i));
        }
        int helper = helper(i);
        Word help = words.at(helper);
        if (EXPECTED.contains(low) && (help.base().equals("be") || low.matches("due|likely"))) {
            return planned(i, help.low().equals("had"));
        }
        if (low.equals("expected") && help.low().equals("had")) {
            return Time.PLANNED;
        }
        if (!word.is(Tag.VERB, Tag.AUX) || words.at(i - 1).is(Tag.DET)) {
            return Time.NONE;
        }
        if (help.low().equals("to")) {
            return infinitive(helper);
        }
        boolean coordinated = words.at(i - 1).is(Tag.CCONJ) && low.equals(word.base());
        if (coordinated && word.is(Tag.VERB) && !FORESEEING.contains(low)) {
            return Time.NONE; // to defeat Haryana and lift the cup
        }
        if (helper < i) {
            return help.base().equals("have") ? Time.PAST : time(helper);
        }
        boolean expects = word.base().equals("be")
                && (words.at(i + 1).low().equals("to")
                        || EXPECTED.contains(words.at(i + 1).low())
                        || EXPECTED.contains(words.at(i + 2).low()));
        if (word.is(Tag.AUX)) {
            return expects
                    ? Time.NONE
                    : low.matches("is|are|does|do|has|have")
                            ? Time.NOW
                            : low.matches("be|being") ? Time.NONE : Time.PAST;
        }
        boolean past = !word.base().equals("hope") && (Verbs.isPast(low) || Verbs.isParticiple(low));
        return low.endsWith("ing")
                ? Time.NONE
                : past ? Time.PAST : FORESEEING.contains(word.base()) ? Time.COMING : Time.NOW;
    }

    /** The index of the helping verb or "to" before a word; the index of the word itself if there is none. */
    private int helper(int i) {
        int at = i - 1;
        while (words.at(at).is(Tag.ADV) || words.at(at).low().matches("be|been|being|not|have")) {
            at--;
        }
        return words.at(at).is(Tag.AUX) || words.at(at).low().equals("to") ? at : i;
    }

    /** The time of a plan: {@code is due} and {@code was due}, but not {@code was due in May, but was extended}. */
    private Time planned(int i, boolean old) {
        boolean changed =
                words.at(words.at(i).is(Tag.AUX) ? i : helper(i)).low().matches("was|were")
                        && words.words().subList(i, words.size()).stream()
                                .anyMatch(word -> word.low().equals("but"));
        return old || changed || words.at(i + 1).low().equals("have") ? Time.PLANNED : Time.COMING;
    }

    /** Whether a verb is in an old forecast: {@code had forecast that prices would fall}. */
    private boolean isForecast(int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (WordLists.REPORTING.contains(words.at(i).base())
                    && words.at(helper(i)).low().equals("had")) {
                return true;
            }
        }
        return false;
    }

    /**
     * What an infinitive says about the time. {@code agreed to meet} and {@code a hall, to be ready} are in the future,
     * {@code flew in to meet} is not.
     */
    private Time infinitive(int to) {
        if (words.at(to - 1).text().equals(",")) {
            return Time.COMING;
        }
        for (int i = to - 1; i >= 0 && i >= to - 5; i--) {
            Word word = words.at(i);
            if (COMMITTING.contains(word.base()) || COMMITTING.contains(word.low()) || MODALS.contains(word.low())) {
                return planned(i, false);
            }
            if (Verbs.isPast(word.low()) && word.is(Tag.VERB)) {
                return Time.PAST;
            }
        }
        return Time.NONE;
    }
}
