package dev.dateline.memory;

/** How well a card was known, in the terms of the memory models. */
public enum Grade {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private static final Grade[] BY_RATING = {AGAIN, HARD, GOOD, EASY};

    private final int rating;

    Grade(int rating) {
        this.rating = rating;
    }

    /** The rating of the FSRS papers and of Anki's log: 1 Again to 4 Easy. */
    public int rating() {
        return rating;
    }

    public boolean recalled() {
        return this != AGAIN;
    }

    /**
     * The grade of a rating 1 to 4.
     *
     * @throws IllegalArgumentException for any other number
     */
    public static Grade ofRating(int rating) {
        if (rating < 1 || rating > 4) {
            throw new IllegalArgumentException("a rating is 1 to 4, not " + rating);
        }
        return BY_RATING[rating - 1];
    }
}
