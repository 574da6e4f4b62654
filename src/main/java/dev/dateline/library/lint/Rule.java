package dev.dateline.library.lint;

import dev.dateline.source.Wording;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of {@code check}. An author may silence a rule by its name. The file {@code rules.md} describes the rules.
 */
public enum Rule {
    ANSWER_NOT_IN_FACT,
    VALUE_NOT_IN_SAYS,
    VALUE_NOT_IN_PASSAGE,
    UNIT_NOT_OF_FACT,
    DATE_TOO_PRECISE,
    STATEMENT_NOT_IN_FACT,
    CHOICE_ALSO_RIGHT,
    RANGE_HOLDS_OTHER,
    SOURCE_NOT_NAMED,
    CERTAINTY_LOST,
    REVIEW_DUE,
    FACT_TAKEN_BACK,
    REVIEWED_IMPOSSIBLE,
    FACT_NOT_ASKED,
    RELATIVE_TIME,
    UNDATED_PRESENT,
    UNDATED_FIGURE,
    NOBODY_NAMED,
    TWO_QUESTIONS,
    DOUBLE_NEGATIVE,
    LOADED_WORDING,
    SHARED_SURNAME,
    PART_IN_QUESTION,
    PERCENT_FOR_POINTS,
    UNIT_LEFT_OUT,
    ABSURD_TOLERANCE,
    CHOICES_OVERLAP,
    MATCH_TOLD,
    ORDER_TIE,
    HOLE_FITS_TWO,
    FALSE_IS_TRUE,
    ABSOLUTE_STATEMENT,
    WHY_CONTRADICTS,
    ANSWER_IN_QUESTION,
    ANSWER_IN_HINT,
    NEGATIVE_NOT_CAPITAL,
    LONG_QUESTION,
    YES_NO_QUESTION,
    LONG_ANSWER,
    LIST_ANSWER,
    ACCEPT_NOT_NEEDED,
    CHOICE_COUNT,
    CHOICES_ALIKE,
    CHOICES_UNSORTED,
    MIXED_CHOICES,
    LONGEST_CHOICE,
    ABSOLUTE_CHOICE,
    ABOVE_CHOICE,
    GRAMMAR_CLUE,
    CHOICE_ECHOES_QUESTION,
    ONCE_RIGHT_CHOICE,
    ANSWER_TOLD_ELSEWHERE,
    SAME_QUESTION,
    LONGEST_TOO_OFTEN,
    TRUE_TOO_OFTEN,
    COPIED_WORDS,
    DRAFT,
    ALLOW_UNUSED,
    ALLOW_WITHOUT_REASON,
    ALLOW_UNKNOWN;

    /** The usual advice for a finding of this rule. */
    String hint() {
        return Wording.advice(code());
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
        return !EnumSet.of(COPIED_WORDS, DRAFT, ALLOW_UNUSED, ALLOW_WITHOUT_REASON, ALLOW_UNKNOWN)
                .contains(this);
    }

    public static Optional<Rule> of(String code) {
        return Stream.of(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
