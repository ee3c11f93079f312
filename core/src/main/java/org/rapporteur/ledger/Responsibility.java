package org.rapporteur.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.text.Words;

/**
 * Who is said, by whom, to have ordered, condoned, carried out or failed to prevent what. Always alleged: the program never
 * finds anybody responsible.
 *
 * @param grounds id, words, claims
 * @param who the accused
 * @param degrees in the order of the text; several stand for one disjunction ("ordered, authorised, or condoned")
 * @param act what is said to have been done, verbatim
 * @param saidBy who says so, outermost first; empty when the dispatch itself does
 * @param report the report it stands in, when it stands in one
 */
public record Responsibility(
        Grounds grounds, Accused who, List<Degree> degrees, Words act, List<Party> saidBy, Optional<Report> report)
        implements LedgerEntry {
    /** The part somebody is said to have had. */
    public enum Degree {
        ORDERED,
        AUTHORISED,
        CONDONED,
        CARRIED_OUT,
        FAILED_TO_PREVENT,
        KNEW;

        /** As the gold records write it: in words, "carried out" (docs/decisions/0006). */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** As a code of a closed list: {@code carried-out}. */
        public String hyphenated() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the accused is named: in the dispatch, only in the report that it tells of, or nowhere. */
    public enum Named {
        YES,
        IN_REPORT_ONLY,
        NO;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The accused.
     *
     * @param party who
     * @param count how many, when counted ("74 officers")
     * @param service rank, post, unit and commander, as the text gives them
     * @param named whether it gives a name
     */
    public record Accused(Party party, Optional<Long> count, Service service, Named named) {}

    /**
     * Rank, post, unit and who commands, each empty when the text does not give it.
     */
    public record Service(String rank, String post, String unit, String under) {
        public static final Service UNKNOWN = new Service("", "", "", "");
    }

    /**
     * The report that says so.
     *
     * @param title as printed, empty when it has none
     * @param interviews how many were interviewed, as printed; empty when not told
     * @param words that name the report
     */
    public record Report(String title, String interviews, Words words) {}

    public Responsibility {
        degrees = degrees.stream().distinct().toList();
        saidBy = List.copyOf(saidBy);
        if (degrees.isEmpty()) {
            throw new IllegalArgumentException("a responsibility without a degree");
        }
    }

    static Responsibility of(Form form) {
        Accused who = new Accused(
                form.parties("who").get(0),
                Optional.of(form.text("count")).filter(c -> !c.isEmpty()).map(Long::valueOf),
                new Service(form.text("rank"), form.text("post"), form.text("unit"), form.text("under")),
                form.constant(Named.class, "named"));
        return new Responsibility(
                form.grounds(),
                who,
                form.list("degree").stream()
                        .map(d -> Degree.valueOf(d.toUpperCase(Locale.ROOT).replace(' ', '_')))
                        .toList(),
                form.words("act").get(0),
                form.parties("said_by"),
                form.words("report").stream()
                        .findFirst()
                        .map(w -> new Report(form.text("report_title"), form.text("report_interviews"), w)));
    }

    @Override
    public Form form() {
        return Form.of(Kind.RESPONSIBILITY, grounds)
                .with(
                        "degree",
                        String.join("|", degrees.stream().map(Degree::code).toList()))
                .with("named", who.named.code())
                .with("count", who.count)
                .with("rank", who.service.rank)
                .with("post", who.service.post)
                .with("unit", who.service.unit)
                .with("under", who.service.under)
                .with("report_title", report.map(Report::title))
                .with("report_interviews", report.map(Report::interviews))
                .withWords("act", List.of(act))
                .withWords("report", report.map(Report::words).stream().toList())
                .withParties("who", List.of(who.party))
                .withParties("said_by", saidBy);
    }
}
