package dev.dateline.memory;

/**
 * The recall to aim at, so that reviews reach the promised recall on average.
 *
 * <p>A card that is forgotten within hours still comes back only after a day, so it is known less often than promised.
 * There are many such reviews, because they come every day: a simulated learner of 5,000 cards knew 87.5 of 100 instead
 * of 90 over two years. The aim of the other cards is raised to compensate.
 */
final class Aim {
    /** The most that is added. Otherwise a learner with few other cards would see these cards every second day. */
    private static final double MOST = 0.03;

    private Aim() {}

    /** @param cards all cards that were answered; each counts by how often it comes back */
    static double at(MemoryModel model, double promised, Iterable<CardMemory> cards) {
        Elapsed shortest = Elapsed.ofDays(1);
        double lacking = 0;
        double others = 0;
        for (CardMemory card : cards) {
            if (card.last().isPresent() && card.last().get().given() instanceof Interval.Days given) {
                double recall = given.count() > 1
                        ? 1
                        : model.retrievability(card.last().get().state(), shortest);
                if (recall < promised) {
                    lacking += promised - recall;
                } else {
                    others += 1.0 / given.count();
                }
            }
        }
        return lacking == 0 ? promised : promised + Math.min(MOST, lacking / Math.max(others, 1e-9));
    }
}
