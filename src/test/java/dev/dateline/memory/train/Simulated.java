package dev.dateline.memory.train;

import dev.dateline.memory.Elapsed;
import dev.dateline.memory.Grade;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.MemoryState;
import java.util.SplittableRandom;

/** The logs of simulated learners whose memory follows known parameters. */
final class Simulated {
    private static final long DAY = 86_400_000L;

    private Simulated() {}

    /**
     * The log of a learner whose memory follows a model. Some cards have a second review on the same day.
     *
     * @param guess the probability of a right answer if the card is forgotten
     */
    static TrainingSet log(MemoryModel truth, int cards, int reviews, double guess, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TrainingSet.Builder log = new TrainingSet.Builder();
        for (int card = 0; card < cards; card++) {
            long at = random.nextLong(300) * DAY + DAY / 2;
            Grade grade = Grade.ofRating(1 + random.nextInt(4));
            MemoryState state = truth.first(grade);
            log.add("card" + card, at, at / DAY, grade.rating(), guess);
            for (int i = 1; i < reviews; i++) {
                long days =
                        random.nextInt(6) == 0 ? 0 : 1 + (long) (truth.interval(state, 0.85) * random.nextDouble(2));
                Elapsed elapsed = days == 0 ? new Elapsed(0, 600_000.0 / DAY) : Elapsed.ofDays(Math.min(days, 400));
                at += days == 0 ? 600_000 : elapsed.studyDays() * DAY;
                double recall = truth.retrievability(state, elapsed);
                boolean right = random.nextDouble() < guess + (1 - guess) * recall;
                grade = right ? Grade.ofRating(2 + random.nextInt(3)) : Grade.AGAIN;
                log.add("card" + card, at, at / DAY, grade.rating(), guess);
                state = truth.next(state, elapsed, grade);
            }
        }
        return log.build();
    }
}
