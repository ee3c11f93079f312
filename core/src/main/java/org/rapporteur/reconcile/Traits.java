package org.rapporteur.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sign with its words as numbers, so that millions of pairs are compared quickly. Two of one {@link Numbering} are equal in a
 * word when they are equal in its number; 0 is the empty word.
 */
final class Traits {
    /** Types that are speech acts, whose event is the speaking. */
    private static final List<String> SPEECH =
            List.of("ask", "criticise", "refuse", "support", "agree", "threaten", "yield");

    private static final int PARTS_OF_PARTY = 3;

    final Sign sign;
    final int family;
    final int type;
    final int mode;
    final int standing;
    final boolean speech;
    final int[] trigger;
    final int[] names;
    final int[] rareNames;
    final int[] others;
    final int country;
    final int admin1;
    final int place;
    final double eastPerDegree;
    /** Name, country and sector of each, one after another. */
    final int[] actors;

    final int[] recipients;
    final int[] units;

    private Traits(Sign sign, Numbering numbering) {
        this.sign = sign;
        this.family = numbering.of(sign.act().family());
        this.type = numbering.of(sign.act().type());
        this.mode = numbering.of(sign.act().mode());
        this.standing = numbering.of(sign.act().standing());
        this.speech = SPEECH.contains(sign.act().family());
        this.trigger = numbering.sorted(sign.wording().trigger());
        this.names = numbering.sorted(sign.wording().names());
        this.rareNames = numbering.sorted(sign.wording().rareNames());
        this.others = numbering.sorted(sign.wording().others());
        this.country = numbering.of(sign.site().map(Sign.Site::country).orElse(""));
        this.admin1 = numbering.of(sign.site().map(Sign.Site::admin1).orElse(""));
        this.place = numbering.of(sign.site().map(Sign.Site::name).orElse(""));
        this.eastPerDegree =
                sign.site().map(s -> Math.cos(Math.toRadians(s.latitude()))).orElse(Double.NaN);
        this.actors = parties(sign.parties().actors(), numbering);
        this.recipients = parties(sign.parties().recipients(), numbering);
        this.units = sign.tolls().stream().mapToInt(t -> numbering.of(t.unit())).toArray();
    }

    private static int[] parties(List<Sign.Party> parties, Numbering numbering) {
        int[] found = new int[parties.size() * PARTS_OF_PARTY];
        for (int i = 0; i < parties.size(); i++) {
            Sign.Party party = parties.get(i);
            found[i * PARTS_OF_PARTY] = numbering.of(party.name());
            found[i * PARTS_OF_PARTY + 1] = numbering.of(party.country());
            found[i * PARTS_OF_PARTY + 2] = numbering.of(party.sector());
        }
        return found;
    }

    /** Numbers for words, in the order they are met. Not for several threads at once. */
    static final class Numbering {
        private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

        Traits traits(Sign sign) {
            return new Traits(sign, this);
        }

        private int of(String word) {
            Integer known = numbers.get(word);
            if (known != null) {
                return known;
            }
            int next = numbers.size();
            numbers.put(word, next);
            return next;
        }

        private int[] sorted(List<String> words) {
            int[] found = new int[words.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = of(words.get(i));
            }
            Arrays.sort(found);
            return found;
        }
    }
}
