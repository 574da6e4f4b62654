package dev.dateline.study.exam;

import dev.dateline.judge.Judgement;
import java.math.BigDecimal;
import java.util.Optional;

public record MarkedQuestion(
        ExamQuestion question, Given given, Mark mark, Optional<Judgement> judgement, BigDecimal worth) {
    /** The right answer, whether or not the question was answered. */
    public String answer() {
        return judgement
                .map(Judgement::answer)
                .orElseGet(() -> question.card().answer().shown());
    }
}
