package org.rapporteur.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Context;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Voice;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression;

/** Takes from a claim what is compared. */
public final class SignMaker {
    /** An event told without a date is news: it is looked for in the days before publication. */
    private static final int NEWS_DAYS = 3;

    private final Vocabulary vocabulary;

    public SignMaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param dispatch the dispatch of the claim
     * @param story the dispatch whose near copy it is, or itself
     */
    public Sign sign(Claim claim, Dispatch dispatch, String story) {
        String type = claim.predicate().type().name();
        Sign.Act act = new Sign.Act(
                vocabulary.family(claim.predicate().type()),
                type,
                claim.predicate().mode().orElse(""),
                standing(claim.voice()));
        return new Sign(
                new Sign.Ref(claim.id(), dispatch.id(), story),
                act,
                claim.circumstances().place().map(p -> site(p.place())),
                window(claim, dispatch),
                new Sign.Parties(
                        parties(claim.participants().actors()),
                        parties(claim.participants().recipients())),
                tolls(claim.circumstances().quantities()),
                wording(claim, dispatch));
    }

    /**
     * The sign of a claim beside the others of its dispatch: one that tells but a number of what another tells ("the bishop's office counted 45") is compared as that other.
     *
     * @param claims of the dispatch
     */
    public Sign sign(Claim claim, List<Claim> claims, Dispatch dispatch, String story) {
        return counted(claim, claims)
                .map(other -> sign(other, dispatch, story).of(claim.id()))
                .orElseGet(() -> sign(claim, dispatch, story));
    }

    private static Optional<Claim> counted(Claim claim, List<Claim> claims) {
        boolean bare = claim.circumstances().place().isEmpty()
                && claim.circumstances().time().isEmpty()
                && !claim.circumstances().quantities().isEmpty()
                && Stream.concat(claim.participants().actors().stream(), claim.participants().recipients().stream())
                        .allMatch(p -> p.words().isEmpty());
        return !bare
                ? Optional.empty()
                : claim.context().links().stream()
                        .filter(l -> l.kind() == Context.Link.Kind.SAME_EVENT)
                        .flatMap(l -> claims.stream().filter(c -> c.id().equals(l.claimId())))
                        .filter(c -> c.predicate().type() == claim.predicate().type())
                        .findFirst();
    }

    /** What was done is never what was only asked for, or what a draft says. */
    static String standing(Voice voice) {
        if (voice.realis() == Voice.Realis.DRAFT_TEXT) {
            return "draft";
        }
        boolean wanted = voice.modality() == Voice.Modality.WANTED || voice.realis() != Voice.Realis.ACTUAL;
        return wanted ? "wanted" : "actual";
    }

    private static Sign.Site site(Place place) {
        boolean precise = switch (place.precision()) {
            case SITE, CITY, ADMIN2 -> true;
            default -> false;
        };
        Optional<GeoPoint> point = place.point();
        return new Sign.Site(
                place.country(),
                place.admin1(),
                place.name().toLowerCase(Locale.ROOT),
                place.geonamesId(),
                precise,
                point.map(GeoPoint::latitude).orElse(Double.NaN),
                point.map(GeoPoint::longitude).orElse(Double.NaN));
    }

    private static Sign.Window window(Claim claim, Dispatch dispatch) {
        Optional<TimeExpression.Interval> told = claim.circumstances().time().flatMap(TimeExpression::interval);
        if (told.isPresent()) {
            return new Sign.Window(day(told.get().from()), day(told.get().to()), true);
        }
        Optional<LocalDate> published = dispatch.publication().date();
        return published
                .map(d -> new Sign.Window(day(d) - NEWS_DAYS, day(d), false))
                .orElse(Sign.Window.NONE);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private static List<Sign.Party> parties(List<Participant> participants) {
        TreeSet<Sign.Party> found = new TreeSet<>();
        for (Participant p : participants) {
            String name = p.actor().name().toLowerCase(Locale.ROOT);
            String country = p.actor().country().orElse("");
            String sector =
                    p.actor().sectors().isEmpty() ? "" : p.actor().sectors().get(0);
            found.add(new Sign.Party(clean(name), clean(country), clean(sector)));
        }
        return new ArrayList<>(found);
    }

    private static String clean(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        value.chars().filter(c -> c >= ' ').forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static List<Sign.Toll> tolls(List<Quantity> quantities) {
        List<Sign.Toll> found = new ArrayList<>();
        for (Quantity q : quantities) {
            switch (q.unit()) {
                case KILLED, INJURED, ARRESTED, DISPLACED, PARTICIPANTS ->
                    found.add(new Sign.Toll(
                            q.unit().code(),
                            q.amount().low().orElse(-1L),
                            q.amount().high().orElse(-1L),
                            q.scope() == Quantity.Scope.RUNNING));
                default -> {}
            }
        }
        return found;
    }

    private Sign.Wording wording(Claim claim, Dispatch dispatch) {
        String sentence = dispatch.text().at(claim.predicate().sentence());
        return wording(claim.predicate().trigger().text(), sentence);
    }

    /** The words of a trigger within its sentence. */
    public Sign.Wording wording(String trigger, String sentence) {
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> others = new TreeSet<>();
        boolean first = true;
        for (String word : Vocabulary.words(sentence)) {
            boolean marked = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
            if (vocabulary.isTelling(word)) {
                (marked && (!first || Character.isDigit(word.charAt(0))) ? names : others).add(vocabulary.stem(word));
            }
            first = false;
        }
        List<String> rare = names.stream().filter(vocabulary::isRareName).toList();
        return new Sign.Wording(vocabulary.concepts(trigger), List.copyOf(names), rare, List.copyOf(others));
    }
}
