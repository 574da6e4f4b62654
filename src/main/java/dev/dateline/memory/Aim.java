package dev.dateline.memory;

/**
 * At which recall to aim, so that reviews on the average meet what was promised.
 *
 * <p>A card that is forgotten within hours comes back after a day all the same, and is known less often than promised. Many
 * such reviews there are, because they come every day: a learner of 5,000 cards, simulated over two years, knew 87.5 of 100
 * instead of 90. What they lack the others make good.
 */
final class Aim {
    /** So much more at most: whoever has little but such cards shall not see the others every other day. */
    private static final double MOST = 0.03;

    private Aim() {}

    /** @param cards all that the learner knows; each weighs as much as it comes back often */
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
