package org.rapporteur.council;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/** The what-ifs of an outlook, each with its assumption spelt out; one that would only repeat another is left out. */
final class Scenarios {
    private final SortedMap<String, Leaning> positions;
    private final int stated;
    private final Function<Function<Leaning, Vote>, Decision> decide;

    Scenarios(SortedMap<String, Leaning> positions, int stated, Function<Function<Leaning, Vote>, Decision> decide) {
        this.positions = positions;
        this.stated = stated;
        this.decide = decide;
    }

    List<Scenario> list(List<Scenario> more) {
        List<Scenario> list = new ArrayList<>();
        boolean conditions = positions.values().stream().anyMatch(Leaning::conditional);
        if (stated > 0 || conditions) {
            list.add(new Scenario(
                    "as-stated",
                    "members vote as they said; all others, with or without conditions or not heard, abstain",
                    decide.apply(leaning -> Vote.ABSTAIN)));
        }
        if (conditions) {
            list.add(new Scenario(
                    "changes-made",
                    "members that want changes get them and vote yes; the undecided and those not heard abstain",
                    decide.apply(leaning -> leaning.conditional() ? Vote.YES : Vote.ABSTAIN)));
            list.add(new Scenario(
                    "changes-refused",
                    "members for it with changes abstain, those against it unless changed vote no; the undecided and"
                            + " those not heard abstain",
                    decide.apply(leaning -> leaning == Leaning.AGAINST_UNLESS_CHANGED ? Vote.NO : Vote.ABSTAIN)));
        }
        if (positions.values().stream().anyMatch(l -> l.vote().isEmpty())) {
            list.add(new Scenario(
                    "all-others-yes",
                    "all members that have not settled their vote vote yes",
                    decide.apply(leaning -> Vote.YES)));
        }
        list.addAll(more);
        return list;
    }
}
