package org.rapporteur.read;

import java.util.Arrays;

/** One score for each token; an array that nobody can change. */
public final class Scores {
    private final float[] values;

    private Scores(float[] values) {
        this.values = values;
    }

    public static Scores of(float... values) {
        return new Scores(values.clone());
    }

    /** Zero for each of n tokens. */
    public static Scores zero(int n) {
        return new Scores(new float[n]);
    }

    public float at(int index) {
        return values[index];
    }

    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
