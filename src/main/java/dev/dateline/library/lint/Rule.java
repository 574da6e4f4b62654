package dev.dateline.library.lint;

import java.util.Locale;
import java.util.Optional;

/**
 * The rules of {@code check}. An author may silence a rule by its name. The file {@code rules.md} describes the rules.
 */
public enum Rule {
    ANSWER_NOT_IN_FACT("point the card to the fact that says so, or correct one of the two"),
    VALUE_NOT_IN_SAYS("correct the one that is wrong"),
    VALUE_NOT_IN_PASSAGE("correct the value, choose another passage, or explain the passage under \"reads\""),
    UNIT_NOT_OF_FACT("write the unit of the fact, or correct the fact"),
    DATE_TOO_PRECISE("ask for the month or year that the fact gives, or use a fact with the whole date"),
    STATEMENT_NOT_IN_FACT("correct the statement, or point the card to the fact that says so"),
    CHOICE_ALSO_RIGHT("replace it, or make \"answer\" a list of all right choices"),
    RANGE_HOLDS_OTHER("make \"within\" or \"between\" narrower, or allow it if a fair quizmaster accepts the range"),
    SOURCE_NOT_NAMED("name who says so"),
    CERTAINTY_LOST("ask what was reported or alleged"),
    REVIEW_DUE("check it: write a fact that supersedes it, an outcome, or a later date"),
    FACT_TAKEN_BACK("point the card to a fact that holds, or delete the card"),
    REVIEWED_IMPOSSIBLE("write the day on which you last looked for later news"),
    FACT_NOT_ASKED("write a card, or delete the fact"),
    RELATIVE_TIME("name the month or year"),
    UNDATED_PRESENT("name the month or year, and ask in the past"),
    UNDATED_FIGURE("name the year, or the day of the poll or vote"),
    NOBODY_NAMED("write the name"),
    TWO_QUESTIONS("make one card for each"),
    DOUBLE_NEGATIVE("ask what is or what happened"),
    LOADED_WORDING("say what happened, or say whose opinion it is"),
    SHARED_SURNAME("write the full name"),
    PART_IN_QUESTION("use other words in the question"),
    PERCENT_FOR_POINTS("write points or percentage points if you mean them"),
    UNIT_LEFT_OUT("write the \"unit\", or name it in the question"),
    ABSURD_TOLERANCE("accept only what a fair quizmaster would: a tenth of the number is already much"),
    CHOICES_OVERLAP("change them so that only one can be right"),
    MATCH_TOLD("use other words on one side"),
    ORDER_TIE("be more precise, or delete one of the two"),
    HOLE_FITS_TWO("write one of the names as plain text, without a hole"),
    FALSE_IS_TRUE("change it so that it is false, or write \"true:\""),
    ABSOLUTE_STATEMENT("write the statement without this word"),
    WHY_CONTRADICTS("correct the one that is wrong"),
    ANSWER_IN_QUESTION("remove it from the question"),
    ANSWER_IN_HINT("write a hint that does not name the answer"),
    NEGATIVE_NOT_CAPITAL("ask it the other way, or write NOT or EXCEPT"),
    LONG_QUESTION("ask for less, or make two cards"),
    YES_NO_QUESTION("ask who, what, when, where or how many, or write it as \"true: …\" or \"false: …\""),
    LONG_ANSWER("keep only what distinguishes it from the other choices"),
    LIST_ANSWER("write \"list: [ … ]\", which judges each item, or make a card for each, or use \"match: …\""),
    ACCEPT_NOT_NEEDED("delete it"),
    CHOICE_COUNT("add a choice that many learners would pick, or write it as \"true: …\" or \"false: …\""),
    CHOICES_ALIKE("make the two different, or replace one"),
    CHOICES_UNSORTED("sort them, or delete \"keep-order\""),
    MIXED_CHOICES("offer things of one kind: learners see the odd one out without knowing the answer"),
    LONGEST_CHOICE("shorten it, or make the wrong choices as long"),
    ABSOLUTE_CHOICE("say it without this word"),
    ABOVE_CHOICE("replace it with a real choice; if several are right, make \"answer\" a list"),
    GRAMMAR_CLUE("move the article into the choices"),
    CHOICE_ECHOES_QUESTION("use another word, or use it in wrong choices too"),
    ONCE_RIGHT_CHOICE("name the date in the question, or tell in \"why\" when it was right"),
    ANSWER_TOLD_ELSEWHERE("change that question, or make one card of the two"),
    SAME_QUESTION("ask for something else, say what is different, or delete one card"),
    LONGEST_TOO_OFTEN("shorten right choices, or lengthen wrong ones"),
    TRUE_TOO_OFTEN("make about half of them true"),
    COPIED_WORDS("say it in your own words"),
    DRAFT("check and edit it, then delete this line"),
    ALLOW_UNUSED("delete this, or put it directly above its line"),
    ALLOW_WITHOUT_REASON("write the reason after the code"),
    ALLOW_UNKNOWN("\"dateline explain\" lists them");

    private final String hint;

    Rule(String hint) {
        this.hint = hint;
    }

    /** The usual advice for a finding of this rule. */
    String hint() {
        return hint;
    }

    /** The code of the rule in findings and in {@code # dateline: allow}, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether an author may silence the rule. Findings on the author's own marks, or on another author's work, cannot
     * be silenced.
     */
    public boolean canBeAllowed() {
        return this != COPIED_WORDS
                && this != DRAFT
                && this != ALLOW_UNUSED
                && this != ALLOW_WITHOUT_REASON
                && this != ALLOW_UNKNOWN;
    }

    /** The rule with a code. */
    public static Optional<Rule> of(String code) {
        for (Rule rule : values()) {
            if (rule.code().equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
