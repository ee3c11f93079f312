package org.rapporteur.docket;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.council.Answer;
import org.rapporteur.council.Body;
import org.rapporteur.council.Leaning;
import org.rapporteur.council.Roster;
import org.rapporteur.council.VoteOutlook;

/** The vote ahead on an instrument: its members' latest positions laid against the rule of the body on the day last told. */
public final class VoteAhead {
    private static final Set<String> SETTLED = Set.of("adopted", "vetoed", "not-adopted", "withdrawn");

    private VoteAhead() {}

    /** Whether a vote, or a withdrawal, was told. */
    public static boolean isSettled(Item item) {
        return SETTLED.contains(item.stage());
    }

    /** The members of the body on the day of the last dispatch that tells of the instrument. */
    public static Answer<Roster> roster(Item item, Body body) {
        Optional<LocalDate> day = item.last().published();
        return day.map(body::roster)
                .orElseGet(() -> Answer.notKnown(
                        "undated", "the members of " + body.name() + " are not known for a dispatch without a date"));
    }

    /** What the positions settle. Positions of bodies, groups and of countries that are no members do not count. */
    public static Answer<VoteOutlook> outlook(Item item, Body body) {
        return roster(item, body).then(roster -> {
            Map<String, Leaning> leanings = new TreeMap<>();
            for (String holder : item.positions().keySet()) {
                roster.find(holder)
                        .ifPresent(member -> item.latest(holder)
                                .flatMap(p -> Leaning.find(p.entry().stance().code()))
                                .ifPresent(l -> leanings.put(member.code(), l)));
            }
            return body.outlook("", roster.day(), leanings);
        });
    }
}
