package org.rapporteur.reconcile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two signs, feature by feature; what is found is kept as bits, for this is done for millions of pairs. */
final class Comparison {
    private static final double NEAR_KM = 40;
    private static final double FAR_KM = 120;
    private static final double KM_A_DEGREE = 111.2;
    private static final int FEW_DAYS = 3;
    /** Numbers of one party in {@link Traits}. */
    private static final int PARTY = 3;

    private static final int UNTOLD = 4;
    private static final Feature[] FEATURES = Feature.values();

    private final Traits a;
    private final Traits b;
    private final Nearness nearness;
    private long found;

    private Comparison(Traits a, Traits b, Nearness nearness) {
        this.a = a;
        this.b = b;
        this.nearness = nearness;
    }

    /**
     * What two signs that stand so near each other have in common or not: for each feature the bit of its ordinal.
     *
     * @param a of the same numbering as {@code b}
     */
    static long bits(Traits a, Traits b, Nearness nearness) {
        Comparison c = new Comparison(a, b, nearness);
        c.texts();
        c.acts();
        c.words();
        c.sites();
        c.days();
        c.side(a.actors, b.actors, Feature.ACTOR_NAME);
        c.side(a.recipients, b.recipients, Feature.RECIPIENT_NAME);
        c.sides();
        c.tolls();
        return c.found;
    }

    /** The same as a set. */
    static Set<Feature> features(Traits a, Traits b, Nearness nearness) {
        long bits = bits(a, b, nearness);
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : FEATURES) {
            if ((bits & bit(feature)) != 0) {
                features.add(feature);
            }
        }
        return features;
    }

    private static long bit(Feature feature) {
        return 1L << feature.ordinal();
    }

    private void add(Feature feature) {
        found |= bit(feature);
    }

    private boolean has(Feature feature) {
        return (found & bit(feature)) != 0;
    }

    private void texts() {
        boolean within = nearness == Nearness.WITHIN;
        add(within ? Feature.WITHIN : Feature.ACROSS);
        if (nearness == Nearness.SAME_STORY) {
            add(Feature.SAME_STORY);
        }
        if (within && Arrays.equals(a.names, b.names) && Arrays.equals(a.others, b.others)) {
            add(Feature.SAME_SENTENCE);
        }
    }

    private void acts() {
        boolean same = shared(a.trigger, b.trigger) > 0;
        add(same ? Feature.CONCEPT_SAME : Feature.CONCEPT_DIFFERS);
        if (a.type == 0 || b.type == 0) {
            add(Feature.TYPE_UNKNOWN);
            if (!same) {
                add(Feature.UNKNOWN_DIFFERS);
            }
            if (has(Feature.WITHIN)) {
                add(Feature.UNKNOWN_WITHIN);
            }
        } else if (a.type != b.type) {
            add(Feature.TYPE_DIFFERS);
        }
        if (a.mode != 0 && b.mode != 0) {
            add(a.mode == b.mode ? Feature.MODE_SAME : Feature.MODE_DIFFERS);
        }
    }

    private void words() {
        if (has(Feature.SAME_SENTENCE)) {
            return;
        }
        int names = shared(a.names, b.names);
        int others = shared(a.others, b.others);
        int crossed = shared(a.names, b.others) + shared(a.others, b.names);
        double common = 2.0 * names + others + 1.5 * crossed;
        double least = Math.min(size(a), size(b));
        double share = least == 0 ? 0 : Math.min(1, common / least);
        add(
                share < .08
                        ? Feature.WORDS_0
                        : share < .2
                                ? Feature.WORDS_1
                                : share < .35 ? Feature.WORDS_2 : share < .55 ? Feature.WORDS_3 : Feature.WORDS_4);
        int rare = shared(a.rareNames, b.rareNames);
        boolean both = a.rareNames.length > 0 && b.rareNames.length > 0;
        if (rare > 0 || both) {
            add(rare == 0 ? Feature.RARE_OTHER : rare == 1 ? Feature.RARE_1 : Feature.RARE_2);
        }
        int told = names + crossed;
        add(told == 0 ? Feature.NAMES_0 : told == 1 ? Feature.NAMES_1 : told == 2 ? Feature.NAMES_2 : Feature.NAMES_3);
    }

    private static double size(Traits traits) {
        return 2.0 * traits.names.length + traits.others.length;
    }

    /** How many items two sorted lists share. */
    private static int shared(int[] some, int[] others) {
        int n = 0;
        int j = 0;
        for (int i = 0; i < some.length && j < others.length; ) {
            if (some[i] == others[j]) {
                n++;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return n;
    }

    private void sites() {
        Optional<Sign.Site> here = a.sign.site();
        Optional<Sign.Site> there = b.sign.site();
        if (here.isEmpty() || there.isEmpty()) {
            add(Feature.PLACE_UNTOLD);
            return;
        }
        Sign.Site s = here.get();
        Sign.Site t = there.get();
        boolean same = s.geonamesId() != 0 ? s.geonamesId() == t.geonamesId() : a.place == b.place;
        if (a.country != 0 && b.country != 0 && a.country != b.country) {
            add(Feature.PLACE_OTHER_COUNTRY);
        } else if (same) {
            boolean narrow = s.precise() || a.admin1 != 0;
            add(narrow ? Feature.PLACE_SAME : Feature.PLACE_COUNTRY);
        } else if (s.precise() && t.precise()) {
            add(apart(s, t));
        } else if (a.admin1 == 0 || b.admin1 == 0) {
            add(Feature.PLACE_COUNTRY);
        } else {
            add(a.admin1 == b.admin1 ? Feature.PLACE_DISTRICT : Feature.PLACE_OTHER_DISTRICT);
        }
    }

    /** Two towns that are both named are two places, be they in one district: only a district told for a town may be the same. */
    private Feature apart(Sign.Site s, Sign.Site t) {
        if (Double.isNaN(s.latitude()) || Double.isNaN(t.latitude())) {
            return Feature.PLACE_UNTOLD;
        }
        double north = (s.latitude() - t.latitude()) * KM_A_DEGREE;
        double east = (s.longitude() - t.longitude()) * KM_A_DEGREE * a.eastPerDegree;
        double km = Math.sqrt(north * north + east * east);
        if (km < NEAR_KM) {
            return Feature.PLACE_NEAR;
        }
        if (km > FAR_KM) {
            return Feature.PLACE_FAR;
        }
        return Feature.PLACE_OTHER_DISTRICT;
    }

    private void days() {
        Sign.Window s = a.sign.window();
        Sign.Window t = b.sign.window();
        if (!s.isKnown() || !t.isKnown()) {
            add(Feature.DAY_UNKNOWN);
            return;
        }
        int gap = Math.max(s.from(), t.from()) - Math.min(s.to(), t.to());
        boolean bothTold = s.told() && t.told();
        if (gap > 1) {
            add(mayBePast(s, t) ? Feature.DAY_PAST : Feature.DAY_OTHER);
        } else if (gap == 1) {
            add(Feature.DAY_NEXT);
        } else if (bothTold) {
            add(s.days() <= FEW_DAYS && t.days() <= FEW_DAYS ? Feature.DAY_SAME : Feature.DAY_WITHIN);
        } else {
            add(s.told() || t.told() ? Feature.DAY_MAYBE : Feature.DAY_NEWS);
        }
    }

    /** Whether one, told without a date, may look back at the other. */
    private static boolean mayBePast(Sign.Window s, Sign.Window t) {
        Sign.Window later = s.from() > t.from() ? s : t;
        Sign.Window earlier = s.from() > t.from() ? t : s;
        return !later.told() && later.to() - earlier.to() <= Keys.LOOKING_BACK_DAYS;
    }

    /** The five features of a side stand in one order, from the same name to untold. */
    private void side(int[] some, int[] others, Feature first) {
        int best = UNTOLD;
        for (int p = 0; p < some.length; p += PARTY) {
            for (int q = 0; q < others.length; q += PARTY) {
                best = Math.min(best, closeness(some, p, others, q));
            }
        }
        add(FEATURES[first.ordinal() + best]);
    }

    /** Speech acts are one only when one speaks; who is hit by one is not who hits by the other. */
    private void sides() {
        if (a.speech && has(Feature.WITHIN)) {
            add(Feature.SPEECH_WITHIN);
        }
        boolean near = has(Feature.ACTOR_NAME) || has(Feature.ACTOR_CODE);
        boolean untold = has(Feature.ACTOR_UNTOLD) && (a.actors.length == 0 || b.actors.length == 0);
        if (near || untold) {
            return;
        }
        if (a.speech) {
            add(Feature.SPEAKER_OTHER);
        }
        if (isHit(a.actors, b.recipients) || isHit(b.actors, a.recipients)) {
            add(Feature.ACTOR_VICTIM);
        }
    }

    private static boolean isHit(int[] actors, int[] recipients) {
        for (int p = 0; p < actors.length; p += PARTY) {
            for (int q = 0; q < recipients.length; q += PARTY) {
                if (closeness(actors, p, recipients, q) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int closeness(int[] some, int p, int[] others, int q) {
        int country = some[p + 1];
        boolean countries = country != 0 && country == others[q + 1];
        boolean known = country != 0 && others[q + 1] != 0;
        int sector = some[p + 2];
        boolean sectors = sector == others[q + 2];
        if (some[p] != 0 && some[p] == others[q] && (countries || !known)) {
            return 0;
        }
        if (countries) {
            return sectors ? 1 : 2;
        }
        return known ? 3 : sectors && sector != 0 ? 2 : UNTOLD;
    }

    private void tolls() {
        List<Sign.Toll> some = a.sign.tolls();
        List<Sign.Toll> others = b.sign.tolls();
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (a.units[i] == b.units[j]) {
                    best = Math.min(best, toll(some.get(i), others.get(j)).ordinal());
                }
            }
        }
        Feature closest = best == Integer.MAX_VALUE ? Feature.TOLL_UNTOLD : FEATURES[best];
        if (has(Feature.WITHIN) && closest == Feature.TOLL_RUNNING) {
            add(Feature.TOLL_RUNNING_WITHIN);
        }
        boolean other = closest != Feature.TOLL_UNTOLD && closest != Feature.TOLL_SAME;
        if (other && has(Feature.WITHIN) && leasts(a.sign).stream().noneMatch(leasts(b.sign)::contains)) {
            add(Feature.TOLL_OTHER_WITHIN);
        }
        add(closest);
    }

    private static List<Long> leasts(Sign sign) {
        return sign.tolls().stream().map(t -> t.low() < 0 ? t.high() : t.low()).toList();
    }

    private static Feature toll(Sign.Toll t, Sign.Toll u) {
        if (t.low() == u.low() && t.high() == u.high()) {
            return Feature.TOLL_SAME;
        }
        if (t.running() != u.running()) {
            return Feature.TOLL_RUNNING;
        }
        double s = middle(t);
        double r = middle(u);
        double ratio = Math.max(s, r) / Math.max(1, Math.min(s, r));
        boolean meet = (t.high() < 0 || u.low() <= t.high()) && (u.high() < 0 || t.low() <= u.high());
        if (meet && ratio < 3) {
            return Feature.TOLL_MEETS;
        }
        return ratio < 1.6 || Math.abs(s - r) <= 2 ? Feature.TOLL_NEAR : Feature.TOLL_FAR;
    }

    private static double middle(Sign.Toll t) {
        return t.low() < 0 ? t.high() : t.high() < 0 ? t.low() : (t.low() + t.high()) / 2.0;
    }
}
