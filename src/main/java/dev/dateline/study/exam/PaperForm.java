package dev.dateline.study.exam;

import dev.dateline.study.exam.ExamQuestion.Made;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

public enum PaperForm {
    WRITTEN("as the cards are written", false, false, false),
    /** Four choices instead of typing, if possible. */
    CHOICES("four choices", true, false, false),
    /** Three statements: which of them, or how many, are correct? */
    STATEMENTS("three statements", false, true, false),
    /** Three pairs: how many of them are correctly matched? */
    PAIRS("three pairs", false, false, true),
    /** Statements, pairs and four choices, as India's civil-service examination mixes them. */
    MIXED("statements, pairs and choices", true, true, true);

    private final String shown;
    private final boolean choices;
    private final boolean statements;
    private final boolean pairs;

    PaperForm(String shown, boolean choices, boolean statements, boolean pairs) {
        this.shown = shown;
        this.choices = choices;
        this.statements = statements;
        this.pairs = pairs;
    }

    /** The word for the form in the command. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String shown() {
        return shown;
    }

    public static Optional<PaperForm> ofWord(String word) {
        return Stream.of(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    public static PaperForm of(List<ExamQuestion> questions) {
        Set<Made> made = EnumSet.noneOf(Made.class);
        questions.forEach(question -> made.add(question.made()));
        boolean stated = made.contains(Made.STATEMENTS) || made.contains(Made.WHICH);
        boolean paired = made.contains(Made.PAIRS);
        boolean chosen = made.contains(Made.CHOICES);
        if ((stated && paired) || (chosen && (stated || paired))) {
            return MIXED;
        }
        return stated ? STATEMENTS : paired ? PAIRS : chosen ? CHOICES : WRITTEN;
    }

    public Composer.Wish wish(int questions) {
        return new Composer.Wish(questions, choices, statements, pairs);
    }
}
