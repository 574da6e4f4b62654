package dev.dateline.library.draft;

import dev.dateline.library.draft.Word.Tag;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds gross mistakes in a question: broken English, or an open subject, end or time. It is not asked then. */
final class Grammar {
    private static final Set<String> MODALS = WordLists.words("modals");
    private static final Pattern DOUBLED = Pattern.compile("\\b(\\p{L}+) \\1\\b", Pattern.CASE_INSENSITIVE);

    /** Matches a name with a clause that belongs to a noun before it: {@code in Cebu that had been cut off}. */
    private static final Pattern TORN = Pattern.compile(
            "(?:in|on|at|near|to|from) \\p{Lu}\\p{L}+ (?:that|which|who) (?:had|has|have|was|were|is|are|will|would)\\b");

    /** Matches the end of a list as a subject: {@code was rice and coconut farms put}. */
    private static final Pattern DISAGREEING =
            Pattern.compile("\\b(?:was|is|has|does) \\p{Ll}+ and (?!of |the )(?:\\p{Ll}+ )?\\p{Ll}+s\\b");

    /** Matches a subject, a time or an end that leaves open what is asked: {@code some areas}, {@code shortly?}. */
    private static final Pattern OPEN =
            Pattern.compile("\\bsome (?:areas|places|parts|people|regions|villages|districts|towns|homes|workers)\\b"
                    + "|\\b(?:of|by|with|from|between) (?:these|those)\\b(?! \\p{L}+(?:ed|ing)\\b)"
                    + "|^(?!.*(?:, which| that| who| if| when| before| after| because| as| until| unless) ).*\\b(?:them|him|it)\\b"
                    + "|\\b(?:think|call|consider|make|do) (?:this|that|so)\\b|\\b(?:having|holding|than) one\\b|^[^,]* there\\b|\\b(?:for|after|before|in|on|to|from|with|by|of|at) (?:it|them)$|\\b(?:that|which|who|and)$"
                    + "|\\bof (?:its|their|his|her) [^,]* (?:did|do|were|was|had|have)\\b(?!.*\\p{Lu})"
                    + "|\\b(?:the|an|its|their|his|her|and|or|than|of)(?:\\??$| (?:of|on|in|at|by|and|was|is|did)\\b)"
                    + "|^\\P{Lu}*\\b(?:did|was|does|is) the (?:send|be|of)\\b"
                    + "|\\bto not\\b|\\b(?:shortly|recently|immediately|eventually)[?.]"
                    + "|\\b(?:has|have) .* since \\d{4}\\?$"
                    + "|^As of [^,]+, .* (?:is|are) an? ");

    /** Matches a measure that is apart from its comparison: {@code How many months did Oslo promise the ship later than}. */
    private static final Pattern COMPARED = Pattern.compile(
            "[Hh]ow (?:many|much)\\b.*\\b(?:did|does|do|was|were|is|are|will|would) .+ (?:later|earlier|sooner|longer|faster|higher|lower) than\\b");

    private static final Pattern LOOSE_END = Pattern.compile(
            ".*\\b(?:an?|the|of|and|or|to|than|with|its|by|at|from|as|but|that|(?<!bring |take |call |pull |sworn )in|on|not|be|been|every|per|such|in the (?:last|first|second|previous)|since|after|before|until|during|through|while|which|where)");

    /** Matches a figure without what it measures, and a state of India without its name. */
    private static final Pattern UNTOLD = Pattern.compile(
            "\\b(?:the|its|an?) (?:figure|share|number|total|level|proportion|amount|sum|estimate|value)\\b(?! of| that)|\\b[Tt]he State(?:'s)? (?!of\\b|\\p{Lu})|[\\p{Lu}\\p{Ll}]+'s (?:slip|rise|fall|gain|drop|jump|lose|climb)$|\\b(?:from|of|in|by|to|with|at) (?:that|these|those) \\p{Ll}+");

    /** Matches a question that has the counted things again: {@code How many deaths did the number of deaths pass}. */
    private static final Pattern TWICE = Pattern.compile("^How many (\\p{Ll}{3,})\\b.*\\b\\1\\b");

    /** Matches a denial, or a question inside the question. */
    private static final Pattern NO_QUESTION =
            Pattern.compile("(?:.* (?:can)?not|.* do an?|.{25,} (?:what|whether)) .*");
    /** Matches a time that depends on the article's day. */
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:yesterday|today|tomorrow|tonight|\\p{Lu}\\p{Ll}+day|(?:last|this|next) \\p{Ll}+|(?:that|same|following) (?:day|week|month|year))\\b");
    /** Matches a date beside a year, or one that owns something: {@code in May 2026 in 2025}. */
    private static final Pattern DATES = Pattern.compile("\\d{4} in \\d{4}$|\\d{4}'s ");
    /** Matches a vote or a ratio without what it is about: {@code By what vote did the judges find}. */
    private static final Pattern ABOUT_NOTHING = Pattern.compile(
            "(?:By|With) .*vote.* (?:find|rule)(?: on \\d{1,2} .*)?|.*[Hh]ow many times (?:is|are|was|were) (?!.* (?:as|than) ).*");

    private Grammar() {}

    /** Whether a question before it is completed leaves nothing open. */
    static boolean isComplete(String bare) {
        return !OPEN.matcher(bare.replace(QuestionMaker.REST, "")).find();
    }

    /** Whether a question with its names and days has no loose end, and tells what it asks for. */
    static boolean isFinished(String question) {
        return !NO_QUESTION.matcher(question).matches()
                && !RELATIVE.matcher(question).find()
                && !LOOSE_END.matcher(question).matches()
                && !UNTOLD.matcher(question).find()
                && !TWICE.matcher(question).find()
                && !ABOUT_NOTHING.matcher(question).matches()
                && !DATES.matcher(question).find();
    }

    /** Whether a question has no gross mistake. */
    static boolean isSound(String question) {
        return question.chars().filter(letter -> letter == '"').count() % 2 == 0
                && !DOUBLED.matcher(question).find()
                && !TORN.matcher(question).find()
                && !DISAGREEING.matcher(question).find()
                && !OPEN.matcher(question).find()
                && !COMPARED.matcher(question).find()
                && hasSoundVerbs(TaggedSentence.of(question));
    }

    private static boolean hasSoundVerbs(TaggedSentence question) {
        for (int i = 0; i < question.size(); i++) {
            int next = i + 1;
            while (question.at(next).is(Tag.ADV)) {
                next++;
            }
            if (MODALS.contains(question.at(i).text()) && cannotFollow(question.at(next))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word cannot stand behind a modal verb: another one, or a past form. */
    private static boolean cannotFollow(Word word) {
        return MODALS.contains(word.text())
                || (word.is(Tag.VERB) && Verbs.isPast(word.low()) && !word.low().equals(word.base()));
    }
}
