package dev.dateline.memory.train;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.max;
import static java.lang.Math.min;

/**
 * FSRS-7 and its hand-written derivatives, by backpropagation through time.
 *
 * <p>The formulas are those of {@link dev.dateline.memory.Fsrs7}; clamps, minima and maxima pass the gradient as in
 * {@link Fsrs6Gradient}. A recall never makes a trace shorter, so the lower branch of the update matters only for
 * lapses.
 */
final class Fsrs7Gradient extends Gradient {
    private static final double MIN_S = 1e-4;
    private static final double MAX_S = 36_500;
    private static final double MIN_D = 1;
    private static final double MAX_D = 10;
    private static final double EPSILON = 1e-5;
    private static final double FAST_SHARE = 0.8;
    /** The largest exponent in the factor of the fast curve; a larger one is cut. */
    private static final double LONGEST_EXPONENT = 60;

    private static final int SLOW = 7;
    private static final int FAST = 15;

    private double[] w = new double[34];
    private double easiest;
    private double easiestExp;
    private double slowDecay;
    private double slowRaised;
    private double logFastBase;

    /** One trace of one card. Each array has a value for each review. */
    private static final class Trace {
        double[] x = new double[64];
        double[] logX = new double[64];
        double[] recall = new double[64];
        double[] logBase = new double[64];
        /** After a recall (11-D) x^-w e^(w-1.5), after a lapse the factor before the power. */
        double[] a = new double[64];
        /** After a recall e^((1-q)w), after a lapse the power of x+1. */
        double[] b = new double[64];
        /** The new stability before clamping. */
        double[] raw = new double[64];

        boolean[] kept = new boolean[64];
        /** The share of this trace in the mix. */
        double[] mix = new double[64];

        double[] factor = new double[64];

        /** The derivative by the stability before a review, in the backward pass. */
        double by;
        /** The derivative by this trace's recall at a review, in the backward pass. */
        double byRecall;

        void grow(int size) {
            x = new double[size];
            logX = new double[size];
            recall = new double[size];
            logBase = new double[size];
            a = new double[size];
            b = new double[size];
            raw = new double[size];
            kept = new boolean[size];
            mix = new double[size];
            factor = new double[size];
        }
    }

    private final Trace slow = new Trace();
    private final Trace fast = new Trace();
    private double[] d = new double[64];
    private double[] rawD = new double[64];
    private double[] rawFastDecay = new double[64];

    private double byD;

    Fsrs7Gradient(TrainingSet log) {
        super(log);
    }

    @Override
    void use(double[] weights) {
        w = weights.clone();
        easiestExp = exp(3 * w[5]);
        easiest = w[4] - easiestExp + 1;
        slowDecay = -w[24];
        slowRaised = exp(log(w[26]) / slowDecay);
        logFastBase = log(w[25]);
    }

    @Override
    void forward(int from, int to) {
        int n = to - from;
        if (n > d.length) {
            grow(n);
        }
        first(log.rating[from]);
        for (int i = 1; i < n; i++) {
            curve(i, log.fraction[from + i]);
            // the state after the last review is not used
            if (i + 1 < n) {
                step(i, log.rating[from + i]);
            }
        }
    }

    private void first(int g) {
        slow.raw[0] = w[g - 1];
        fast.raw[0] = FAST_SHARE * w[g - 1];
        rawD[0] = w[4] - exp(w[5] * (g - 1)) + 1;
        settle(0);
    }

    private void settle(int i) {
        slow.x[i] = min(max(slow.raw[i], MIN_S), MAX_S);
        fast.x[i] = min(max(fast.raw[i], MIN_S), MAX_S);
        d[i] = min(max(rawD[i], MIN_D), MAX_D);
    }

    /** Recall before review i, of each trace and mixed. */
    private void curve(int i, double t) {
        double x = slow.x[i - 1];
        double y = fast.x[i - 1];
        double hard = d[i - 1] - 5;
        double logX = log(x);
        double logY = log(y);
        slow.logX[i] = logX;
        fast.logX[i] = logY;

        double u = w[23] * exp((w[33] - 0.3) * logY);
        rawFastDecay[i] = u;
        double decay = -min(max(u, .01), .95);
        fast.factor[i] = exp(min(logFastBase / decay, LONGEST_EXPONENT)) - 1;
        fast.logBase[i] = log(1 + fast.factor[i] * t / y);
        fast.recall[i] = exp(decay * fast.logBase[i]);

        slow.factor[i] = (slowRaised - 1) * exp(hard * (w[32] - 0.3));
        slow.logBase[i] = log(1 + slow.factor[i] * t / x);
        slow.recall[i] = exp(slowDecay * slow.logBase[i]);

        fast.mix[i] = w[27] * exp(-w[29] * logY);
        slow.mix[i] = w[28] * exp(w[30] * logX + hard * (w[31] - 0.5));
        double mixed = (fast.mix[i] * fast.recall[i] + slow.mix[i] * slow.recall[i]) / (fast.mix[i] + slow.mix[i]);
        r[i] = mixed * (1 - 2 * EPSILON) + EPSILON;
    }

    private void step(int i, int g) {
        double d0 = d[i - 1];
        update(slow, SLOW, i, d0, r[i], g);
        update(fast, FAST, i, d0, fast.recall[i], g);
        double dd = -w[6] * (g - 3);
        if (g == 1) {
            dd *= r[i] + 0.1;
        }
        rawD[i] = 0.01 * easiest + 0.99 * (d0 + (10 - d0) / 9 * dd);
        slow.x[i] = min(max(slow.raw[i], MIN_S), MAX_S);
        double fastRaw = g == 1 ? min(fast.raw[i], FAST_SHARE * slow.raw[i]) : fast.raw[i];
        fast.x[i] = min(max(fastRaw, MIN_S), MAX_S);
        d[i] = min(max(rawD[i], MIN_D), MAX_D);
    }

    private void update(Trace trace, int k, int i, double d0, double q, int g) {
        double x = trace.x[i - 1];
        if (g == 1) {
            trace.a[i] = w[k + 3] * exp((1 - q) * w[k + 5]);
            trace.b[i] = exp(w[k + 4] * log(x + 1));
            double shrunk = trace.a[i] * (trace.b[i] - 1);
            trace.kept[i] = shrunk > x;
            trace.raw[i] = min(x, shrunk);
            return;
        }
        trace.kept[i] = false;
        trace.a[i] = exp(w[k] - 1.5 - w[k + 1] * trace.logX[i]) * (11 - d0);
        trace.b[i] = exp((1 - q) * w[k + 2]);
        trace.raw[i] = x * (1 + trace.a[i] * (trace.b[i] - 1) * bonus(k, g));
    }

    private double bonus(int k, int g) {
        return g == 2 ? w[k + 6] : g == 4 ? w[k + 7] : 1;
    }

    @Override
    double backward(int from, int to, double[] weight, double[] g) {
        double loss = 0;
        double gx = 0; // derivatives of the loss by the state after review i
        double gy = 0;
        double gd = 0;
        for (int i = to - from - 1; i >= 1; i--) {
            int at = from + i;
            slow.by = 0;
            fast.by = 0;
            fast.byRecall = 0;
            byD = 0;
            byR = 0;
            if (i + 1 < to - from) {
                stepBack(i, log.rating[at], gx, gy, gd, g);
            }
            if (weight[at] > 0) {
                loss += lossBack(r[i], at, weight[at]);
            }
            if (byR != 0 || fast.byRecall != 0) {
                curveBack(i, log.fraction[at], g);
            }
            gx = slow.by;
            gy = fast.by;
            gd = byD;
        }
        firstBack(log.rating[from], gx, gy, gd, g);
        return loss;
    }

    private void stepBack(int i, int rating, double gx, double gy, double gd, double[] g) {
        double d0 = d[i - 1];
        if (rawD[i] >= MIN_D && rawD[i] <= MAX_D) {
            difficultyBack(gd, i, d0, rating, g);
        }
        double bySlow = slow.raw[i] >= MIN_S && slow.raw[i] <= MAX_S ? gx : 0;
        double byFast = gy;
        boolean ceiling = rating == 1 && FAST_SHARE * slow.raw[i] < fast.raw[i];
        double fastRaw = ceiling ? FAST_SHARE * slow.raw[i] : fast.raw[i];
        if (fastRaw < MIN_S || fastRaw > MAX_S) {
            byFast = 0;
        }
        if (ceiling) {
            bySlow += FAST_SHARE * byFast;
            byFast = 0;
        }
        if (bySlow != 0) {
            byR += updateBack(slow, SLOW, i, d0, r[i], rating, bySlow, g);
        }
        if (byFast != 0) {
            fast.byRecall += updateBack(fast, FAST, i, d0, fast.recall[i], rating, byFast, g);
        }
    }

    private void difficultyBack(double gd, int i, double d0, int rating, double[] g) {
        double softened = rating == 1 ? r[i] + 0.1 : 1;
        double dd = -w[6] * (rating - 3) * softened;
        byD += gd * 0.99 * (1 - dd / 9);
        double byStep = gd * 0.99 * (10 - d0) / 9;
        g[6] -= byStep * (rating - 3) * softened;
        if (rating == 1) {
            byR += byStep * -w[6] * (rating - 3);
        }
        g[4] += gd * 0.01;
        g[5] -= gd * 0.01 * 3 * easiestExp;
    }

    /** Passes a derivative back through one trace's update; returns the part by recall. */
    private double updateBack(Trace trace, int k, int i, double d0, double q, int rating, double by, double[] g) {
        double x = trace.x[i - 1];
        if (trace.kept[i]) {
            trace.by += by;
            return 0;
        }
        double scaled = trace.a[i] * by;
        if (rating == 1) {
            double shrunk = scaled * (trace.b[i] - 1);
            double raised = scaled * trace.b[i];
            trace.by += raised * w[k + 4] / (x + 1);
            g[k + 3] += shrunk / w[k + 3];
            g[k + 4] += raised * log(x + 1);
            g[k + 5] += shrunk * (1 - q);
            return -shrunk * w[k + 5];
        }
        double bonus = bonus(k, rating);
        double ungraded = x * scaled * (trace.b[i] - 1);
        double gain = ungraded * bonus;
        double grown = x * scaled * bonus * trace.b[i];
        trace.by += by + gain / x * (1 - w[k + 1]);
        byD -= gain / (11 - d0);
        g[k] += gain;
        g[k + 1] -= gain * trace.logX[i];
        g[k + 2] += grown * (1 - q);
        if (rating == 2) {
            g[k + 6] += ungraded;
        } else if (rating == 4) {
            g[k + 7] += ungraded;
        }
        return -grown * w[k + 2];
    }

    private void curveBack(int i, double t, double[] g) {
        double byMixed = byR * (1 - 2 * EPSILON);
        double total = fast.mix[i] + slow.mix[i];
        double mixed = (r[i] - EPSILON) / (1 - 2 * EPSILON);
        double fastShare = byMixed * fast.mix[i] / total;
        double slowShare = byMixed * slow.mix[i] / total;
        mixBack(i, fastShare * (fast.recall[i] - mixed), slowShare * (slow.recall[i] - mixed), g);
        slowCurveBack(i, t, slowShare * slow.recall[i], g);
        fastCurveBack(i, t, (fastShare + fast.byRecall) * fast.recall[i], g);
    }

    /** The weights of the two traces; the arguments are derivatives by their logarithms. */
    private void mixBack(int i, double byLogFast, double byLogSlow, double[] g) {
        double hard = d[i - 1] - 5;
        g[27] += byLogFast / w[27];
        g[29] -= byLogFast * fast.logX[i];
        fast.by -= byLogFast * w[29] / fast.x[i - 1];
        g[28] += byLogSlow / w[28];
        g[30] += byLogSlow * slow.logX[i];
        slow.by += byLogSlow * w[30] / slow.x[i - 1];
        g[31] += byLogSlow * hard;
        byD += byLogSlow * (w[31] - 0.5);
    }

    private void slowCurveBack(int i, double t, double byLog, double[] g) {
        double x = slow.x[i - 1];
        double f = slow.factor[i];
        // by 1 + f t/x, times t/x
        double share = byLog * slowDecay / (1 + f * t / x) * t / x;
        slow.by -= share * f / x;
        byD += share * f * (w[32] - 0.3);
        g[32] += share * f * (d[i - 1] - 5);
        double byRaised = share * f / (slowRaised - 1) * slowRaised;
        g[26] += byRaised / (slowDecay * w[26]);
        double byDecay = byLog * slow.logBase[i] - byRaised * log(w[26]) / (slowDecay * slowDecay);
        g[24] -= byDecay;
    }

    private void fastCurveBack(int i, double t, double byLog, double[] g) {
        double y = fast.x[i - 1];
        double f = fast.factor[i];
        double u = rawFastDecay[i];
        double decay = -min(max(u, .01), .95);
        double share = byLog * decay / (1 + f * t / y) * t / y;
        fast.by -= share * f / y;
        double byDecay = byLog * fast.logBase[i];
        if (logFastBase / decay <= LONGEST_EXPONENT) {
            double byRaised = share * (f + 1);
            g[25] += byRaised / (decay * w[25]);
            byDecay -= byRaised * logFastBase / (decay * decay);
        }
        if (u >= .01 && u <= .95) {
            double byLogU = -byDecay * u;
            g[23] += byLogU / w[23];
            g[33] += byLogU * fast.logX[i];
            fast.by += byLogU * (w[33] - 0.3) / y;
        }
    }

    private void firstBack(int rating, double gx, double gy, double gd, double[] g) {
        if (slow.raw[0] >= MIN_S && slow.raw[0] <= MAX_S) {
            g[rating - 1] += gx;
        }
        if (fast.raw[0] >= MIN_S && fast.raw[0] <= MAX_S) {
            g[rating - 1] += FAST_SHARE * gy;
        }
        if (rawD[0] >= MIN_D && rawD[0] <= MAX_D) {
            g[4] += gd;
            g[5] -= gd * (rating - 1) * exp(w[5] * (rating - 1));
        }
    }

    private void grow(int n) {
        int size = Integer.highestOneBit(n) * 2;
        slow.grow(size);
        fast.grow(size);
        d = new double[size];
        rawD = new double[size];
        r = new double[size];
        rawFastDecay = new double[size];
    }
}
