package org.rapporteur.onnx;

/** Scores in rows and columns. */
final class Scored {
    private final float[] values;
    private final int columns;

    Scored(float[] values, int rows) {
        if (rows <= 0 || values.length % rows != 0) {
            throw new IllegalArgumentException(values.length + " scores do not fall into " + rows + " rows");
        }
        this.values = values;
        this.columns = values.length / rows;
    }

    int columns() {
        return columns;
    }

    float at(int row, int column) {
        return values[row * columns + column];
    }

    /** The column with the best score; the first of several. */
    int best(int row) {
        int from = row * columns;
        int best = 0;
        for (int i = 1; i < columns; i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }

    /** Likelihoods of the columns of a row, which add up to 1. */
    double[] shares(int row) {
        double most = at(row, best(row));
        double[] shares = new double[columns];
        double all = 0;
        for (int i = 0; i < columns; i++) {
            shares[i] = Math.exp(at(row, i) - most);
            all += shares[i];
        }
        for (int i = 0; i < columns; i++) {
            shares[i] /= all;
        }
        return shares;
    }
}
