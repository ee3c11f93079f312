package org.rapporteur.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice;
import org.rapporteur.dispatch.Section;
import org.rapporteur.reconcile.Sourcing;
import org.rapporteur.resolve.TimeExpression;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/** Finds the tolls that a dispatch gives, from the quantities of its claims. */
public final class TollFinder {
    private final TollWords words;

    public TollFinder(TollWords words) {
        this.words = words;
    }

    /**
     * The tolls of a dispatch in text order. A figure of a headline or crosshead that the body gives too is left to the body.
     *
     * @param happenings happening ids by claim id
     */
    public List<Toll> find(Coding coding, Map<String, String> happenings) {
        List<Toll> found = new ArrayList<>();
        for (Claim claim : coding.claims()) {
            if (isTold(claim.voice())) {
                String happening = happenings.getOrDefault(claim.id(), "");
                found.addAll(ofClaim(coding, claim, happening));
            }
        }
        List<Toll> all = withRevised(found);
        all.sort(Comparator.comparing((Toll t) -> t.words().span()).thenComparing(Toll::id));
        return withParts(coding.dispatch().text(), withoutRepeats(coding, all));
    }

    /** What is planned, asked for or drafted has no toll. */
    private static boolean isTold(Voice voice) {
        return switch (voice.realis()) {
            case DRAFT_TEXT, GOAL, FUTURE, ORDERED -> false;
            default -> voice.modality() != Voice.Modality.NEGATED && voice.modality() != Voice.Modality.WANTED;
        };
    }

    private List<Toll> ofClaim(Coding coding, Claim claim, String happening) {
        Text text = coding.dispatch().text();
        List<Toll> found = new ArrayList<>();
        for (Quantity q : claim.circumstances().quantities()) {
            Span sentence = claim.predicate().sentence();
            Optional<Toll.Unit> unit = words.unit(q, claim.predicate().trigger(), text, sentence);
            if (unit.isEmpty()
                    || q.amount().low().isEmpty() && q.amount().high().isEmpty()) {
                continue;
            }
            List<Source> chain = q.sources().isEmpty() ? claim.voice().attribution() : q.sources();
            found.add(new Toll(
                    new Toll.Origin(happening, coding.dispatch().id(), claim.id()),
                    new Toll.Count(unit.get(), q.amount().low(), q.amount().high(), q.scope()),
                    Sourcing.voucher(chain).or(() -> interviewer(claim, unit.get())),
                    q.amount().words(),
                    words.findRevised(q.amount().words().span(), text, sentence),
                    List.of(),
                    claim.circumstances().time().flatMap(TimeExpression::interval)));
        }
        return found;
    }

    /** Who interviewed them vouches for how many were interviewed. */
    private static Optional<Source> interviewer(Claim claim, Toll.Unit unit) {
        return claim.participants().actors().stream()
                .filter(a -> unit == Toll.Unit.INTERVIEWED && a.words().isPresent())
                .findFirst()
                .map(a -> new Source(
                        a.words(),
                        a.actor(),
                        Source.Kind.ORGANISATION,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty()));
    }

    /**
     * With the figures that others revise, each told by who revises it unless it is told already: "raised to 84 from 71" tells both.
     */
    private static List<Toll> withRevised(List<Toll> tolls) {
        List<Toll> all = new ArrayList<>(tolls);
        for (Toll toll : tolls) {
            toll.revises()
                    .filter(r -> all.stream()
                            .noneMatch(o -> o.words().span().overlaps(r.words().span())))
                    .ifPresent(r -> all.add(new Toll(
                            toll.origin(),
                            new Toll.Count(
                                    toll.count().unit(),
                                    r.low(),
                                    r.high(),
                                    toll.count().scope()),
                            toll.source(),
                            r.words(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty())));
        }
        return all;
    }

    private static List<Toll> withoutRepeats(Coding coding, List<Toll> tolls) {
        List<Toll> kept = new ArrayList<>();
        for (Toll toll : tolls) {
            boolean repeated = isHeading(coding, toll)
                    ? tolls.stream().anyMatch(o -> !isHeading(coding, o) && sameFigure(toll, o))
                    : kept.stream().anyMatch(o -> isRepeat(toll, o));
            if (!repeated) {
                kept.add(toll);
            }
        }
        return kept;
    }

    private static boolean isHeading(Coding coding, Toll toll) {
        return coding.dispatch().layout().sections().stream()
                .filter(s -> s.kind() == Section.Kind.HEADLINE
                        || s.kind() == Section.Kind.CROSSHEAD
                        || s.kind() == Section.Kind.CAPTION)
                .anyMatch(s -> s.span().contains(toll.words().span()));
    }

    private static boolean sameFigure(Toll a, Toll b) {
        return a.count().unit().family() == b.count().unit().family() && figure(a) == figure(b);
    }

    private static long figure(Toll toll) {
        return toll.count().low().or(() -> toll.count().high()).orElse(-1L);
    }

    private static boolean isRepeat(Toll a, Toll b) {
        return a.words().equals(b.words())
                || a.count().equals(b.count())
                        && a.origin().happeningId().equals(b.origin().happeningId())
                        && name(a).equals(name(b));
    }

    private static String name(Toll toll) {
        return toll.source().map(s -> s.actor().name()).orElse("");
    }

    private List<Toll> withParts(Text text, List<Toll> tolls) {
        List<Toll> whole = new ArrayList<>();
        for (Toll toll : tolls) {
            List<String> parts = tolls.stream()
                    .filter(part -> words.isPartOf(part, toll, text))
                    .map(Toll::id)
                    .toList();
            whole.add(parts.isEmpty() ? toll : toll.withIncludes(parts));
        }
        return whole;
    }
}
