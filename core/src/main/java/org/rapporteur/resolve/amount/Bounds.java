package org.rapporteur.resolve.amount;

import java.util.Optional;

/**
 * How many: from low to high, each open when absent.
 *
 * @param low least number
 * @param high greatest number
 * @param approximate whether the number is said to be rough
 */
record Bounds(Optional<Long> low, Optional<Long> high, boolean approximate) {

    static Bounds exactly(long n) {
        return new Bounds(Optional.of(n), Optional.of(n), false);
    }

    static Bounds atLeast(long n) {
        return new Bounds(Optional.of(n), Optional.empty(), false);
    }

    static Bounds between(long low, long high) {
        return new Bounds(Optional.of(low), Optional.of(high), false);
    }

    /** The bounds under a qualifier of the lexicon: "at least", "more than", "up to". */
    Bounds under(String qualifier) {
        return switch (qualifier) {
            case "at-least" -> new Bounds(low, Optional.empty(), approximate);
            case "more-than" -> new Bounds(closed() ? low.map(n -> n + 1) : low, Optional.empty(), approximate);
            case "up-to" -> new Bounds(Optional.empty(), high, approximate);
            case "fewer-than" -> new Bounds(Optional.empty(), high.map(n -> n - 1), approximate);
            case "about" -> new Bounds(low, high, true);
            default -> this;
        };
    }

    private boolean closed() {
        return high.isPresent();
    }

    /** A share of it, rounded up at the lower and down at the upper end: half of [61, open] is [31, open]. */
    Bounds share(double share) {
        Optional<Long> least = low.map(n -> (long) Math.ceil(n * share));
        Optional<Long> most = high.map(n -> (long) Math.floor(n * share));
        boolean crossed = least.isPresent() && most.isPresent() && least.get() > most.get();
        return crossed ? new Bounds(most, least, true) : new Bounds(least, most, approximate);
    }
}
