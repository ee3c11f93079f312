package org.rapporteur.council;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Says an outlook in sentences; each stands for itself. */
final class OutlookLines {
    private final VoteOutlook outlook;
    private final Needs needs;

    OutlookLines(VoteOutlook outlook) {
        this.outlook = outlook;
        this.needs = outlook.needs();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(outlook.rule().words(outlook.roster().size()) + ".");
        lines.add(verdict());
        for (Leaning leaning : Leaning.values()) {
            List<String> members = outlook.members(leaning);
            if (!members.isEmpty()) {
                lines.add(leaning.code() + ": " + String.join(" ", members) + ".");
            }
        }
        if (outlook.verdict() == VoteOutlook.Verdict.OPEN) {
            lines.add(toCarry());
            toBlock().ifPresent(lines::add);
        }
        vetoes(lines);
        for (Scenario scenario : outlook.scenarios()) {
            lines.add("If " + scenario.assumption() + ": "
                    + scenario.decision().outcome().code() + ", "
                    + scenario.decision().tally() + ".");
        }
        if (!outlook.rule().caveat().isEmpty()) {
            lines.add(outlook.rule().caveat());
        }
        return lines;
    }

    private String verdict() {
        int open = outlook.open().size();
        return switch (outlook.verdict()) {
            case CARRIED -> "Carried by the positions stated, whatever the " + open + " open members do.";
            case BLOCKED -> "Blocked by the positions stated, whatever the " + open + " open members do.";
            case OPEN ->
                "Open: " + open + " of " + outlook.roster().size()
                        + " members have not settled their vote; none is guessed.";
        };
    }

    private String toCarry() {
        OptionalInt more = needs.moreYes();
        return more.isEmpty()
                ? "No number of further yes votes carries it."
                : "To carry: " + more.getAsInt() + " more yes of the "
                        + outlook.open().size() + " open members, the others abstaining"
                        + (outlook.rule().veto() ? " and none vetoing." : ".");
    }

    private java.util.Optional<String> toBlock() {
        OptionalInt held = needs.toBlock();
        return held.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of("To block" + (outlook.rule().veto() ? " without a veto" : "") + ": "
                        + held.getAsInt() + " of the open members not in favour.");
    }

    private void vetoes(List<String> lines) {
        if (!needs.vetoStated().isEmpty()) {
            lines.add("Against it, with a veto: " + String.join(" ", needs.vetoStated()) + ".");
        }
        if (!needs.vetoOpen().isEmpty()) {
            lines.add("Could still veto: " + String.join(" ", needs.vetoOpen()) + ".");
        }
        if (!needs.pivotal().isEmpty()) {
            boolean all = needs.pivotal().size() == outlook.open().size();
            lines.add("Could be decisive: "
                    + (all && needs.pivotal().size() > 5 ? "each open member" : String.join(" ", needs.pivotal()))
                    + ".");
        }
    }
}
