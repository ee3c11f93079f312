package org.rapporteur.council;

/**
 * How a body decides a matter during some time; one row of rules.tsv.
 *
 * @param matter what kind of question: substantive, procedural, important, ...
 * @param veto whether the negative vote of a permanent member prevents adoption
 * @param basis the article or rule it follows, "UN Charter, Article 27(3)"
 * @param caveat what the arithmetic leaves out; may be empty
 */
public record Rule(String matter, Period period, Quota quota, boolean veto, String basis, String caveat) {
    public Rule {
        if (matter.isBlank() || basis.isBlank()) {
            throw new IllegalArgumentException("a rule needs a matter and a basis: " + matter + ", " + basis);
        }
    }

    /** "Article 27(3): 9 votes in favour and no negative vote of a permanent member". */
    public String words(int members) {
        return basis + ": " + quota.words(members) + (veto ? ", and no negative vote of a permanent member" : "");
    }

    /** What a tally comes to when some of its negative votes are those of members that can veto. */
    Outcome outcome(Tally tally, int permanentNo) {
        if (!quota.carries(tally)) {
            return Outcome.NOT_ADOPTED;
        }
        return veto && permanentNo > 0 ? Outcome.VETOED : Outcome.ADOPTED;
    }
}
