package org.rapporteur.eval.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.resolve.place.Layered;

/** Trains one network by Adam: the shares of the right candidates should be large. The same lessons give the same network. */
final class LayeredTraining {
    private static final int UNITS = 24;
    private static final int EPOCHS = 16;
    private static final double RATE = 0.004;
    private static final double DECAY = 2e-4;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final int BATCH = 16;

    private final Random random;
    private float[][] hidden = new float[0][];
    private float[] out = new float[UNITS];
    private double[][] gradients = new double[0][];
    private double[][] means = new double[0][];
    private double[][] squares = new double[0][];
    private int steps;

    LayeredTraining(int seed) {
        this.random = new Random(20111216L + seed);
    }

    Layered train(List<Lesson> lessons) {
        int inputs = lessons.get(0).rows[0].length;
        begin(inputs);
        List<Lesson> order = new ArrayList<>(lessons);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            double rate = RATE * (1 - (double) epoch / EPOCHS);
            for (int i = 0; i < order.size(); i++) {
                learn(order.get(i));
                if (i % BATCH == BATCH - 1 || i == order.size() - 1) {
                    step(rate);
                }
            }
        }
        return new Layered(hidden, out);
    }

    private void begin(int inputs) {
        hidden = new float[UNITS][inputs + 1];
        gradients = new double[UNITS + 1][];
        means = new double[UNITS + 1][];
        squares = new double[UNITS + 1][];
        for (int h = 0; h <= UNITS; h++) {
            int size = h < UNITS ? inputs + 1 : UNITS;
            gradients[h] = new double[size];
            means[h] = new double[size];
            squares[h] = new double[size];
            for (int i = 0; i < size; i++) {
                float start = (float) (random.nextGaussian() * 0.2);
                if (h < UNITS) {
                    hidden[h][i] = start;
                } else {
                    out[i] = start;
                }
            }
        }
    }

    private void learn(Lesson lesson) {
        double[] shares = new Layered(hidden, out).shares(lesson.rows);
        double right = 1e-12;
        for (int c = 0; c < shares.length; c++) {
            right += shares[c] * lesson.worth[c];
        }
        for (int c = 0; c < shares.length; c++) {
            double slope = lesson.weight * (shares[c] - shares[c] * lesson.worth[c] / right);
            if (Math.abs(slope) > 1e-6) {
                back(lesson.rows[c], slope);
            }
        }
    }

    private void back(float[] row, double slope) {
        for (int h = 0; h < UNITS; h++) {
            double sum = hidden[h][row.length];
            for (int i = 0; i < row.length; i++) {
                sum += hidden[h][i] * row[i];
            }
            double value = Math.tanh(sum);
            gradients[UNITS][h] += slope * value;
            double inner = slope * out[h] * (1 - value * value);
            for (int i = 0; i < row.length; i++) {
                gradients[h][i] += inner * row[i];
            }
            gradients[h][row.length] += inner;
        }
    }

    private void step(double rate) {
        steps++;
        double scale = rate * Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
        for (int h = 0; h <= UNITS; h++) {
            float[] weights = h < UNITS ? hidden[h] : out;
            for (int i = 0; i < weights.length; i++) {
                double g = gradients[h][i] / BATCH;
                gradients[h][i] = 0;
                means[h][i] = BETA1 * means[h][i] + (1 - BETA1) * g;
                squares[h][i] = BETA2 * squares[h][i] + (1 - BETA2) * g * g;
                weights[i] -=
                        (float) (scale * means[h][i] / (Math.sqrt(squares[h][i]) + 1e-8) + rate * DECAY * weights[i]);
            }
        }
    }
}
