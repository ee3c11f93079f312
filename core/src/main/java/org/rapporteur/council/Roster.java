package org.rapporteur.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The members of a body on one day, by code. */
public record Roster(String body, LocalDate day, List<Member> members) {
    public Roster {
        members = List.copyOf(members);
    }

    public int size() {
        return members.size();
    }

    public Optional<Member> find(String code) {
        return members.stream().filter(m -> m.isHeldBy(code)).findFirst();
    }

    public List<Member> permanent() {
        return members.stream().filter(m -> m.seat() == Seat.PERMANENT).toList();
    }

    /** The votes by member when every member has exactly one; otherwise what is wrong with them. */
    Answer<Map<String, Vote>> check(List<Cast> ballot) {
        Map<String, Vote> votes = new TreeMap<>();
        for (Cast cast : ballot) {
            if (find(cast.member()).isEmpty()) {
                return stranger(cast.member());
            }
            if (votes.put(cast.member(), cast.vote()) != null) {
                return Answer.notKnown("member-twice", cast.member() + " stands twice among the votes");
            }
        }
        List<String> missing = new ArrayList<>();
        members.stream()
                .map(Member::code)
                .filter(code -> !votes.containsKey(code))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            return Answer.notKnown(
                    "member-missing",
                    votes.size() + " votes, but " + body + " had " + size() + " members on " + day
                            + "; no vote is given for " + String.join(", ", missing));
        }
        return Answer.of(votes);
    }

    <T> Answer<T> stranger(String code) {
        return Answer.notKnown(
                "member-unknown",
                "\"" + code + "\" was no member of " + body + " on " + day + "; members go by ISO code, as in "
                        + members.get(0).code());
    }
}
