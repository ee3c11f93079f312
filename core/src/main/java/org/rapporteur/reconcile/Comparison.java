package org.rapporteur.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two signs, feature by feature. */
final class Comparison {
    private static final double NEAR_KM = 40;
    private static final double FAR_KM = 120;
    private static final double KM_A_DEGREE = 111.2;
    private static final int FEW_DAYS = 3;
    private static final Set<String> SPEECH =
            Set.of("ask", "criticise", "refuse", "support", "agree", "threaten", "yield");

    private final Sign a;
    private final Sign b;
    private final Set<Feature> found = EnumSet.noneOf(Feature.class);

    private final Nearness nearness;

    private Comparison(Sign a, Sign b, Nearness nearness) {
        this.a = a;
        this.b = b;
        this.nearness = nearness;
    }

    /** What two signs that stand so near each other have in common or not; the same whichever comes first. */
    static Set<Feature> features(Sign a, Sign b, Nearness nearness) {
        Comparison c = new Comparison(a, b, nearness);
        c.texts();
        c.acts();
        c.words();
        c.sites();
        c.days();
        c.side(a.parties().actors(), b.parties().actors(), Feature.ACTOR_NAME);
        c.side(a.parties().recipients(), b.parties().recipients(), Feature.RECIPIENT_NAME);
        c.sides();
        c.tolls();
        return c.found;
    }

    private void texts() {
        boolean within = nearness == Nearness.WITHIN;
        found.add(within ? Feature.WITHIN : Feature.ACROSS);
        if (nearness == Nearness.SAME_STORY) {
            found.add(Feature.SAME_STORY);
        }
        if (within
                && a.wording().names().equals(b.wording().names())
                && a.wording().others().equals(b.wording().others())) {
            found.add(Feature.SAME_SENTENCE);
        }
    }

    private void acts() {
        boolean shared = a.wording().trigger().stream().anyMatch(b.wording().trigger()::contains);
        found.add(shared ? Feature.CONCEPT_SAME : Feature.CONCEPT_DIFFERS);
        if (a.act().type().isEmpty() || b.act().type().isEmpty()) {
            found.add(Feature.TYPE_UNKNOWN);
            if (!shared) {
                found.add(Feature.UNKNOWN_DIFFERS);
            }
            if (found.contains(Feature.WITHIN)) {
                found.add(Feature.UNKNOWN_WITHIN);
            }
        } else if (!a.act().type().equals(b.act().type())) {
            found.add(Feature.TYPE_DIFFERS);
        }
        if (!a.act().mode().isEmpty() && !b.act().mode().isEmpty()) {
            found.add(a.act().mode().equals(b.act().mode()) ? Feature.MODE_SAME : Feature.MODE_DIFFERS);
        }
    }

    private void words() {
        if (found.contains(Feature.SAME_SENTENCE)) {
            return;
        }
        int names = shared(a.wording().names(), b.wording().names());
        int others = shared(a.wording().others(), b.wording().others());
        int crossed = shared(a.wording().names(), b.wording().others())
                + shared(a.wording().others(), b.wording().names());
        double common = 2.0 * names + others + 1.5 * crossed;
        double least = Math.min(size(a), size(b));
        double share = least == 0 ? 0 : Math.min(1, common / least);
        found.add(
                share < .08
                        ? Feature.WORDS_0
                        : share < .2
                                ? Feature.WORDS_1
                                : share < .35 ? Feature.WORDS_2 : share < .55 ? Feature.WORDS_3 : Feature.WORDS_4);
        int rare = shared(a.wording().rareNames(), b.wording().rareNames());
        boolean both =
                !a.wording().rareNames().isEmpty() && !b.wording().rareNames().isEmpty();
        if (rare > 0 || both) {
            found.add(rare == 0 ? Feature.RARE_OTHER : rare == 1 ? Feature.RARE_1 : Feature.RARE_2);
        }
        int told = names + crossed;
        found.add(
                told == 0
                        ? Feature.NAMES_0
                        : told == 1 ? Feature.NAMES_1 : told == 2 ? Feature.NAMES_2 : Feature.NAMES_3);
    }

    private static double size(Sign sign) {
        return 2.0 * sign.wording().names().size() + sign.wording().others().size();
    }

    /** How many items two sorted lists share. */
    private static int shared(List<String> some, List<String> others) {
        int n = 0;
        int j = 0;
        for (int i = 0; i < some.size() && j < others.size(); ) {
            int order = some.get(i).compareTo(others.get(j));
            n += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return n;
    }

    private void sites() {
        if (a.site().isEmpty() || b.site().isEmpty()) {
            found.add(Feature.PLACE_UNTOLD);
            return;
        }
        Sign.Site s = a.site().get();
        Sign.Site t = b.site().get();
        boolean same = s.geonamesId() != 0
                ? s.geonamesId() == t.geonamesId()
                : s.name().equals(t.name());
        if (!s.country().isEmpty() && !t.country().isEmpty() && !s.country().equals(t.country())) {
            found.add(Feature.PLACE_OTHER_COUNTRY);
        } else if (same) {
            boolean narrow = s.precise() || !s.admin1().isEmpty();
            found.add(narrow ? Feature.PLACE_SAME : Feature.PLACE_COUNTRY);
        } else if (s.precise() && t.precise()) {
            found.add(apart(s, t));
        } else if (s.admin1().isEmpty() || t.admin1().isEmpty()) {
            found.add(Feature.PLACE_COUNTRY);
        } else {
            found.add(s.admin1().equals(t.admin1()) ? Feature.PLACE_DISTRICT : Feature.PLACE_OTHER_DISTRICT);
        }
    }

    /** Two towns that are both named are two places, be they in one district: only a district told for a town may be the same. */
    private static Feature apart(Sign.Site s, Sign.Site t) {
        if (Double.isNaN(s.latitude()) || Double.isNaN(t.latitude())) {
            return Feature.PLACE_UNTOLD;
        }
        double north = (s.latitude() - t.latitude()) * KM_A_DEGREE;
        double east = (s.longitude() - t.longitude()) * KM_A_DEGREE * Math.cos(Math.toRadians(s.latitude()));
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
        Sign.Window s = a.window();
        Sign.Window t = b.window();
        if (!s.isKnown() || !t.isKnown()) {
            found.add(Feature.DAY_UNKNOWN);
            return;
        }
        int gap = Math.max(s.from(), t.from()) - Math.min(s.to(), t.to());
        boolean bothTold = s.told() && t.told();
        if (gap > 1) {
            found.add(mayBePast(s, t) ? Feature.DAY_PAST : Feature.DAY_OTHER);
        } else if (gap == 1) {
            found.add(Feature.DAY_NEXT);
        } else if (bothTold) {
            found.add(s.days() <= FEW_DAYS && t.days() <= FEW_DAYS ? Feature.DAY_SAME : Feature.DAY_WITHIN);
        } else {
            found.add(s.told() || t.told() ? Feature.DAY_MAYBE : Feature.DAY_NEWS);
        }
    }

    /** Whether one, told without a date, may look back at the other. */
    private static boolean mayBePast(Sign.Window s, Sign.Window t) {
        Sign.Window later = s.from() > t.from() ? s : t;
        Sign.Window earlier = later.equals(s) ? t : s;
        return !later.told() && later.to() - earlier.to() <= Keys.LOOKING_BACK_DAYS;
    }

    /** The five features of a side stand in one order, from the same name to untold. */
    private void side(List<Sign.Party> some, List<Sign.Party> others, Feature first) {
        Feature[] all = Feature.values();
        int best = 4;
        for (Sign.Party p : some) {
            for (Sign.Party q : others) {
                best = Math.min(best, closeness(p, q));
            }
        }
        found.add(all[first.ordinal() + (some.isEmpty() || others.isEmpty() ? 4 : best)]);
    }

    /** Speech acts are one only when one speaks; who is hit by one is not who hits by the other. */
    private void sides() {
        boolean speech = SPEECH.contains(a.act().family());
        if (speech && found.contains(Feature.WITHIN)) {
            found.add(Feature.SPEECH_WITHIN);
        }
        boolean near = found.contains(Feature.ACTOR_NAME) || found.contains(Feature.ACTOR_CODE);
        boolean untold = found.contains(Feature.ACTOR_UNTOLD)
                && (a.parties().actors().isEmpty() || b.parties().actors().isEmpty());
        if (near || untold) {
            return;
        }
        if (speech) {
            found.add(Feature.SPEAKER_OTHER);
        }
        if (isHit(a.parties().actors(), b.parties().recipients())
                || isHit(b.parties().actors(), a.parties().recipients())) {
            found.add(Feature.ACTOR_VICTIM);
        }
    }

    private static boolean isHit(List<Sign.Party> actors, List<Sign.Party> recipients) {
        return actors.stream().anyMatch(p -> recipients.stream().anyMatch(q -> closeness(p, q) <= 1));
    }

    private static int closeness(Sign.Party p, Sign.Party q) {
        boolean countries = !p.country().isEmpty() && p.country().equals(q.country());
        boolean known = !p.country().isEmpty() && !q.country().isEmpty();
        boolean sectors = p.sector().equals(q.sector());
        if (!p.name().isEmpty() && p.name().equals(q.name()) && (countries || !known)) {
            return 0;
        }
        if (countries) {
            return sectors ? 1 : 2;
        }
        return known ? 3 : sectors && !p.sector().isEmpty() ? 2 : 4;
    }

    private void tolls() {
        Optional<Feature> best = Optional.empty();
        for (Sign.Toll t : a.tolls()) {
            for (Sign.Toll u : b.tolls()) {
                if (t.unit().equals(u.unit())) {
                    Feature here = toll(t, u);
                    best = best.isPresent() && best.get().compareTo(here) <= 0 ? best : Optional.of(here);
                }
            }
        }
        boolean other = best.isPresent() && best.get() != Feature.TOLL_SAME;
        if (found.contains(Feature.WITHIN)
                && best.filter(f -> f == Feature.TOLL_RUNNING).isPresent()) {
            found.add(Feature.TOLL_RUNNING_WITHIN);
        }
        if (other && found.contains(Feature.WITHIN) && leasts(a).stream().noneMatch(leasts(b)::contains)) {
            found.add(Feature.TOLL_OTHER_WITHIN);
        }
        found.add(best.orElse(Feature.TOLL_UNTOLD));
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
