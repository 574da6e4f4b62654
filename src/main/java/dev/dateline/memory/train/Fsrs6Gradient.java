package dev.dateline.memory.train;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.max;
import static java.lang.Math.min;

/**
 * FSRS-6 and its hand-written derivatives, by backpropagation through time.
 *
 * <p>The formulas are those of {@link dev.dateline.memory.Fsrs6}. The derivatives follow fsrs-rs src/analytic.rs: a
 * clamp passes the gradient within and on its bounds, and a minimum or maximum passes it to the chosen side.
 */
final class Fsrs6Gradient extends Gradient {
    private static final double MIN_S = 0.001;
    private static final double MAX_S = 36_500;
    private static final double MIN_D = 1;
    private static final double MAX_D = 10;
    private static final double LOG_9 = log(0.9);

    /** The effect of a review on stability. */
    private static final byte SAME_DAY = 0;

    private static final byte SAME_DAY_KEPT = 1;
    private static final byte RECALLED = 2;
    private static final byte FORGOTTEN = 3;
    private static final byte FORGOTTEN_CAPPED = 4;

    private double[] w = new double[21];
    private double decay;
    private double factor;
    private double factorByDecay;
    private double easiest;
    private double easiestExp;
    private double lapseDivisor;

    // for each review of the current card: the state after it, the recall before it, and values for the backward pass
    private double[] s = new double[64];
    private double[] d = new double[64];
    private double[] logBase = new double[64];
    private double[] logS = new double[64];
    private double[] a = new double[64];
    private double[] b = new double[64];
    private boolean[] freeS = new boolean[64];
    private boolean[] freeD = new boolean[64];
    private byte[] branch = new byte[64];

    // in the backward pass: the derivatives by the stability and difficulty before a review
    private double byS;
    private double byD;

    Fsrs6Gradient(TrainingSet log) {
        super(log);
    }

    @Override
    void use(double[] weights) {
        w = weights.clone();
        decay = -w[20];
        double raised = exp(LOG_9 / decay);
        factor = raised - 1;
        factorByDecay = -LOG_9 / (decay * decay) * raised;
        easiestExp = exp(3 * w[5]);
        easiest = w[4] - easiestExp + 1;
        lapseDivisor = exp(w[17] * w[18]);
    }

    @Override
    void forward(int from, int to) {
        int n = to - from;
        if (n > s.length) {
            grow(n);
        }
        first(log.rating[from]);
        for (int i = 1; i < n; i++) {
            int t = log.days[from + i];
            double base = t == 0 ? 0 : log(1 + factor * t / s[i - 1]);
            logBase[i] = base;
            r[i] = t == 0 ? 1 : exp(decay * base);
            // the state after the last review is not used
            if (i + 1 < n) {
                step(i, t, log.rating[from + i]);
            }
        }
    }

    private void first(int g) {
        double rawS = w[g - 1];
        double rawD = w[4] - exp(w[5] * (g - 1)) + 1;
        s[0] = min(max(rawS, MIN_S), MAX_S);
        d[0] = min(max(rawD, MIN_D), MAX_D);
        freeS[0] = rawS >= MIN_S && rawS <= MAX_S;
        freeD[0] = rawD >= MIN_D && rawD <= MAX_D;
    }

    private void step(int i, int t, int g) {
        double s0 = s[i - 1];
        double d0 = d[i - 1];
        double ln = log(s0);
        logS[i] = ln;
        double raw;
        if (t == 0) {
            double k = exp(w[17] * (g - 3 + w[18]) - w[19] * ln);
            boolean kept = g >= 2 && k < 1;
            branch[i] = kept ? SAME_DAY_KEPT : SAME_DAY;
            raw = kept ? s0 : s0 * k;
        } else if (g == 1) {
            raw = forget(i, s0, d0);
        } else {
            double hb = g == 2 ? w[15] : g == 4 ? w[16] : 1;
            a[i] = exp(w[8] - w[9] * ln) * (11 - d0);
            b[i] = exp(w[10] * (1 - r[i]));
            branch[i] = RECALLED;
            raw = s0 * (1 + a[i] * (b[i] - 1) * hb);
        }
        s[i] = min(max(raw, MIN_S), MAX_S);
        freeS[i] = raw >= MIN_S && raw <= MAX_S;
        double x = d0 + (10 - d0) / 9 * (-w[6] * (g - 3));
        double rawD = w[7] * easiest + (1 - w[7]) * x;
        d[i] = min(max(rawD, MIN_D), MAX_D);
        freeD[i] = rawD >= MIN_D && rawD <= MAX_D;
    }

    private double forget(int i, double s0, double d0) {
        a[i] = w[11] * exp(w[14] * (1 - r[i]) - w[12] * log(d0));
        b[i] = exp(w[13] * log(s0 + 1));
        double forgotten = a[i] * (b[i] - 1);
        double capped = s0 / lapseDivisor;
        branch[i] = forgotten <= capped ? FORGOTTEN : FORGOTTEN_CAPPED;
        return min(forgotten, capped);
    }

    @Override
    double backward(int from, int to, double[] weight, double[] g) {
        double loss = 0;
        double gs = 0; // derivative of the loss by the stability after review i
        double gd = 0; // derivative of the loss by the difficulty after review i
        for (int i = to - from - 1; i >= 1; i--) {
            int at = from + i;
            byS = 0;
            byD = 0;
            byR = 0;
            if (freeD[i] && gd != 0) {
                difficultyBack(gd, d[i - 1], log.rating[at], g);
            }
            if (freeS[i] && gs != 0) {
                stabilityBack(gs, i, log.rating[at], g);
            }
            if (weight[at] > 0) {
                loss += lossBack(r[i], at, weight[at]);
            }
            if (byR != 0) {
                curveBack(i, log.days[at], g);
            }
            gs = byS;
            gd = byD;
        }
        firstBack(log.rating[from], gs, gd, g);
        return loss;
    }

    private void stabilityBack(double gs, int i, int rating, double[] g) {
        switch (branch[i]) {
            case SAME_DAY -> sameDayBack(gs, i, rating, g);
            case SAME_DAY_KEPT -> byS += gs;
            case RECALLED -> recallBack(gs, i, rating, g);
            case FORGOTTEN -> forgetBack(gs, i, g);
            default -> capBack(gs, i, g);
        }
    }

    private void recallBack(double gs, int i, int rating, double[] g) {
        double s0 = s[i - 1];
        double hb = rating == 2 ? w[15] : rating == 4 ? w[16] : 1;
        double scaled = s0 * a[i] * gs;
        double ungraded = scaled * (b[i] - 1);
        double gain = ungraded * hb;
        double grown = scaled * hb * b[i];
        byS += gs + gain / s0 * (1 - w[9]);
        byD -= gain / (11 - d[i - 1]);
        byR -= grown * w[10];
        g[8] += gain;
        g[9] -= gain * logS[i];
        g[10] += grown * (1 - r[i]);
        if (rating == 2) {
            g[15] += ungraded;
        } else if (rating == 4) {
            g[16] += ungraded;
        }
    }

    private void forgetBack(double gs, int i, double[] g) {
        double s0 = s[i - 1];
        double f = a[i] * (b[i] - 1) * gs;
        double raised = a[i] * b[i] * gs;
        byS += raised * w[13] / (s0 + 1);
        byD -= w[12] * f / d[i - 1];
        byR -= w[14] * f;
        g[11] += f / w[11];
        g[12] -= f * log(d[i - 1]);
        g[13] += raised * log(s0 + 1);
        g[14] += f * (1 - r[i]);
    }

    private void capBack(double gs, int i, double[] g) {
        double capped = s[i - 1] / lapseDivisor * gs;
        byS += gs / lapseDivisor;
        g[17] -= capped * w[18];
        g[18] -= capped * w[17];
    }

    private void sameDayBack(double gs, int i, int rating, double[] g) {
        double growth = exp(w[17] * (rating - 3 + w[18]) - w[19] * logS[i]) * gs;
        double grown = s[i - 1] * growth;
        byS += growth * (1 - w[19]);
        g[17] += grown * (rating - 3 + w[18]);
        g[18] += grown * w[17];
        g[19] -= grown * logS[i];
    }

    private void difficultyBack(double gd, double d0, int rating, double[] g) {
        double x = d0 + (10 - d0) / 9 * (-w[6] * (rating - 3));
        byD += gd * (1 - w[7]) * (1 + w[6] * (rating - 3) / 9);
        g[4] += gd * w[7];
        g[5] -= gd * w[7] * 3 * easiestExp;
        g[6] -= gd * (1 - w[7]) * (10 - d0) / 9 * (rating - 3);
        g[7] += gd * (easiest - x);
    }

    private void curveBack(int i, int t, double[] g) {
        double s0 = s[i - 1];
        double slope = byR * r[i];
        double share = decay / (1 + factor * t / s0) * t / s0;
        byS -= slope * share * factor / s0;
        // by decay, which is -w20
        g[20] -= slope * (logBase[i] + share * factorByDecay);
    }

    private void firstBack(int rating, double gs, double gd, double[] g) {
        if (freeS[0]) {
            g[rating - 1] += gs;
        }
        if (freeD[0]) {
            g[4] += gd;
            g[5] -= gd * (rating - 1) * exp(w[5] * (rating - 1));
        }
    }

    private void grow(int n) {
        int size = Integer.highestOneBit(n) * 2;
        s = new double[size];
        d = new double[size];
        r = new double[size];
        logBase = new double[size];
        logS = new double[size];
        a = new double[size];
        b = new double[size];
        freeS = new boolean[size];
        freeD = new boolean[size];
        branch = new byte[size];
    }
}
