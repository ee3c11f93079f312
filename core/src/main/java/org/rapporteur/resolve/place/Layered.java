package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;

/** A network of one hidden layer that scores candidates; scores become shares by softmax. */
public final class Layered {
    private final float[][] hidden;
    private final float[] out;

    /**
     * Takes ownership of the weights.
     *
     * @param hidden for each hidden unit its input weights and, last, its bias
     * @param out weight of each hidden unit
     */
    public Layered(float[][] hidden, float[] out) {
        if (hidden.length == 0 || hidden.length != out.length) {
            throw new IllegalArgumentException(hidden.length + " hidden units, " + out.length + " weights");
        }
        this.hidden = hidden;
        this.out = out;
    }

    public int inputs() {
        return hidden[0].length - 1;
    }

    /** How the candidates share what is believed. */
    public double[] shares(float[][] rows) {
        double[] shares = new double[rows.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < rows.length; r++) {
            shares[r] = score(rows[r]);
            most = Math.max(most, shares[r]);
        }
        double sum = 0;
        for (int r = 0; r < rows.length; r++) {
            shares[r] = Math.exp(shares[r] - most);
            sum += shares[r];
        }
        for (int r = 0; r < rows.length; r++) {
            shares[r] /= sum;
        }
        return shares;
    }

    private double score(float[] row) {
        double score = 0;
        for (int h = 0; h < out.length; h++) {
            float[] weights = hidden[h];
            double sum = weights[row.length];
            for (int i = 0; i < row.length; i++) {
                sum += weights[i] * row[i];
            }
            score += out[h] * Math.tanh(sum);
        }
        return score;
    }

    /** Reads networks from lines: "network UNITS", then a line of numbers for each unit, then one for the output. */
    static List<Layered> readAll(List<String> lines) {
        List<Layered> networks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int units = Integer.parseInt(lines.get(at++).split(" ", -1)[1]);
            float[][] hidden = new float[units][];
            for (int h = 0; h < units; h++) {
                hidden[h] = numbers(lines.get(at++));
            }
            networks.add(new Layered(hidden, numbers(lines.get(at++))));
        }
        return networks;
    }

    /** Its weights as lines that {@link PlaceRanker#load} reads. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("network " + out.length);
        for (float[] unit : hidden) {
            lines.add(line(unit));
        }
        lines.add(line(out));
        return lines;
    }

    private static String line(float[] numbers) {
        StringBuilder line = new StringBuilder();
        for (float number : numbers) {
            line.append(line.length() == 0 ? "" : " ").append(Math.round(number * 10_000) / 10_000f);
        }
        return line.toString();
    }

    private static float[] numbers(String line) {
        String[] parts = line.split(" ", -1);
        float[] numbers = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Float.parseFloat(parts[i]);
        }
        return numbers;
    }
}
