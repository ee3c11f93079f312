package org.rapporteur.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import org.rapporteur.know.Table;

/**
 * The bodies that the program knows, from bodies.tsv, rules.tsv and members.tsv. {@code Bodies.load().find("Security Council")}
 * is the Security Council. Immutable.
 */
public final class Bodies {
    private final Map<String, Body> byId = new TreeMap<>();
    private final List<Body> all = new ArrayList<>();

    private Bodies(Table bodies, Table rules, Table members) {
        Map<String, List<Rule>> rulesOf = new TreeMap<>();
        for (Table.Row row : rules.rows()) {
            rulesOf.computeIfAbsent(row.text(0), id -> new ArrayList<>()).add(rule(row));
        }
        Map<String, List<Membership>> membersOf = new TreeMap<>();
        for (Table.Row row : members.rows()) {
            membersOf.computeIfAbsent(row.text(0), id -> new ArrayList<>()).add(membership(row));
        }
        for (Table.Row row : bodies.rows()) {
            String id = row.text(0);
            Optional<Period> known =
                    row.date(3).map(from -> new Period(from, row.date(4).orElse(LocalDate.MAX)));
            List<Rule> own = rulesOf.getOrDefault(id, List.of());
            if (own.isEmpty()) {
                throw new RapporteurException("council-rules", row.where() + ": rules.tsv has no rule for " + id);
            }
            Body.Name name = new Body.Name(id, row.text(1), row.list(2), known);
            Body body = new Body(name, membersOf.getOrDefault(id, List.of()), own);
            byId.put(id, body);
            all.add(body);
        }
    }

    public static Bodies load() {
        return new Bodies(
                Table.beside(Bodies.class, "bodies.tsv", "id", "name", "aliases", "from", "to"),
                Table.beside(
                        Bodies.class, "rules.tsv", "body", "matter", "from", "to", "quota", "veto", "basis", "caveat"),
                Table.beside(Bodies.class, "members.tsv", "body", "code", "seat", "from", "to", "name"));
    }

    /** All bodies, in the order of bodies.tsv. */
    public List<Body> all() {
        return List.copyOf(all);
    }

    /** The body of an id, a name or an alias; case does not matter. */
    public Optional<Body> find(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(body -> goesBy(body, wanted)).findFirst();
    }

    private static boolean goesBy(Body body, String wanted) {
        return body.id().toLowerCase(Locale.ROOT).equals(wanted)
                || body.name().toLowerCase(Locale.ROOT).equals(wanted)
                || body.aliases().stream()
                        .anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(wanted));
    }

    /** The same, or the names that would be known. */
    public Answer<Body> body(String name) {
        return find(name)
                .map(Answer::of)
                .orElseGet(() -> Answer.notKnown(
                        "body-unknown",
                        "no body \"" + name + "\" is known; there are "
                                + String.join(", ", all.stream().map(Body::id).toList())
                                + "; docs/bodies.md tells how one is added"));
    }

    /** What is known of a vote to come in a body, on its usual kind of question. */
    public Answer<VoteOutlook> outlook(String body, LocalDate day, Map<String, Leaning> positions) {
        return body(body).then(b -> b.outlook("", day, positions));
    }

    private static Rule rule(Table.Row row) {
        return new Rule(
                row.text(1),
                period(row, 2),
                Quota.parse(row.text(4)),
                row.text(5).equals("permanent"),
                row.text(6),
                row.text(7));
    }

    private static Membership membership(Table.Row row) {
        try {
            Seat seat = Seat.valueOf(row.text(2).toUpperCase(Locale.ROOT));
            return new Membership(new Member(row.text(1), row.text(5), seat), period(row, 3));
        } catch (IllegalArgumentException e) {
            throw new RapporteurException("council-member", row.where() + ": no seat: " + row.text(2), e);
        }
    }

    private static Period period(Table.Row row, int column) {
        return new Period(
                row.date(column).orElse(LocalDate.MIN), row.date(column + 1).orElse(LocalDate.MAX));
    }
}
