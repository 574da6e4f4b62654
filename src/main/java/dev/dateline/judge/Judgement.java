package dev.dateline.judge;

import java.util.Optional;

/**
 * A verdict, and what the learner is told with it.
 *
 * @param answer the full right answer, as it is shown
 * @param note one line that explains the verdict ({@code Wang Wenbin is a Wang too}); empty where it explains itself
 * @param confusion what a wrong answer would have been right for
 */
public record Judgement(Verdict verdict, String answer, String note, Optional<Confusion> confusion) {}
