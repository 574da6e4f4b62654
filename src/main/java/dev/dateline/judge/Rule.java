package dev.dateline.judge;

import java.util.Locale;

/** The rule that decided on an answer. It explains the verdict to authors. */
public enum Rule {
    NONE("no rule was needed"),
    WORDS("these are the words of the answer, or of a form that the card accepts"),
    SLIP("these are the words of the answer with a typing slip"),
    MEANING("these words mean the same as the answer"),
    NAME("this is another name of the answer in seeds/names.yaml"),
    ALIAS("this is another well-known name of the answer", "another well-known name of the answer says more"),
    PERSON("the parts of the name fit", "a part of the name is missing or different"),
    AMOUNT(
            "the number, its magnitude and its unit fit",
            "the number, its magnitude or its unit is different or missing"),
    FORM("the card accepts this number, or this date"),
    DATE(
            "the date fits, as precisely as the card asks for it",
            "the date is different, or not as precise as the card asks"),
    PERIOD(
            "the quarter, season, fiscal year or period fits",
            "the quarter, season, fiscal year or period is different"),
    SET("the items fit, in any order", "an item is missing or different"),
    SCORE("the two numbers of the score fit", "a number of the score is different"),
    PART("only words that the others or the question imply are missing", "a part of the answer is missing"),
    WIDER("this is true, but more general than the answer"),
    REMARK("the words beside the answer are a remark"),
    REJECTED("the card rejects this form"),
    NO_ANSWER("this is several answers, a denial or \"no idea\""),
    OTHER_FIGURE("the number is inside the tolerance, but it is exactly the number of another fact"),
    OWN_WORDS("these are other words, and Dateline cannot tell whether they mean the same as the answer"),
    NOTHING("the answer is not in this text"),
    TOO_LONG("the text is too long for an answer");

    private final String words;
    private final String otherwise;

    Rule(String words) {
        this(words, words);
    }

    /** @param otherwise the sentence if the answer is not accepted */
    Rule(String words, String otherwise) {
        this.words = words;
        this.otherwise = otherwise;
    }

    /** The name in the output for programs: {@code other-figure}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A sentence that says why the rule led to this verdict. */
    public String inWords(Verdict verdict) {
        return verdict.accepted() ? words : otherwise;
    }
}
