package org.rapporteur.code.find;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * One thing that a dispatch says of somebody's stand on an instrument.
 *
 * @param kind of the cue, after negation has turned it: for, against, block, change, undecided, voted-for ...
 * @param conditional whether it holds only for the text as it is ("in its present form")
 * @param holders whose stand
 * @param paper on what
 * @param span the words that tell it
 * @param token of the cue
 */
record Stand(String kind, boolean conditional, List<Holder> holders, Paper paper, Span span, int token) {
    Stand {
        holders = List.copyOf(holders);
    }
}
