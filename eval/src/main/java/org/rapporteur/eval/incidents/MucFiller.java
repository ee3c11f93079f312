package org.rapporteur.eval.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Source;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.Resolved;
import org.rapporteur.resolve.TimeExpression;

/** Fills in the template of a draft. */
final class MucFiller {
    private static final Pattern WEEKDAY = Pattern.compile("\\b(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\\b");
    private static final Pattern DIVISION =
            Pattern.compile("(?i)\\s+(department|province|region|state|governorate|district|municipality)$");
    private static final List<String> AUTHORITIES = List.of("GOV", "MIL", "COP", "JUD", "SPY");

    private final MucWords words;
    private final MucParties parties;
    private final Resolved resolved;
    private final Optional<LocalDate> published;

    MucFiller(MucWords words, Resolved resolved, Optional<LocalDate> published) {
        this.words = words;
        this.parties = new MucParties(words, resolved);
        this.resolved = resolved;
        this.published = published;
    }

    MucTemplate fill(MucDraft draft) {
        Map<MucSlot, List<MucFill>> fills = new EnumMap<>(MucSlot.class);
        fills.put(MucSlot.TYPE, List.of(MucFill.of(draft.type())));
        date(draft).ifPresent(d -> fills.put(MucSlot.DATE, List.of(MucFill.of(d))));
        location(draft).ifPresent(l -> fills.put(MucSlot.LOCATION, List.of(MucFill.of(l))));
        perpetrators(draft, fills);
        targets(draft, fills);
        return new MucTemplate(false, fills);
    }

    /** On a day, between two, or on or before the day of a dateline or of a named weekday (7.3 of the task's rules). */
    private Optional<String> date(MucDraft draft) {
        Optional<TimeExpression> time = draft.time();
        if (time.isEmpty()) {
            return published.map(p -> "- " + MucTexts.written(p));
        }
        TimeExpression.Interval days = time.get().interval().orElseThrow();
        LocalDate last = published
                .filter(p -> p.isBefore(days.to()) && !p.isBefore(days.from()))
                .orElse(days.to());
        if (WEEKDAY.matcher(time.get().words().text().toUpperCase(Locale.ROOT)).find()) {
            return Optional.of("- " + MucTexts.written(published.orElse(last)));
        }
        return Optional.of(
                days.from().equals(last)
                        ? MucTexts.written(last)
                        : MucTexts.written(days.from()) + " - " + MucTexts.written(last));
    }

    private Optional<String> location(MucDraft draft) {
        Optional<Place> place = draft.place();
        Optional<String> code =
                place.map(Place::country).filter(c -> !c.isEmpty()).or(() -> commonCountry(draft));
        Optional<String> country = code.flatMap(words::country);
        return country.map(c -> place.filter(
                        p -> p.precision() != Place.Precision.COUNTRY && p.precision() != Place.Precision.REGION)
                .map(p -> c + ": " + MucMatch.plain(DIVISION.matcher(p.name()).replaceAll("")))
                .orElse(c));
    }

    /** Of the places told of in the text, and the parties of the draft, the country most often named that the task is about. */
    Optional<String> commonCountry(MucDraft draft) {
        Map<String, Integer> counts = new TreeMap<>();
        for (LocatedPlace place : resolved.places()) {
            counts.merge(place.place().country(), 1, Integer::sum);
        }
        for (Claim claim : draft.claims()) {
            claim.participants()
                    .recipients()
                    .forEach(p -> p.actor().country().ifPresent(c -> counts.merge(c, 2, Integer::sum)));
        }
        return counts.entrySet().stream()
                .filter(e -> words.isOfInterest(e.getKey()))
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    private void perpetrators(MucDraft draft, Map<MucSlot, List<MucFill>> fills) {
        Map<String, String> organisations = new LinkedHashMap<>();
        Map<String, MucFill> individuals = new LinkedHashMap<>();
        for (Claim claim : draft.claims()) {
            for (Mention mention : parties.mentions(claim.participants().actors())) {
                MucParties.Perpetrator who = parties.perpetrator(mention);
                who.individual().ifPresent(i -> individuals.putIfAbsent(MucMatch.plain(i), MucFill.of(i)));
                who.organisation().ifPresent(o -> organisations.putIfAbsent(o, confidence(draft, claim, o)));
            }
        }
        fills.put(MucSlot.INDIVIDUAL, List.copyOf(individuals.values()));
        fills.put(
                MucSlot.ORGANISATION,
                organisations.keySet().stream().map(MucFill::of).toList());
        fills.put(
                MucSlot.CONFIDENCE,
                organisations.entrySet().stream()
                        .map(e -> MucFill.of(e.getValue(), e.getKey()))
                        .toList());
    }

    /** By who says so: the organisation itself, an authority that suspects, somebody else who does, or as a fact. */
    private static String confidence(MucDraft draft, Claim claim, String organisation) {
        List<Source> chain = claim.voice().attribution();
        Optional<Source> last = chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
        String plain = MucMatch.plain(organisation);
        if (last.isPresent()
                && (MucMatch.plain(last.get().actor().name()).equals(plain)
                        || last.get()
                                .words()
                                .map(w -> (' ' + MucMatch.plain(w.text()) + ' ').contains(' ' + plain + ' '))
                                .orElse(false))) {
            return "CLAIMED OR ADMITTED";
        }
        if (draft.isAlleged()) {
            boolean authority = last.map(Source::actor).stream()
                    .flatMap(a -> a.sectors().stream())
                    .anyMatch(AUTHORITIES::contains);
            return authority ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
        }
        return "REPORTED AS FACT";
    }

    private void targets(MucDraft draft, Map<MucSlot, List<MucFill>> fills) {
        Map<String, MucFill> things = new LinkedHashMap<>();
        Map<Integer, MucParties.Victim> victims = new LinkedHashMap<>();
        for (Claim claim : draft.claims()) {
            Optional<String> effect = words.effect(claim.predicate().trigger().text());
            for (Mention mention : parties.mentions(claim.participants().recipients())) {
                if (parties.isThing(mention)) {
                    String thing = parties.text(mention);
                    things.putIfAbsent(MucMatch.plain(thing), MucFill.of(thing));
                } else if (parties.isHuman(mention)) {
                    victims.merge(mention.entity(), parties.victim(mention, effect), MucParties.Victim::with);
                }
            }
        }
        if (!draft.type().equals(MucIncidents.KIDNAPPING)) {
            fills.put(MucSlot.PHYSICAL, List.copyOf(things.values()));
        }
        victims(victims.values(), fills);
    }

    private static void victims(Collection<MucParties.Victim> victims, Map<MucSlot, List<MucFill>> fills) {
        List<MucFill> names = new ArrayList<>();
        List<MucFill> descriptions = new ArrayList<>();
        List<MucFill> numbers = new ArrayList<>();
        List<MucFill> effects = new ArrayList<>();
        for (MucParties.Victim victim : victims) {
            victim.name().ifPresent(n -> names.add(MucFill.of(n)));
            victim.description().ifPresent(d -> descriptions.add(MucFill.of(d)));
            Optional<String> called = victim.name().or(victim::description);
            called.ifPresent(c -> numbers.add(MucFill.of(victim.number(), c)));
            called.ifPresent(c -> victim.effect().ifPresent(e -> effects.add(MucFill.of(e, c))));
        }
        fills.put(MucSlot.NAME, names);
        fills.put(MucSlot.DESCRIPTION, descriptions);
        fills.put(MucSlot.NUMBER, numbers);
        fills.put(MucSlot.EFFECT, effects);
    }
}
