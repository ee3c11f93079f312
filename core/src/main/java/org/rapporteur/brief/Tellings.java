package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Evidence;
import org.rapporteur.code.Source;
import org.rapporteur.dispatch.Section;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.Toll;
import org.rapporteur.read.Quotation;
import org.rapporteur.reconcile.Happening;
import org.rapporteur.reconcile.Told;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;
import org.rapporteur.text.Words;

/** Chooses the words by which a brief tells a happening, and says who vouches for them. */
final class Tellings {
    private static final int WHOLE = 190;
    private static final int AROUND = 55;
    private static final Comparator<Told> ORDER = Comparator.comparing(Tellings::isHeading)
            .thenComparing(t -> t.dispatch().publication().date().orElse(LocalDate.MAX))
            .thenComparing(t -> t.dispatch().id())
            .thenComparing(t -> t.claim().begin())
            .thenComparing(t -> t.claim().id());

    private final Notes notes;

    Tellings(Notes notes) {
        this.notes = notes;
    }

    /** The first telling in the body of a dispatch. */
    static Told first(Incident incident) {
        return sorted(incident).get(0);
    }

    static List<Told> sorted(Incident incident) {
        return incident.happening().tellings().stream().sorted(ORDER).toList();
    }

    private static boolean isHeading(Told told) {
        Section.Kind section = told.claim().predicate().section();
        return section == Section.Kind.HEADLINE || section == Section.Kind.CROSSHEAD || section == Section.Kind.CAPTION;
    }

    static Optional<LocalDate> published(Told told) {
        return told.dispatch().publication().date();
    }

    /** The sentence when it is short, else the words from the first to the last value of the claim. */
    static Words words(Told told) {
        Claim claim = told.claim();
        Span sentence = claim.predicate().sentence();
        Text text = told.dispatch().text();
        Optional<Span> quote = claim.voice()
                .quote()
                .filter(Quotation::direct)
                .map(Quotation::span)
                .filter(q -> q.length() <= WHOLE
                        && q.overlaps(claim.predicate().trigger().span()));
        if (quote.isPresent()) {
            return text.words(quote.get());
        }
        if (sentence.length() <= WHOLE) {
            return text.words(sentence);
        }
        Span core = claim.predicate().trigger().span();
        for (Evidence evidence : claim.provenance().evidence()) {
            boolean value = evidence.words().isPresent() && isValue(evidence.field());
            if (value && sentence.contains(evidence.words().get().span())) {
                core = core.cover(evidence.words().get().span());
            }
        }
        return text.words(core);
    }

    private static boolean isValue(String field) {
        return field.startsWith("actor")
                || field.startsWith("recipient")
                || field.startsWith("place")
                || field.startsWith("time")
                || field.startsWith("quantit")
                || field.startsWith("trigger");
    }

    /** A figure with the words around it, cut between words. */
    static Words around(Text text, Span sentence, Span figure) {
        int begin = Math.max(sentence.begin(), figure.begin() - AROUND / 2);
        int end = Math.min(sentence.end(), figure.end() + AROUND);
        while (begin > sentence.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
            if (begin >= figure.begin()) {
                begin = figure.begin();
                break;
            }
        }
        while (end < sentence.end() && end > figure.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.words(new Span(begin, Math.max(end, figure.end())));
    }

    /** Who vouches for a claim: the innermost source, else whoever tells the dispatch. */
    String voucher(Told told) {
        List<Source> chain = told.claim().voice().attribution();
        return chain.isEmpty()
                ? notes.teller(told.dispatch().id())
                : source(told.dispatch().id(), chain.get(chain.size() - 1));
    }

    String source(String dispatchId, Source source) {
        String name = source.actor().name().isBlank()
                ? source.words().map(Words::text).orElse("a source without a name")
                : source.actor().name();
        return notes.shown(dispatchId, name);
    }

    /** The sources of a happening as people call them; a paper's own story is the dispatch's. */
    List<String> sources(Happening happening) {
        String dispatch = happening.tellings().get(0).dispatch().id();
        return happening.sources().stream()
                .map(g -> g.name().startsWith("dsp_") || g.name().isBlank()
                        ? notes.teller(g.name().isBlank() ? dispatch : g.name())
                        : notes.shown(dispatch, g.name()))
                .distinct()
                .toList();
    }

    String voucher(Toll toll) {
        String dispatch = toll.origin().dispatchId();
        return toll.source().map(s -> source(dispatch, s)).orElseGet(() -> notes.teller(dispatch));
    }

    /** "15 December 2011, Daraa Governorate". */
    static String scene(Happening happening) {
        String day = happening.scene().days().map(Plain::days).orElse("No date");
        return day + happening.scene().place().map(p -> ", " + p.name()).orElse("");
    }
}
