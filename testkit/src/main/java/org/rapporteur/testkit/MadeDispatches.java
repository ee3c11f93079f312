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
import org.rapporteur.code.Source;
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
import org.rapporteur.text.Words;

/**
 * Codings of made-up dispatches of a dozen sentences, one claim a sentence, with every sort of event, actor, place and source. By a
 * seed: the same number gives the same coding. For measuring how fast a record of many claims answers.
 */
public final class MadeDispatches {
    private static final List<String> COUNTRIES =
            List.of("SYR", "NGA", "COL", "LKA", "PHL", "SDN", "PAK", "IRQ", "MMR", "HTI", "UKR", "YEM", "RUS", "USA");
    private static final List<String> WHO =
            List.of("Gunmen", "The army", "Police", "The foreign ministry", "Opposition leaders", "Aid workers");
    private static final List<String> SECTORS = List.of("REB", "MIL", "COP", "GOV", "OPP", "NGO");
    private static final List<String> DID = List.of("met", "accused", "attacked", "warned", "rejected", "detained");
    private static final List<EventType> TYPES = List.of(
            EventType.CONSULT,
            EventType.ACCUSE,
            EventType.ASSAULT,
            EventType.THREATEN,
            EventType.REJECT,
            EventType.COERCE);
    private static final List<String> WHOM = List.of("villagers", "envoys", "traders", "reporters", "officers");
    private static final List<String> SAYS = List.of("a witness", "the observatory", "a spokesman", "state television");
    private static final List<String> FILLER = List.of(
            "according to people who know the district well",
            "while talks on a draft before the council went on",
            "as families waited for news of the missing",
            "hours after the border had been closed once more");
    private static final int SENTENCES = 12;
    private static final int TOWNS = 400;
    private static final int DAYS = 4000;

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Made> made = new ArrayList<>();

    private MadeDispatches(long seed) {
        this.random = new Random(seed);
    }

    /** Where the parts of one sentence stand. */
    private record Made(Span sentence, Span who, Span did, Span count, Span town, Span says, int kind, int place) {}

    /** One coding with twelve claims. */
    public static Coding coding(long seed) {
        return new MadeDispatches(seed).make(seed);
    }

    private Coding make(long seed) {
        text.append("Made dispatch ").append(seed).append('\n');
        Span headline = Span.of(0, text.length() - 1);
        for (int i = 0; i < SENTENCES; i++) {
            sentence();
        }
        Text whole = new Text(text.toString());
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(DAYS));
        List<Section> sections = new ArrayList<>(List.of(new Section(Section.Kind.HEADLINE, headline)));
        for (Made m : made) {
            sections.add(new Section(sections.size() == 1 ? Section.Kind.LEAD : Section.Kind.BODY, m.sentence()));
        }
        Dispatch dispatch = Dispatch.of(
                whole,
                new Publication(Optional.of(day), "Paper " + random.nextInt(30), "", ""),
                new Layout(sections, Optional.empty()),
                new Sighting("made-" + seed + ".txt", "", "", Optional.empty(), Digest.sha256Hex(new byte[0])));
        List<Sentence> sentences = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Made m : made) {
            sentences.add(new Sentence(sentences.size(), m.sentence(), 0, 1, Section.Kind.BODY));
            claims.add(claim(dispatch, m, day));
        }
        return new Coding(dispatch, sentences, claims);
    }

    private void sentence() {
        int begin = text.length();
        int kind = random.nextInt(WHO.size());
        int place = random.nextInt(TOWNS);
        Span who = part(WHO.get(kind));
        text.append(' ');
        Span did = part(DID.get(random.nextInt(DID.size())));
        text.append(' ');
        Span count = part(Integer.toString(1 + random.nextInt(90)));
        text.append(' ').append(WHOM.get(random.nextInt(WHOM.size()))).append(" in ");
        Span town = part("Town" + place);
        text.append(", ");
        Span says = part(SAYS.get(random.nextInt(SAYS.size())));
        text.append(" said, ").append(FILLER.get(random.nextInt(FILLER.size())));
        text.append(" and ").append(FILLER.get(random.nextInt(FILLER.size()))).append('.');
        made.add(new Made(Span.of(begin, text.length()), who, did, count, town, says, kind, place));
        text.append('\n');
    }

    private Span part(String words) {
        int begin = text.length();
        text.append(words);
        return Span.of(begin, text.length());
    }

    private Claim claim(Dispatch dispatch, Made m, LocalDate day) {
        Text whole = dispatch.text();
        Words trigger = whole.words(m.did());
        String country = COUNTRIES.get(m.place() % COUNTRIES.size());
        String other = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        Words number = whole.words(m.count());
        Optional<Long> counted = Optional.of(Long.parseLong(number.text()));
        EventType type = TYPES.get(DID.indexOf(trigger.text()));
        boolean harm = type == EventType.ASSAULT;
        Quantity quantity = new Quantity(
                new Amount(number, counted, counted, false),
                harm ? Quantity.Unit.KILLED : Quantity.Unit.OTHER,
                Quantity.Scope.INCIDENT,
                List.of());
        Participant actor = party(Optional.of(whole.words(m.who())), WHO.get(m.kind()), country, m.kind());
        Participant recipient = party(Optional.empty(), "people of " + other, other, WHO.size() - 1 - m.kind());
        Source source = new Source(
                Optional.of(whole.words(m.says())),
                Actor.unresolved(whole.at(m.says())),
                Source.Kind.values()[random.nextInt(Source.Kind.values().length)],
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
        return new Claim(
                Claim.idOf(dispatch.id(), m.did(), 0),
                new Predicate(m.sentence(), Section.Kind.BODY, trigger, type, Optional.empty(), List.of("political")),
                new Participants(List.of(actor), List.of(recipient)),
                new Circumstances(
                        Optional.of(place(whole, m, country)),
                        Optional.empty(),
                        Optional.of(time(whole, m, day)),
                        List.of(quantity)),
                new Voice(
                        List.of(source),
                        Voice.Modality.values()[random.nextInt(3)],
                        Voice.Realis.ACTUAL,
                        Optional.empty()),
                Context.none(),
                new Provenance(
                        random.nextInt(1000) / 1000.0,
                        "made",
                        "made",
                        "made",
                        List.of(
                                new Evidence("trigger", 0, Optional.of(trigger), "made"),
                                new Evidence("actor", 0, Optional.of(whole.words(m.who())), "made"),
                                new Evidence("place", 0, Optional.of(whole.words(m.town())), "made"),
                                new Evidence("quantity", 0, Optional.of(number), "made"))));
    }

    private static Participant party(Optional<Words> words, String name, String country, int kind) {
        String id = "act_" + country.toLowerCase(java.util.Locale.ROOT) + "_" + kind;
        return new Participant(
                words, new Actor(name, Optional.of(country), List.of(SECTORS.get(kind)), Optional.of(id), "made"));
    }

    private static LocatedPlace place(Text whole, Made m, String country) {
        GeoPoint point = new GeoPoint(m.place() % 60, m.place() % 170);
        Place place = new Place(
                "Town" + m.place(),
                country,
                "District " + m.place() / 10,
                "",
                1000 + m.place(),
                Optional.of(point),
                Place.Precision.CITY);
        return new LocatedPlace(whole.words(m.town()), place, LocatedPlace.Use.LITERAL);
    }

    private static TimeExpression time(Text whole, Made m, LocalDate day) {
        return new TimeExpression(
                whole.words(m.did()),
                TimeExpression.Kind.DATE,
                day.toString(),
                Optional.of(new TimeExpression.Interval(
                        day, day, TimeExpression.Precision.DAY, TimeExpression.Anchor.PUBLICATION)),
                "");
    }
}
