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
        decay = tape.scale(tape.w(20), -1);
        factor = tape.shift(tape.exp(tape.over(tape.constant(Math.log(0.9)), decay)), -1);
        easiest = firstDifficulty(4);
        lapseDivisor = tape.exp(tape.times(tape.w(17), tape.w(18)));
    }

    private int firstDifficulty(int rating) {
        return tape.shift(tape.minus(tape.w(4), tape.exp(tape.scale(tape.w(5), rating - 1))), 1);
    }

    @Override
    void first(int rating) {
        s = tape.clamp(tape.w(rating - 1), MIN_S, MAX_S);
        d = tape.clamp(firstDifficulty(rating), 1, 10);
    }

    @Override
    int recall(int review) {
        int days = log.days[review];
        if (days == 0) {
            return tape.constant(1);
        }
        int base = tape.shift(tape.over(tape.scale(factor, days), s), 1);
        return tape.power(base, decay);
    }

    @Override
    void step(int review, int recall) {
        int rating = log.rating[review];
        int stability = log.days[review] == 0
                ? shortTerm(rating)
                : rating == 1 ? tape.min(forgotten(recall), tape.over(s, lapseDivisor)) : recalled(recall, rating);
        int damped = tape.plus(d, tape.times(tape.scale(tape.rest(10, d), 1 / 9.0), tape.scale(tape.w(6), 3 - rating)));
        int difficulty = tape.plus(tape.times(tape.w(7), easiest), tape.times(tape.rest(1, tape.w(7)), damped));
        s = tape.clamp(stability, MIN_S, MAX_S);
        d = tape.clamp(difficulty, 1, 10);
    }

    private int shortTerm(int rating) {
        int grade = tape.times(tape.w(17), tape.shift(tape.w(18), rating - 3));
        int growth = tape.exp(tape.minus(grade, tape.times(tape.w(19), tape.log(s))));
        return rating >= 2 && tape.value(growth) < 1 ? s : tape.times(s, growth);
    }

    private int forgotten(int recall) {
        int power = tape.minus(tape.times(tape.w(14), tape.rest(1, recall)), tape.times(tape.w(12), tape.log(d)));
        int size = tape.shift(tape.power(tape.shift(s, 1), tape.w(13)), -1);
        return tape.times(tape.times(tape.w(11), tape.exp(power)), size);
    }

    private int recalled(int recall, int rating) {
        int ease = tape.times(tape.exp(tape.minus(tape.w(8), tape.times(tape.w(9), tape.log(s)))), tape.rest(11, d));
        int surprise = tape.shift(tape.exp(tape.times(tape.w(10), tape.rest(1, recall))), -1);
        int gain = tape.times(ease, surprise);
        int graded = rating == 2 ? tape.times(gain, tape.w(15)) : rating == 4 ? tape.times(gain, tape.w(16)) : gain;
        return tape.times(s, tape.shift(graded, 1));
    }
}
