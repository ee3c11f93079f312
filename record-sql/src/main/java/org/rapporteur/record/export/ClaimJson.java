package org.rapporteur.record.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Context;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Predicate;
import org.rapporteur.code.Provenance;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.read.Quotation;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Reviewed;
import org.rapporteur.text.Span;

/** One claim as one object of the claims export. */
final class ClaimJson {
    private final JsonLine line;
    private final Dispatch dispatch;

    ClaimJson(JsonLine line, Dispatch dispatch) {
        this.line = line;
        this.dispatch = dispatch;
    }

    void write(Claim claim, Reviewed reviewed) {
        line.json().writeStartObject();
        line.text("claim_id", claim.id());
        line.text("dispatch_id", dispatch.id());
        line.text("dispatch_file", dispatch.sighting().file());
        line.text("published", dispatch.publication().date().map(Object::toString));
        predicate(claim.predicate());
        participants("actors", claim.participants().actors());
        participants("recipients", claim.participants().recipients());
        CircumstancesJson circumstances = new CircumstancesJson(line);
        circumstances.place(claim.circumstances());
        circumstances.time(claim.circumstances().time());
        circumstances.quantities(claim.circumstances().quantities());
        new SourceJson(line).write("attribution", claim.voice().attribution());
        line.text("modality", claim.voice().modality().code());
        line.text("realis", claim.voice().realis().code());
        quote(claim.voice().quote());
        line.text("about", claim.about());
        line.text("happening_id", reviewed.findHappening(claim.id()));
        line.text("section", claim.predicate().section().code());
        recurrence(claim.context().recurrence());
        links(claim.context().links());
        provenance(claim.provenance());
        review(reviewed.findReview(claim.id()));
        line.json().writeBooleanProperty("withdrawn", reviewed.standing().withdrawn());
        line.json().writeEndObject();
    }

    private void predicate(Predicate predicate) {
        line.begin("sentence");
        line.offsets(predicate.sentence());
        line.end();
        line.wordsObject("trigger", Optional.of(predicate.trigger()));
        line.text("event_type", predicate.type().name());
        line.text("event_mode", predicate.mode());
        line.codes("contexts", predicate.contexts());
    }

    private void participants(String name, List<Participant> participants) {
        line.json().writeArrayPropertyStart(name);
        for (Participant participant : participants) {
            line.json().writeStartObject();
            line.words(participant.words());
            line.textOrNull("name", participant.actor().name());
            line.text("country", participant.actor().country());
            line.codes("sectors", participant.actor().sectors());
            line.text("actor_id", participant.actor().id());
            line.json().writeEndObject();
        }
        line.json().writeEndArray();
    }

    private void quote(Optional<Quotation> quote) {
        if (quote.isEmpty()) {
            line.nothing("quote");
            return;
        }
        line.begin("quote");
        line.words(Optional.of(dispatch.text().words(quote.get().span())));
        line.json().writeBooleanProperty("direct", quote.get().direct());
        line.json().writeArrayPropertyStart("insertions");
        for (Span insertion : quote.get().insertions()) {
            line.pair(insertion);
        }
        line.json().writeEndArray();
        line.end();
    }

    private void recurrence(Optional<Context.Recurrence> recurrence) {
        if (recurrence.isEmpty()) {
            line.nothing("recurrence");
            return;
        }
        Context.Recurrence r = recurrence.get();
        line.begin("recurrence");
        line.text("kind", r.kind());
        line.number("n", r.n() > 0 ? Optional.of((long) r.n()) : Optional.empty());
        line.words(Optional.of(r.words()));
        line.end();
    }

    private void links(List<Context.Link> links) {
        line.json().writeArrayPropertyStart("links");
        for (Context.Link link : links) {
            line.json().writeStartObject();
            line.text("kind", link.kind().code());
            line.wordsObject("cue", Optional.of(link.cue()));
            line.text("claim_id", link.claimId());
            line.json().writeEndObject();
        }
        line.json().writeEndArray();
    }

    private void review(Optional<Correction> review) {
        if (review.isEmpty()) {
            line.nothing("review");
            return;
        }
        line.begin("review");
        line.text("by", review.get().signature().by());
        line.text("at", review.get().signature().at());
        line.text("action", review.get().action().code());
        line.text("why", review.get().signature().why());
        line.end();
    }

    private void provenance(Provenance provenance) {
        line.json().writeNumberProperty("confidence", provenance.confidence());
        line.begin("derivation");
        line.text("model", provenance.model());
        line.text("rule", provenance.rule());
        line.text("codebook", provenance.codebook());
        line.end();
    }
}
