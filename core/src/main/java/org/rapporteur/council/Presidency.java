package org.rapporteur.council;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.know.Table;

/**
 * Who presides over a body whose members take turns of a calendar month (Provisional Rules of Procedure of the Security Council,
 * rule 18): {@code Presidency.of(council).in(YearMonth.of(2011, 12))} is Russia. The turn is reckoned from the last month before
 * that is on record. Left out: a President may cede the chair for a question (rule 20).
 */
public final class Presidency {
    private final Body body;
    private final NavigableMap<YearMonth, Turn> onRecord = new TreeMap<>();

    /**
     * One month.
     *
     * @param basis the record of that month, or the rule with the month from which it was reckoned
     */
    public record Turn(YearMonth month, Member president, String basis) {}

    private Presidency(Body body, List<Table.Row> rows) {
        this.body = body;
        for (Table.Row row : rows) {
            YearMonth month = YearMonth.parse(row.text(1));
            Member member = roster(month).flatMap(r -> r.find(row.text(2))).orElseThrow();
            onRecord.put(month, new Turn(month, member, row.text(3)));
        }
    }

    /** The presidency of a body; without months on record it answers that none is known. */
    public static Presidency of(Body body) {
        Table table = Table.beside(Presidency.class, "presidency.tsv", "body", "month", "code", "source");
        return new Presidency(
                body,
                table.rows().stream()
                        .filter(row -> row.text(0).equals(body.id()))
                        .toList());
    }

    /** The months on record, in order. */
    List<Turn> onRecord() {
        return List.copyOf(onRecord.values());
    }

    /** Who presides in a month. */
    public Answer<Turn> in(YearMonth month) {
        return Optional.ofNullable(onRecord.floorEntry(month))
                .map(entry ->
                        entry.getKey().equals(month) ? Answer.of(entry.getValue()) : after(entry.getValue(), month))
                .orElseGet(() -> Answer.notKnown(
                        "date-outside",
                        onRecord.isEmpty()
                                ? "the presidency of " + body.id() + " is not among the data"
                                : "the presidency of " + body.id() + " is known from " + onRecord.firstKey()
                                        + ", not in " + month));
    }

    /** The turn of a later month, going round from a known one. */
    Answer<Turn> after(Turn known, YearMonth month) {
        Member president = known.president();
        for (YearMonth next = known.month().plusMonths(1); !next.isAfter(month); next = next.plusMonths(1)) {
            Optional<Roster> roster = roster(next);
            if (roster.isEmpty()) {
                return Answer.notKnown("date-outside", "the members of " + body.id() + " are not known in " + next);
            }
            president = next(roster.get(), president);
        }
        return Answer.of(new Turn(month, president, "rule 18, in turn after " + known.month()));
    }

    private Optional<Roster> roster(YearMonth month) {
        return body.roster(month.atDay(1)).found();
    }

    private static Member next(Roster roster, Member president) {
        List<Member> order = new ArrayList<>(roster.members());
        order.sort(Comparator.comparing(Presidency::alphabetical));
        String last = alphabetical(president);
        return order.stream()
                .filter(m -> alphabetical(m).compareTo(last) > 0)
                .findFirst()
                .orElse(order.get(0));
    }

    private static String alphabetical(Member member) {
        String apart = Normalizer.normalize(member.name(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
