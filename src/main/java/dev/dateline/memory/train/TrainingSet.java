package dev.dateline.memory.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A log of reviews in columns, card after card, each card in order of time.
 *
 * <p>A row is a review that a model is measured on, at least a study day after the one before it, with the whole
 * history of its card. Rows are ordered by time. Immutable.
 */
public final class TrainingSet {
    private static final double MILLIS_A_DAY = 86_400_000d;
    /** The longest delay in days: a hundred years, as for an interval. */
    private static final int LONGEST = 36_500;

    /** The start of each card's reviews, and at the end the number of reviews. */
    final int[] start;
    /** 1 Again to 4 Easy. */
    final int[] rating;
    /** Study days since the card's last review; 0 for the first review and on the same study day. */
    final int[] days;
    /** Real days since the card's last review; 0 for the first. */
    final double[] fraction;
    /** Milliseconds since 1970. */
    final long[] at;
    /** The probability of a right answer by chance; 0 if the answer cannot be guessed. */
    final double[] guess;
    /** Positions of the rows, by time. */
    final int[] rows;
    /** The card of each review. */
    final int[] card;

    private TrainingSet(List<List<Review>> cards) {
        int n = cards.stream().mapToInt(List::size).sum();
        start = new int[cards.size() + 1];
        rating = new int[n];
        days = new int[n];
        fraction = new double[n];
        at = new long[n];
        guess = new double[n];
        card = new int[n];
        int position = 0;
        for (int c = 0; c < cards.size(); c++) {
            start[c] = position;
            long before = Long.MIN_VALUE;
            for (Review review : cards.get(c)) {
                put(position, c, review, before);
                before = review.studyDay();
                position++;
            }
        }
        start[cards.size()] = n;
        rows = byTime(i -> days[i] > 0);
    }

    private TrainingSet(TrainingSet other) {
        start = other.start;
        rating = other.rating;
        days = other.days;
        fraction = other.fraction;
        at = other.at;
        guess = new double[other.reviews()];
        card = other.card;
        rows = other.rows;
    }

    private void put(int i, int c, Review review, long dayBefore) {
        card[i] = c;
        rating[i] = review.rating();
        at[i] = review.at();
        guess[i] = review.guess();
        if (i > start[c]) {
            days[i] = (int) Math.min(LONGEST, Math.max(0, review.studyDay() - dayBefore));
            fraction[i] = Math.min(LONGEST, (review.at() - at[i - 1]) / MILLIS_A_DAY);
        }
    }

    /** Positions of the reviews that pass a test, by time; at the same time by card. */
    int[] byTime(IntPredicate test) {
        return IntStream.range(0, reviews())
                .filter(test)
                .boxed()
                .sorted(Comparator.comparingLong(i -> at[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    public int cards() {
        return start.length - 1;
    }

    public int reviews() {
        return rating.length;
    }

    public int rows() {
        return rows.length;
    }

    /** Whether an answer could be guessed. */
    public boolean guessable() {
        return Arrays.stream(guess).anyMatch(chance -> chance > 0);
    }

    /** The same log, as if no answer could be guessed. */
    TrainingSet withoutGuessing() {
        return guessable() ? new TrainingSet(this) : this;
    }

    /** The number of earlier reviews of the card. */
    int history(int review) {
        return review - start[card[review]];
    }

    /** 1 if the review was recalled, 0 if it was forgotten. */
    int label(int review) {
        return rating[review] > 1 ? 1 : 0;
    }

    /** One review of a log, with the values of {@link Builder#add}. */
    private record Review(long at, long studyDay, int rating, double guess) {}

    /** Collects reviews in any order. */
    public static final class Builder {
        private final Map<String, List<Review>> cards = new LinkedHashMap<>();

        /**
         * Adds a review of a card.
         *
         * @param at milliseconds since 1970
         * @param studyDay the study day, as days since 1970
         * @param rating 1 Again to 4 Easy
         * @param guess the probability of a right answer by chance: 1/k for k choices, else 0
         * @throws IllegalArgumentException if the rating or the chance is out of range
         */
        public Builder add(String card, long at, long studyDay, int rating, double guess) {
            if (rating < 1 || rating > 4 || !(guess >= 0 && guess < 1)) {
                throw new IllegalArgumentException("no such review: rating " + rating + ", chance " + guess);
            }
            cards.computeIfAbsent(card, it -> new ArrayList<>()).add(new Review(at, studyDay, rating, guess));
            return this;
        }

        /** The log; reviews of a card at the same instant stay in the order in which they were added. */
        public TrainingSet build() {
            for (List<Review> reviews : cards.values()) {
                reviews.sort(Comparator.comparingLong(Review::at));
            }
            return new TrainingSet(new ArrayList<>(cards.values()));
        }
    }
}
