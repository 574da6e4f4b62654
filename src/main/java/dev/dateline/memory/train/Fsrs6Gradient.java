package dev.dateline.memory.train;

/** FSRS-6 with the formulas of {@link dev.dateline.memory.Fsrs6}. */
final class Fsrs6Gradient extends Gradient {
    private static final double MIN_S = 0.001;
    private static final double MAX_S = 36_500;

    private int decay;
    private int factor;
    private int easiest;
    private int lapseDivisor;

    private int s;
    private int d;

    Fsrs6Gradient(TrainingSet log) {
        super(log);
    }

    @Override
    void prepare() {
        decay = scale(w(20), -1);
        factor = shift(exp(over(constant(Math.log(0.9)), decay)), -1);
        easiest = firstDifficulty(4);
        lapseDivisor = exp(times(w(17), w(18)));
    }

    @Override
    void first(int rating) {
        s = clamp(w(rating - 1), MIN_S, MAX_S);
        d = clamp(firstDifficulty(rating), 1, 10);
    }

    @Override
    int recall(int review) {
        int days = log.days[review];
        if (days == 0) {
            return constant(1);
        }
        return curve(decay, factor, days, s);
    }

    @Override
    void step(int review, int recall) {
        int rating = log.rating[review];
        int stability = log.days[review] == 0
                ? shortTerm(rating)
                : rating == 1 ? min(forgotten(recall), over(s, lapseDivisor)) : recalled(recall, rating);
        int damped = damped(d, scale(w(6), 3 - rating));
        int difficulty = plus(times(w(7), easiest), times(rest(1, w(7)), damped));
        s = clamp(stability, MIN_S, MAX_S);
        d = clamp(difficulty, 1, 10);
    }

    private int shortTerm(int rating) {
        int grade = times(w(17), shift(w(18), rating - 3));
        int growth = exp(minus(grade, times(w(19), log(s))));
        return rating >= 2 && value(growth) < 1 ? s : times(s, growth);
    }

    private int forgotten(int recall) {
        int power = minus(times(w(14), rest(1, recall)), times(w(12), log(d)));
        int size = shift(power(shift(s, 1), w(13)), -1);
        return times(times(w(11), exp(power)), size);
    }

    private int recalled(int recall, int rating) {
        int ease = times(exp(minus(w(8), times(w(9), log(s)))), rest(11, d));
        int surprise = shift(exp(times(w(10), rest(1, recall))), -1);
        int gain = times(ease, surprise);
        int graded = rating == 2 ? times(gain, w(15)) : rating == 4 ? times(gain, w(16)) : gain;
        return times(s, shift(graded, 1));
    }
}
