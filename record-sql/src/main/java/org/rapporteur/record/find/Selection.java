package org.rapporteur.record.find;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.find.Condition.Test;
import org.rapporteur.record.sql.Database;

/**
 * A filter as SQL over {@code current_claims AS c} and {@code dispatches AS d}.
 *
 * @param where what follows WHERE; never empty
 * @param parameters what fills its question marks, in order
 */
record Selection(String where, List<Object> parameters) {
    Selection {
        parameters = List.copyOf(parameters);
    }

    static Selection of(Database database, Filter filter) {
        Fragments conditions = Fragments.load(database, "conditions");
        List<String> all = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (Condition condition : filter.conditions()) {
            if (!condition.wanted().isEmpty()) {
                all.add(anyOf(conditions, condition.wanted(), parameters));
            }
            if (!condition.excluded().isEmpty()) {
                all.add("NOT coalesce(" + anyOf(conditions, condition.excluded(), parameters) + ", false)");
            }
        }
        return new Selection(all.isEmpty() ? "true" : String.join("\n    AND ", all), parameters);
    }

    private static String anyOf(Fragments conditions, List<Test> tests, List<Object> parameters) {
        List<String> any = new ArrayList<>();
        for (Test test : tests) {
            String fragment = conditions.one(test.fragment());
            if (test.fill() == Condition.Fill.EACH) {
                List<String> each = new ArrayList<>();
                for (Object parameter : test.parameters()) {
                    each.add(fragment);
                    fill(fragment, parameter instanceof List<?> some ? some : List.of(parameter), parameters);
                }
                any.add("(" + String.join(" AND ", each) + ")");
            } else {
                any.add(fragment);
                fill(fragment, test.parameters(), parameters);
            }
        }
        return "(" + String.join(" OR ", any) + ")";
    }

    private static void fill(String fragment, List<?> given, List<Object> parameters) {
        long marks = fragment.chars().filter(c -> c == '?').count();
        for (int i = 0; i < marks; i++) {
            parameters.add(given.size() == 1 ? given.get(0) : given.get(i));
        }
    }

    /** A statement in which {@code {where}} stands for this, its own parameters before or after. */
    Query in(String statement, List<?> before, List<?> after) {
        List<Object> all = new ArrayList<>(before);
        int times = count(statement);
        for (int i = 0; i < times; i++) {
            all.addAll(parameters);
        }
        all.addAll(after);
        return new Query(statement.replace("{where}", where), all);
    }

    private static int count(String statement) {
        int found = 0;
        for (int at = statement.indexOf("{where}"); at >= 0; at = statement.indexOf("{where}", at + 1)) {
            found++;
        }
        return found;
    }
}
