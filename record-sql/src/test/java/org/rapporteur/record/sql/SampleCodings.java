package org.rapporteur.record.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
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
import org.rapporteur.dispatch.Dateline;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Layout;
import org.rapporteur.dispatch.Publication;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.read.Quotation;
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

/** Makes codings that fill every field a record has, or leave it out, by a seed. Their text has emoji and Arabic in it. */
public final class SampleCodings {
    private static final List<String> WORDS = List.of(
            "envoys",
            "rejected",
            "\uD83D\uDD4A\uFE0F",
            "the",
            "draft",
            "دمشق",
            "at",
            "least",
            "27",
            "troops",
            "killed",
            "\"unbalanced\"",
            "Daraa",
            "'=SUM(A1)",
            "Thursday",
            "naïve",
            "\uD83C\uDDF8\uD83C\uDDFE",
            "said");
    private static final String MODEL = "reader-test@sha256:00";

    private final Random random;
    private final String model;
    private List<Words> words = List.of();

    private SampleCodings(long seed, String model) {
        this.random = new Random(seed);
        this.model = model;
    }

    /** A coding of its own for each seed. */
    public static Coding coding(long seed) {
        return coding(seed, MODEL);
    }

    /** The same dispatch for the same seed, with claims made by another model. */
    public static Coding coding(long seed, String model) {
        return new SampleCodings(seed, model).make(seed);
    }

    public static List<Coding> codings(int from, int to) {
        List<Coding> made = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            made.add(coding(seed));
        }
        return made;
    }

    /** The same coding, come upon in another file. */
    public static Coding sightedIn(Coding coding, String file) {
        Dispatch d = coding.dispatch();
        Sighting seen =
                new Sighting(file, "", "", Optional.empty(), d.sighting().sha256());
        return new Coding(
                Dispatch.of(d.text(), d.publication(), d.layout(), seen),
                coding.sentences(),
                coding.claims(),
                coding.entries());
    }

    private Coding make(long seed) {
        StringBuilder text = new StringBuilder("Sample " + seed + "\n");
        int headline = text.length() - 1;
        List<Span> spans = new ArrayList<>();
        int size = 12 + random.nextInt(30);
        for (int i = 0; i < size; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            spans.add(Span.of(text.length(), text.length() + word.length()));
            text.append(word).append(i % 9 == 8 ? "\r\n" : " ");
        }
        Text whole = new Text(text.toString());
        words = spans.stream().map(whole::words).toList();
        Dispatch dispatch = dispatch(seed, whole, headline);
        List<Claim> claims = new ArrayList<>();
        int many = random.nextInt(5);
        for (int i = 0; i < many; i++) {
            claims.add(claim(dispatch, i));
        }
        Span sentence = words.get(0).span().cover(words.get(words.size() - 1).span());
        return new Coding(
                dispatch,
                List.of(new Sentence(0, sentence, 0, size, Section.Kind.LEAD)),
                claims,
                seed % 3 == 0 ? List.of() : new SampleEntries(seed, dispatch.id(), words).all());
    }

    private Dispatch dispatch(long seed, Text text, int headline) {
        Span body = Span.of(headline + 1, text.length());
        List<Section> sections =
                List.of(new Section(Section.Kind.HEADLINE, Span.of(0, headline)), new Section(Section.Kind.LEAD, body));
        Optional<Dateline> dateline = maybe(() -> new Dateline(word(), maybe(this::day)));
        Publication publication =
                new Publication(maybe(this::day), seed % 2 == 0 ? "The Post" : "", seed % 3 == 0 ? "AFP" : "", "");
        Sighting sighting = new Sighting(
                "folder/file " + seed + ".txt",
                maybe(() -> "line 3").orElse(""),
                "",
                maybe(() -> "2011-12-16T08:00:00Z"),
                Digest.sha256Hex(new byte[] {(byte) seed}));
        return Dispatch.of(text, publication, new Layout(sections, dateline), sighting);
    }

    private Claim claim(Dispatch dispatch, int slot) {
        Words trigger = word();
        EventType type = any(EventType.values());
        Predicate predicate = new Predicate(
                trigger.span().cover(word().span()),
                any(Section.Kind.values()),
                trigger,
                type,
                maybe(() -> "veto"),
                random.nextBoolean() ? List.of("diplomatic", "military") : List.of());
        Circumstances circumstances = new Circumstances(
                maybe(this::place),
                maybe(() -> new Circumstances.Sites("checkpoint", 3)),
                maybe(this::time),
                several(this::quantity));
        Voice voice = new Voice(
                several(this::source), any(Voice.Modality.values()), any(Voice.Realis.values()), maybe(this::quote));
        Context context = new Context(
                maybe(() -> "ins_77aa"),
                maybe(() -> new Context.Recurrence("nth", 3, word())),
                several(() -> new Context.Link(any(Context.Link.Kind.values()), word(), "clm_other")));
        Provenance provenance = new Provenance(
                random.nextDouble(),
                model,
                "rule-" + slot,
                "plover-2021",
                List.of(
                        new Evidence("trigger", 0, Optional.of(trigger), "lexicon"),
                        new Evidence("realis", 0, Optional.empty(), "default")));
        return new Claim(
                Claim.idOf(dispatch.id(), trigger.span(), slot),
                predicate,
                new Participants(several(this::participant), several(this::participant)),
                circumstances,
                voice,
                context,
                provenance);
    }

    private Participant participant() {
        return new Participant(maybe(this::word), actor());
    }

    private Actor actor() {
        List<String> sectors = random.nextBoolean() ? List.of("GOV", "MIL") : List.of();
        return new Actor(maybe(() -> "Name, \"A\"").orElse(""), maybe(() -> "SYR"), sectors, maybe(() -> "act_1"), "r");
    }

    private LocatedPlace place() {
        Optional<GeoPoint> point = maybe(() -> new GeoPoint(32.625, -36.1));
        Place.Precision precision = any(Place.Precision.values());
        Place place = new Place("Daraa", maybe(() -> "SYR").orElse(""), "Daraa", "", 170905, point, precision);
        return new LocatedPlace(word(), place, any(LocatedPlace.Use.values()));
    }

    private TimeExpression time() {
        LocalDate from = day();
        Optional<TimeExpression.Interval> interval = maybe(() -> new TimeExpression.Interval(
                from, from.plusDays(6), any(TimeExpression.Precision.values()), any(TimeExpression.Anchor.values())));
        return new TimeExpression(
                word(),
                any(TimeExpression.Kind.values()),
                "2011-W50",
                interval,
                maybe(() -> "dawn").orElse(""));
    }

    private Quantity quantity() {
        Amount amount = new Amount(word(), maybe(() -> 27L), maybe(() -> 60L), random.nextBoolean());
        return new Quantity(amount, any(Quantity.Unit.values()), any(Quantity.Scope.values()), several(this::source));
    }

    private Source source() {
        return new Source(
                maybe(this::word),
                actor(),
                any(Source.Kind.values()),
                maybe(this::word),
                random.nextInt(3),
                maybe(this::word),
                maybe(this::day));
    }

    private Quotation quote() {
        return new Quotation(word().span(), maybe(() -> 4), random.nextBoolean(), several(() -> word().span()));
    }

    private Words word() {
        return words.get(random.nextInt(words.size()));
    }

    private LocalDate day() {
        return LocalDate.of(1946 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(Supplier<T> value) {
        List<T> made = new ArrayList<>();
        int many = random.nextInt(3);
        for (int i = 0; i < many; i++) {
            made.add(value.get());
        }
        return made;
    }
}
