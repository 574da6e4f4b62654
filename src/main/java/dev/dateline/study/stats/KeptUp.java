package dev.dateline.study.stats;

import dev.dateline.memory.StudyDay;
import java.util.Optional;

/**
 * How a learner has kept up.
 *
 * @param days the days of study without a break
 * @param reviews the reviews of the last seven days of cards that came back after days
 * @param known how many of these reviews the learner knew
 * @param lastBefore the last day of study before today
 */
public record KeptUp(int days, int reviews, int known, Optional<StudyDay> lastBefore) {
    public static KeptUp of(Learned learned) {
        return new PastReports(learned).keptUp();
    }
}
