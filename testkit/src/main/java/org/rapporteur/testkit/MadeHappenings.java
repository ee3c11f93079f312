package org.rapporteur.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Context;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Participants;
import org.rapporteur.code.Predicate;
import org.rapporteur.code.Provenance;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Voice;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.read.Sentence;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.Amount;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Digest;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * Codings of made-up dispatches that tell made-up happenings, several dispatches each, with days, towns and tolls that now and
 * then disagree. By a seed: the same numbers give the same codings. For the laws of reconciling and for measuring its speed.
 */
public final class MadeHappenings {
    private static final List<String> COUNTRIES =
            List.of("SYR", "NGA", "COL", "LKA", "PHL", "SDN", "PAK", "IRQ", "MMR", "HTI", "UKR", "YEM");
    private static final List<String> WHO = List.of("Gunmen", "Rebels", "Soldiers", "Police", "Militants", "Rioters");
    private static final List<String> DID = List.of("killed", "shot", "attacked", "bombed", "ambushed", "shelled");
    private static final List<String> WHOM =
            List.of("villagers", "officers", "traders", "pilgrims", "miners", "voters");
    private static final int TOWNS = 40;
    private static final int DAYS = 365;

    private final Random random;
    private final int first;
    private final int years;

    private MadeHappenings(long seed, int years) {
        this.random = new Random(seed);
        this.first = (int) LocalDate.of(1990, 1, 1).toEpochDay();
        this.years = years;
    }

    private record Told(int what, String country, int town, int day, int toll) {}

    /**
     * @param happenings how many things happened
     * @param tellings how many dispatches tell each
     * @param years over how many years they are spread
     */
    public static List<Coding> codings(int happenings, int tellings, int years, long seed) {
        MadeHappenings made = new MadeHappenings(seed, years);
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < happenings; i++) {
            Told told = made.happen();
            for (int k = 0; k < tellings; k++) {
                codings.add(made.telling(told, i * 1000 + k));
            }
        }
        return codings;
    }

    /** One dispatch in so many papers, word for word. */
    public static List<Coding> copies(int papers, long seed) {
        MadeHappenings made = new MadeHappenings(seed, 1);
        Told told = made.happen();
        LocalDate day = LocalDate.ofEpochDay(told.day());
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < papers; i++) {
            codings.add(coding(told, day, told.toll(), DID.get(told.what()), new Print(0, "Paper " + i)));
        }
        return codings;
    }

    /** Which telling of a happening, and in which paper. */
    private record Print(int number, String publisher) {}

    private Told happen() {
        return new Told(
                random.nextInt(DID.size()),
                COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                random.nextInt(TOWNS),
                first + random.nextInt(DAYS * years),
                1 + random.nextInt(60));
    }

    private Coding telling(Told told, int number) {
        LocalDate day = LocalDate.ofEpochDay(told.day() + (random.nextInt(12) == 0 ? 1 : 0));
        int toll = random.nextInt(3) == 0 ? told.toll() + random.nextInt(3) : told.toll();
        String did = random.nextInt(4) == 0 ? "killed" : DID.get(told.what());
        return coding(told, day, toll, did, new Print(number, "Paper " + random.nextInt(9)));
    }

    private static Coding coding(Told told, LocalDate day, int toll, String did, Print print) {
        String town = "Town" + told.town();
        String who = WHO.get(told.what());
        String begin = who + " ";
        String middle = begin + did + " ";
        String text = middle + toll + " " + WHOM.get(told.what()) + " in " + town + " on the " + day + ", witness "
                + print.number() + " said.\n";
        Text whole = new Text(text);
        Dispatch dispatch = Dispatch.of(
                whole,
                new Publication(Optional.of(day.plusDays(1)), print.publisher(), "", ""),
                new Layout(List.of(new Section(Section.Kind.LEAD, Span.of(0, text.length() - 1))), Optional.empty()),
                new Sighting(
                        "made-" + print.number() + ".txt", "", "", Optional.empty(), Digest.sha256Hex(new byte[0])));
        Span trigger = Span.of(begin.length(), begin.length() + did.length());
        Span count = Span.of(
                middle.length(), middle.length() + Integer.toString(toll).length());
        Span townSpan = Span.of(text.indexOf(town), text.indexOf(town) + town.length());
        Span daySpan = Span.of(text.indexOf(day.toString()), text.indexOf(day.toString()) + 10);
        Claim claim = new Claim(
                Claim.idOf(dispatch.id(), trigger, 0),
                new Predicate(
                        Span.of(0, text.length() - 1),
                        Section.Kind.LEAD,
                        whole.words(trigger),
                        EventType.ASSAULT,
                        Optional.empty(),
                        List.of()),
                new Participants(
                        List.of(party(who, told.country(), "REB")), List.of(party("people", told.country(), "CVL"))),
                new Circumstances(
                        Optional.of(
                                new LocatedPlace(whole.words(townSpan), place(town, told), LocatedPlace.Use.LITERAL)),
                        Optional.empty(),
                        Optional.of(new TimeExpression(
                                whole.words(daySpan),
                                TimeExpression.Kind.DATE,
                                day.toString(),
                                Optional.of(new TimeExpression.Interval(
                                        day, day, TimeExpression.Precision.DAY, TimeExpression.Anchor.TEXT)),
                                "")),
                        List.of(new Quantity(
                                new Amount(
                                        whole.words(count), Optional.of((long) toll), Optional.of((long) toll), false),
                                Quantity.Unit.KILLED,
                                Quantity.Scope.INCIDENT,
                                List.of()))),
                new Voice(List.of(), Voice.Modality.ASSERTED, Voice.Realis.ACTUAL, Optional.empty()),
                Context.none(),
                new Provenance(
                        0.9,
                        "made",
                        "made",
                        "made",
                        List.of(new Evidence("trigger", 0, Optional.of(whole.words(trigger)), "made"))));
        Sentence sentence = new Sentence(0, Span.of(0, text.length() - 1), 0, 1, Section.Kind.LEAD);
        return new Coding(dispatch, List.of(sentence), List.of(claim));
    }

    private static Participant party(String name, String country, String sector) {
        return new Participant(
                Optional.empty(), new Actor(name, Optional.of(country), List.of(sector), Optional.empty(), "made"));
    }

    private static Place place(String town, Told told) {
        long id = 1000L * COUNTRIES.indexOf(told.country()) + told.town() + 1;
        GeoPoint point = new GeoPoint(told.town(), 3.0 * COUNTRIES.indexOf(told.country()));
        return new Place(
                town, told.country(), "District" + told.town() / 4, "", id, Optional.of(point), Place.Precision.CITY);
    }
}
