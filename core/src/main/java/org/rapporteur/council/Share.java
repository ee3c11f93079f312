package org.rapporteur.council;

import java.math.BigInteger;

/**
 * More than a fraction, or at least it: a majority is {@code >1/2}, two thirds is {@code >=2/3}.
 *
 * @param strictly whether the fraction itself is too little
 */
public record Share(Ratio ratio, boolean strictly) {
    static Share parse(String text) {
        if (text.startsWith(">=")) {
            return new Share(Ratio.parse(text.substring(2)), false);
        }
        if (text.startsWith(">")) {
            return new Share(Ratio.parse(text.substring(1)), true);
        }
        throw new IllegalArgumentException("a share begins with > or >=: " + text);
    }

    boolean reached(int yes, int of) {
        BigInteger left = BigInteger.valueOf(yes).multiply(ratio.denominator());
        int order = left.compareTo(BigInteger.valueOf(of).multiply(ratio.numerator()));
        return strictly ? order > 0 : order >= 0;
    }

    int least(int of) {
        int yes = 0;
        while (yes <= of && !reached(yes, of)) {
            yes++;
        }
        return yes;
    }

    String words() {
        return strictly && ratio.equals(Ratio.of(1, 2))
                ? "a majority"
                : (strictly ? "more than " : "at least ") + ratio;
    }
}
