package org.rapporteur.record.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Context;
import org.rapporteur.code.EventType;
import org.rapporteur.code.Predicate;
import org.rapporteur.code.Provenance;
import org.rapporteur.code.Voice;
import org.rapporteur.dispatch.Section;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** The rows of {@code claims}: what a claim has once. */
final class ClaimRows {
    private ClaimRows() {}

    static void write(RowWriter to, String dispatchId, Claim claim, CodePoints offsets) throws SQLException {
        Predicate p = claim.predicate();
        to.row(dispatchId, claim.id()).span(offsets, p.sentence()).code(p.section());
        to.words(offsets, p.trigger()).text(p.type().name()).text(p.mode()).text(Code.join(p.contexts()));
        to.code(claim.voice().modality()).code(claim.voice().realis()).text(claim.about());
        recurrence(to, claim.context().recurrence(), offsets);
        sites(to, claim.circumstances().sites());
        Provenance from = claim.provenance();
        to.real(from.confidence())
                .text(from.model())
                .text(from.rule())
                .text(from.codebook())
                .end();
    }

    private static void recurrence(RowWriter to, Optional<Context.Recurrence> recurrence, CodePoints offsets)
            throws SQLException {
        if (recurrence.isPresent()) {
            Context.Recurrence r = recurrence.get();
            to.text(r.kind()).number(r.n()).words(offsets, r.words());
        } else {
            to.empty().empty().empty().empty().empty();
        }
    }

    private static void sites(RowWriter to, Optional<Circumstances.Sites> sites) throws SQLException {
        if (sites.isPresent()) {
            to.text(sites.get().kind()).large(sites.get().count());
        } else {
            to.empty().empty();
        }
    }

    /** Reads a claim, with what belongs to it from the other tables. */
    static Claim read(Row row, Parts parts, CodePoints offsets) throws SQLException {
        String id = row.text();
        Predicate predicate = predicate(row, offsets);
        Voice.Modality modality = row.code(Voice.Modality.class);
        Voice.Realis realis = row.code(Voice.Realis.class);
        Optional<String> about = row.findText();
        Optional<Context.Recurrence> recurrence = readRecurrence(row, offsets);
        Optional<String> kind = row.findText();
        long count = row.large();
        Optional<Circumstances.Sites> sites = kind.map(k -> new Circumstances.Sites(k, count));
        double confidence = row.real();
        String model = row.text();
        String rule = row.text();
        String codebook = row.text();
        return new Claim(
                id,
                predicate,
                parts.participants(id),
                new Circumstances(parts.findPlace(id), sites, parts.findTime(id), parts.quantities(id)),
                new Voice(parts.attribution(id), modality, realis, parts.findQuote(id)),
                new Context(about, recurrence, parts.links(id)),
                new Provenance(confidence, model, rule, codebook, parts.evidence(id, predicate.trigger(), rule)));
    }

    private static Predicate predicate(Row row, CodePoints offsets) throws SQLException {
        Span sentence = row.span(offsets);
        Section.Kind section = row.code(Section.Kind.class);
        Words trigger = row.words(offsets);
        EventType type = EventType.valueOf(row.text());
        Optional<String> mode = row.findText();
        List<String> contexts = Code.split(row.text());
        return new Predicate(sentence, section, trigger, type, mode, contexts);
    }

    private static Optional<Context.Recurrence> readRecurrence(Row row, CodePoints offsets) throws SQLException {
        Optional<String> kind = row.findText();
        int n = row.number();
        Optional<Words> words = row.findWords(offsets);
        return kind.flatMap(k -> words.map(w -> new Context.Recurrence(k, n, w)));
    }
}
