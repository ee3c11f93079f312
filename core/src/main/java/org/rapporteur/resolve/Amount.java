package org.rapporteur.resolve;

import java.util.Optional;
import org.rapporteur.text.Words;

/**
 * A number in the text with its bounds, before it is known what is counted: "at least 27" is [27, open]; "more than 5000" is
 * [5001, open]; "up to 30" is [open, 30]; "dozens" is [24, open].
 *
 * @param words the whole expression with its qualifier ("at least 27", "more than 5000", "half of the more than 60")
 * @param low least number, when bounded below
 * @param high greatest number, when bounded above
 * @param approximate "about", "some", "around" before the number
 * @param whole the number of which it is a share ("more than 60"); never kept in a record
 */
public record Amount(
        Words words, Optional<Long> low, Optional<Long> high, boolean approximate, Optional<Amount> whole) {
    public Amount(Words words, Optional<Long> low, Optional<Long> high, boolean approximate) {
        this(words, low, high, approximate, Optional.empty());
    }

    public Amount {
        if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
            throw new IllegalArgumentException("low above high in " + words);
        }
    }

    /** The number alone, whatever it is a share of. */
    public Amount alone() {
        return whole.isEmpty() ? this : new Amount(words, low, high, approximate);
    }
}
