package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.code.Claim;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Position;
import org.rapporteur.ledger.Provision;

/** Reads what a coded dispatch says of bodies and of responsibility: asks one finder for each kind of ledger entry. */
final class LedgerFinder {
    private final Scene scene;
    private final Speakers speakers;
    private final Sponsors sponsors;

    LedgerFinder(Scene scene, Speakers speakers, Sponsors sponsors) {
        this.scene = scene;
        this.speakers = speakers;
        this.sponsors = sponsors;
    }

    List<LedgerEntry> find(List<Claim> claims) {
        Papers papers = new Papers(scene, sponsors);
        Holders holders = new Holders(scene, speakers, papers);
        Clauses clauses = new Clauses(scene);
        List<Stand> stands = new ArrayList<>(new StandFinder(scene, papers, holders, clauses).find());
        stands.addAll(new NominalStands(scene, papers, holders, clauses).find());
        SeenStands seen = new SeenStands(scene, papers, holders, clauses);
        AmendmentFinder amendments = new AmendmentFinder(scene, papers, holders, clauses, seen);
        List<LedgerEntry> entries = new ArrayList<>(amendments.find(stands));
        stands.addAll(amendments.demands());
        stands.addAll(seen.find(stands));
        List<Position> positions = new PositionFinder(scene, holders, speakers, claims).find(stands, papers.all());
        entries.addAll(positions);
        entries.addAll(new InstrumentFinder(scene, papers, clauses).find(positions));
        List<Provision> provisions = new ProvisionFinder(scene, papers, holders, clauses).find();
        entries.addAll(provisions);
        entries.addAll(new MeetingFinder(scene, holders, clauses).find());
        entries.addAll(new MeasureFinder(scene, papers, clauses).find(provisions));
        entries.addAll(new RelationFinder(scene, speakers).find());
        List<Charge> charges = new ChargeFinder(scene, clauses).find(claims);
        entries.addAll(new ResponsibilityFinder(scene, speakers).find(charges));
        entries.addAll(new PersonFinder(scene).find(claims));
        return entries;
    }
}
