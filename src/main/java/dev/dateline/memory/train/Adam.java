package dev.dateline.memory.train;

/** The Adam optimiser (Kingma and Ba, 2015) on one vector of weights. */
final class Adam {
    private static final double TINY = 1e-8;

    private final double beta1;
    private final double beta2;
    private final double[] mean;
    private final double[] square;
    private double power1 = 1;
    private double power2 = 1;

    Adam(int size, double beta1, double beta2) {
        this.beta1 = beta1;
        this.beta2 = beta2;
        mean = new double[size];
        square = new double[size];
    }

    /** Moves the weights one step against the gradient. */
    void step(double[] weights, double[] gradient, double rate) {
        power1 *= beta1;
        power2 *= beta2;
        for (int i = 0; i < weights.length; i++) {
            mean[i] = beta1 * mean[i] + (1 - beta1) * gradient[i];
            square[i] = beta2 * square[i] + (1 - beta2) * gradient[i] * gradient[i];
            weights[i] -= rate * (mean[i] / (1 - power1)) / (Math.sqrt(square[i] / (1 - power2)) + TINY);
        }
    }

    /** A learning rate that falls along half a cosine, from the first rate at 0 to zero at 1. */
    static double cosine(double rate, double place) {
        return rate * (1 + Math.cos(Math.PI * place)) / 2;
    }
}
