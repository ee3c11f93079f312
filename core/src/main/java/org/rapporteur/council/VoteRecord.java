package org.rapporteur.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import org.rapporteur.know.Knowledge;
import org.rapporteur.know.Table;

/**
 * The recorded votes of the Security Council, 1946 to 2025, from votes.tsv. {@code VoteRecord.load(bodies, knowledge).all()} is in the
 * order of the votes. Immutable.
 */
public final class VoteRecord {
    private final List<RecordedVote> all;

    private VoteRecord(List<RecordedVote> all) {
        this.all = List.copyOf(all);
    }

    public static VoteRecord load(Bodies bodies, Knowledge knowledge) {
        Body council = bodies.body("UNSC")
                .found()
                .orElseThrow(() -> new RapporteurException("council-votes", "bodies.tsv has no UNSC"));
        Topics topics = new Topics(knowledge);
        Table table = Table.beside(
                VoteRecord.class, "votes.tsv", "number", "day", "symbol", "outcome", "votes", "title", "about");
        List<RecordedVote> votes = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            LocalDate day = row.date(1).orElseThrow();
            Roster roster = council.roster(day)
                    .found()
                    .orElseThrow(
                            () -> new RapporteurException("council-votes", row.where() + ": no members on " + day));
            RecordedVote.Subject subject = new RecordedVote.Subject(
                    row.text(5), row.text(6), topics.countries(row.text(5) + "; " + row.text(6)));
            votes.add(new RecordedVote(
                    Integer.parseInt(row.text(0)), day, row.text(2), outcome(row), votes(row, roster), subject));
        }
        return new VoteRecord(votes);
    }

    /** All votes, the first first. */
    public List<RecordedVote> all() {
        return all;
    }

    private static Outcome outcome(Table.Row row) {
        return switch (row.text(3)) {
            case "A" -> Outcome.ADOPTED;
            case "V" -> Outcome.VETOED;
            case "N" -> Outcome.NOT_ADOPTED;
            default -> throw new RapporteurException("council-votes", row.where() + ": no outcome: " + row.text(3));
        };
    }

    private static SortedMap<String, Vote> votes(Table.Row row, Roster roster) {
        String marks = row.text(4);
        if (marks.length() != roster.size()) {
            throw new RapporteurException(
                    "council-votes", row.where() + ": " + marks.length() + " votes of " + roster.size() + " members");
        }
        SortedMap<String, Vote> votes = new TreeMap<>();
        for (int i = 0; i < marks.length(); i++) {
            votes.put(
                    roster.members().get(i).code(),
                    Vote.find(marks.substring(i, i + 1)).orElseThrow());
        }
        return votes;
    }
}
