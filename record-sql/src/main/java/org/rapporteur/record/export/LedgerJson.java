package org.rapporteur.record.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Measure;
import org.rapporteur.ledger.Meeting;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Provision;
import org.rapporteur.ledger.Relation;
import org.rapporteur.ledger.Responsibility;
import org.rapporteur.text.Words;

/** One ledger entry as a JSON object, as RECORD-FORMAT says of each kind. */
final class LedgerJson {
    private final JsonLine line;

    LedgerJson(JsonLine line) {
        this.line = line;
    }

    void write(LedgerEntry entry) {
        line.json().writeStartObject();
        line.text("kind", kind(entry));
        line.text("id", entry.id());
        line.text("dispatch_id", entry.dispatchId());
        if (entry instanceof Instrument i) {
            instrument(i);
        } else if (entry instanceof Meeting m) {
            meeting(m);
        } else if (entry instanceof Position p) {
            position(p);
        } else if (entry instanceof Provision p) {
            provision(p);
        } else if (entry instanceof Amendment a) {
            amendment(a);
        } else if (entry instanceof Measure m) {
            measure(m);
        } else if (entry instanceof Responsibility r) {
            responsibility(r);
        } else if (entry instanceof Relation r) {
            relation(r);
        }
        words("evidence", entry.evidence());
        line.codes("claim_ids", entry.grounds().claimIds());
        line.withdrawal();
        line.end();
    }

    private static String kind(LedgerEntry entry) {
        boolean missing = entry instanceof Provision p && p.absence().isPresent();
        return missing ? "omission" : entry.kind().code();
    }

    private void instrument(Instrument i) {
        line.textOrNull("body", i.body());
        line.textOrNull("title", i.title().best());
        words("names", i.title().names());
        line.textOrNull("symbol", i.title().symbol());
        line.codes("sponsors", labels(i.sponsors()));
        line.text("stage", i.stage());
        line.json().writeArrayPropertyStart("stage_history");
        for (Instrument.Stage stage : i.stages()) {
            line.json().writeStartObject();
            line.text("stage", stage.code());
            line.text("on", stage.on().map(Object::toString));
            line.wordsObject("evidence", Optional.of(stage.words()));
            line.end();
        }
        line.json().writeEndArray();
        if (i.obtained().isPresent()) {
            line.begin("obtained_by");
            line.text("who", i.obtained().get().who().name());
            line.wordsObject("evidence", Optional.of(i.obtained().get().words()));
            line.end();
        } else {
            line.nothing("obtained_by");
        }
        line.json().writeArrayPropertyStart("next_steps");
        for (Words step : i.nextSteps()) {
            line.json().writeStartObject();
            line.text("what", step.text());
            line.wordsObject("evidence", Optional.of(step));
            line.end();
        }
        line.json().writeEndArray();
    }

    private void meeting(Meeting m) {
        line.textOrNull("body", m.body());
        line.text("meeting_kind", m.type().code());
        line.codes("called_by", labels(m.calledBy()));
        line.text("presidency", m.presidency().map(Party::label));
        line.text("on", m.on().map(Object::toString));
    }

    private void position(Position p) {
        line.textOrNull("instrument", p.instrument());
        line.text("holder", p.holder().label());
        line.text("holder_name", p.holder().name());
        line.text("speaker", p.speakers().stream().findFirst().map(Party::name));
        line.codes("speakers", names(p.speakers()));
        line.text("stance", p.stance().code());
        line.wordsObject("quote", p.quotes().stream().findFirst());
        words("quotes", p.quotes());
        line.text("on", p.on().map(Object::toString));
    }

    private void provision(Provision p) {
        line.textOrNull("instrument", p.instrument());
        line.textOrNull("verb", p.verb().lemma());
        line.textOrNull(
                "strength",
                p.verb().adverb().isEmpty() ? p.verb().strength() : p.verb().adverb());
        line.text("what", p.what().text());
        line.json()
                .writeBooleanProperty(
                        "explicit",
                        p.absence().filter(a -> a == Provision.Absence.DEMANDED).isEmpty());
        line.text("stated_by", p.statedBy().map(Party::name));
    }

    private void amendment(Amendment a) {
        line.textOrNull("instrument", a.instrument());
        line.codes("demanded_by", labels(a.demandedBy()));
        line.text("change", a.change().code());
        line.text("what", a.what().text());
    }

    private void measure(Measure m) {
        line.text("body", m.body().name());
        line.text("what", m.what().text());
        line.text("status", m.status().code());
        line.textOrNull("instrument", m.instrument());
    }

    private void responsibility(Responsibility r) {
        line.begin("who");
        line.text("name", r.who().party().name());
        line.textOrNull("country", r.who().party().code());
        line.number("count", r.who().count());
        line.textOrNull("rank", r.who().service().rank());
        line.textOrNull("post", r.who().service().post());
        line.textOrNull("unit", r.who().service().unit());
        line.textOrNull("under", r.who().service().under());
        line.text("named", r.who().named().code());
        line.end();
        line.codes(
                "degree", r.degrees().stream().map(Responsibility.Degree::code).toList());
        line.codes(
                "degree_codes",
                r.degrees().stream().map(Responsibility.Degree::hyphenated).toList());
        line.text("act", r.act().text());
        line.codes("said_by", names(r.saidBy()));
        if (r.report().isPresent()) {
            line.begin("report");
            line.textOrNull("title", r.report().get().title());
            line.textOrNull("interviews", r.report().get().interviews());
            line.text("findings", r.report().get().words().text());
            line.end();
        } else {
            line.nothing("report");
        }
        line.text("status", "alleged");
    }

    private void relation(Relation r) {
        line.text("subject", r.subject().name());
        line.text("relation", r.tie().code());
        line.text("object", r.object().name());
        line.text("source", r.source().map(Party::name));
    }

    private void words(String name, List<Words> some) {
        line.json().writeArrayPropertyStart(name);
        for (Words one : some) {
            line.json().writeStartObject();
            line.words(Optional.of(one));
            line.end();
        }
        line.json().writeEndArray();
    }

    private static List<String> labels(List<Party> parties) {
        return parties.stream().map(Party::label).distinct().toList();
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).distinct().toList();
    }
}
