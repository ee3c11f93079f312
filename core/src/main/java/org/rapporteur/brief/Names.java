package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.council.Member;
import org.rapporteur.council.Roster;
import org.rapporteur.know.Countries;
import org.rapporteur.ledger.Party;

/** What states are called in a brief: by their short names, never by a code. */
final class Names {
    private static final int CODE = 3;

    private final Countries countries;

    Names(Countries countries) {
        this.countries = countries;
    }

    /** The short name of a member; the Soviet Union where it held Russia's seat. */
    String of(Member member) {
        boolean soviet = member.code().equals("RUS") && member.name().contains("Soviet");
        return countries
                .findByCode(soviet ? "SUN" : member.code())
                .map(c -> c.name())
                .orElse(member.name());
    }

    /** A state by its short name; a body or a group by the name it has in the dispatch. */
    String of(Party party) {
        return countries
                .findByCode(party.code())
                .filter(c -> !party.code().equals("EUR"))
                .map(c -> c.name())
                .orElse(party.name());
    }

    /** Names instead of codes in a sentence: "Could still veto: CHN FRA." */
    String in(String sentence, Roster roster) {
        List<String> out = new ArrayList<>();
        boolean before = false;
        for (String word : sentence.split(" ", -1)) {
            int end = Math.min(CODE, word.length());
            Optional<Member> member = roster.members().stream()
                    .filter(m -> word.length() <= CODE + 1 && m.code().equals(word.substring(0, end)))
                    .findFirst();
            if (member.isPresent() && before) {
                int last = out.size() - 1;
                out.set(last, out.get(last) + ",");
            }
            out.add(member.map(m -> of(m) + word.substring(end)).orElse(word));
            before = member.isPresent() && word.length() == CODE;
        }
        return String.join(" ", out);
    }
}
