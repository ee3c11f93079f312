package org.rapporteur.record.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.ledger.Amendment;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Instrument;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Measure;
import org.rapporteur.ledger.Meeting;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Provision;
import org.rapporteur.ledger.Relation;
import org.rapporteur.ledger.Responsibility;
import org.rapporteur.ledger.Stance;
import org.rapporteur.text.Words;

/** Makes ledger entries of every kind over some words, with every field filled or left out by a seed. */
final class SampleEntries {
    private final Random random;
    private final String dispatchId;
    private final List<Words> words;

    SampleEntries(long seed, String dispatchId, List<Words> words) {
        this.random = new Random(seed);
        this.dispatchId = dispatchId;
        this.words = words;
    }

    List<LedgerEntry> all() {
        List<LedgerEntry> made = new ArrayList<>();
        String about = some() ? "ins_00" : "";
        made.add(new Instrument(
                grounds(Kind.INSTRUMENT),
                some() ? "UN Security Council" : "",
                new Instrument.Title("draft", many(), some() ? "S/2011/612" : ""),
                parties(),
                List.of(
                        new Instrument.Stage("proposed", word(), day()),
                        new Instrument.Stage("put-to-vote", word(), day())),
                some() ? Optional.of(new Instrument.Obtained(party(), word())) : Optional.empty(),
                many()));
        made.add(new Meeting(
                grounds(Kind.MEETING),
                "",
                Meeting.Type.EMERGENCY,
                parties(),
                parties().stream().findFirst(),
                day()));
        made.add(new Position(
                grounds(Kind.POSITION), about, party(), parties(), Stance.FOR_WITH_CHANGES, many(), day()));
        made.add(new Provision(
                grounds(Kind.PROVISION),
                about,
                new Provision.Verb("condemn", "condemns", some() ? "strongly" : ""),
                word(),
                some() ? Optional.of(Provision.Absence.EXPLICIT) : Optional.empty(),
                parties().stream().findFirst()));
        made.add(new Amendment(grounds(Kind.AMENDMENT), about, parties(), Amendment.Change.ADD, word()));
        made.add(new Measure(grounds(Kind.MEASURE), party(), word(), Measure.Status.UNDER_WAY, about));
        made.add(new Responsibility(
                grounds(Kind.RESPONSIBILITY),
                new Responsibility.Accused(
                        party(),
                        some() ? Optional.of(74L) : Optional.empty(),
                        new Responsibility.Service(some() ? "colonel" : "", "", some() ? "4th Division" : "", ""),
                        Responsibility.Named.IN_REPORT_ONLY),
                List.of(Responsibility.Degree.ORDERED, Responsibility.Degree.CARRIED_OUT),
                word(),
                parties(),
                some() ? Optional.of(new Responsibility.Report("Title", "", word())) : Optional.empty()));
        made.add(new Relation(
                grounds(Kind.RELATION),
                party(),
                Relation.Tie.BASED_IN,
                party(),
                parties().stream().findFirst()));
        return made;
    }

    private Grounds grounds(Kind kind) {
        List<String> claims = some() ? List.of("clm_1", "clm_0") : List.of();
        return new Grounds(Ids.of(kind, dispatchId, "key"), dispatchId, List.of(word(), word()), claims);
    }

    private boolean some() {
        return random.nextBoolean();
    }

    private Words word() {
        return words.get(random.nextInt(words.size()));
    }

    private List<Words> many() {
        return words.subList(0, random.nextInt(3));
    }

    private Party party() {
        return new Party(some() ? "RUS" : "", word().text(), some() ? Optional.of(word()) : Optional.empty());
    }

    private List<Party> parties() {
        return some() ? List.of(party(), party()) : List.of();
    }

    private Optional<LocalDate> day() {
        return some() ? Optional.of(LocalDate.of(1956, 11, 1 + random.nextInt(28))) : Optional.empty();
    }
}
