package org.rapporteur.read.attribute;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.read.TokenRange;

/** Taking ranges of tokens apart. */
final class Ranges {
    private Ranges() {}

    /** What is left of a range before and behind another, in order. */
    static List<TokenRange> without(TokenRange range, TokenRange taken) {
        List<TokenRange> left = new ArrayList<>(2);
        if (taken.end() <= range.first() || range.end() <= taken.first()) {
            return List.of(range);
        }
        if (range.first() < taken.first()) {
            left.add(new TokenRange(range.first(), taken.first()));
        }
        if (taken.end() < range.end()) {
            left.add(new TokenRange(taken.end(), range.end()));
        }
        return left;
    }

    static boolean overlap(TokenRange one, TokenRange other) {
        return one.first() < other.end() && other.first() < one.end();
    }
}
