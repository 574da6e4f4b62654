package dev.dateline.judge;

import java.util.Locale;

/** The rule that decided the verdict on an answer, as an explanation for authors. */
public enum Rule {
    NONE("no rule had to decide"),
    WORDS("these are the words of the answer, or of a form that the card accepts"),
    SLIP("these are the words of the answer with a typing slip"),
    NAME("this is another of its names in seeds/names.yaml"),
    PERSON("the name fits, or not, by its parts"),
    AMOUNT("the number was compared, with its magnitude and unit"),
    FORM("the card accepts this number, or this date"),
    DATE("the date was compared, as precisely as the card asks for it"),
    PERIOD("a quarter, season, fiscal year or stretch of days was compared"),
    SET("the items were compared, in any order"),
    SCORE("the two numbers of a score were compared"),
    PART("a part of the name is there, and it can mean nothing else"),
    REMARK("what stands beside the answer was taken for a remark"),
    REJECTED("the card rejects this form"),
    NO_ANSWER("this is no single answer: a shrug, a choice of several or a denial"),
    OTHER_FIGURE("it is inside the tolerance, but written as another fact's figure"),
    NOTHING("no reading of it is the answer"),
    TOO_LONG("it is longer than an answer may be");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** The name for programs, in one word: {@code other-figure}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule in a sentence. */
    public String inWords() {
        return words;
    }
}
