package org.rapporteur.serve;

import java.util.OptionalInt;
import org.rapporteur.council.Member;
import org.rapporteur.council.Needs;
import org.rapporteur.council.Scenario;
import org.rapporteur.council.Seat;
import org.rapporteur.council.VoteOutlook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the positions on an instrument settle, as an object. */
final class OutlookObject {
    private OutlookObject() {}

    static ObjectNode of(VoteOutlook outlook) {
        ObjectNode object = Json.object().put("verdict", outlook.verdict().code());
        object.put("on", outlook.roster().day().toString());
        object.put("rule", outlook.rule().words(outlook.roster().size()));
        ArrayNode roster = object.putArray("roster");
        for (Member member : outlook.roster().members()) {
            roster.addObject()
                    .put("code", member.code())
                    .put("name", member.name())
                    .put("permanent", member.seat() == Seat.PERMANENT);
        }
        ObjectNode members = object.putObject("members");
        outlook.positions().forEach((code, leaning) -> members.put(code, leaning.code()));
        object.set("lines", Json.array(outlook.lines()));
        object.set("needs", needs(outlook.needs()));
        ArrayNode scenarios = object.putArray("scenarios");
        outlook.scenarios().forEach(s -> scenarios.add(scenario(s)));
        return object;
    }

    private static ObjectNode needs(Needs needs) {
        ObjectNode object = Json.object();
        put(object, "more_yes", needs.moreYes());
        put(object, "to_block", needs.toBlock());
        object.set("veto_open", Json.array(needs.vetoOpen()));
        object.set("veto_stated", Json.array(needs.vetoStated()));
        object.set("pivotal", Json.array(needs.pivotal()));
        return object;
    }

    private static void put(ObjectNode object, String name, OptionalInt value) {
        if (value.isPresent()) {
            object.put(name, value.getAsInt());
        } else {
            object.putNull(name);
        }
    }

    private static ObjectNode scenario(Scenario scenario) {
        ObjectNode object = Json.object().put("id", scenario.id()).put("assumption", scenario.assumption());
        object.put("outcome", scenario.decision().outcome().code());
        object.put("yes", scenario.decision().tally().yes());
        object.put("no", scenario.decision().tally().no());
        object.put("abstain", scenario.decision().tally().abstain());
        object.set("against", Json.array(scenario.decision().against()));
        return object;
    }
}
