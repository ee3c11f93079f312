package org.rapporteur.eval.geo;

/** One name with candidates of which it is known what each is worth. */
final class Lesson {
    final float[][] rows;
    final float[] worth;
    final float weight;

    Lesson(float[][] rows, float[] worth, float weight) {
        this.rows = rows;
        this.worth = worth;
        this.weight = weight;
    }
}
