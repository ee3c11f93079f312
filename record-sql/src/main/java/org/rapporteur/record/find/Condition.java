package org.rapporteur.record.find;

import java.util.List;

/**
 * What one name of a filter asks: that one of some values fits and none of others does.
 *
 * @param name of the filter, as "type"
 * @param wanted values of which one must fit; empty where only others are excluded
 * @param excluded values of which none may fit
 */
public record Condition(String name, List<Test> wanted, List<Test> excluded) {
    public Condition {
        wanted = List.copyOf(wanted);
        excluded = List.copyOf(excluded);
    }

    /**
     * One test of a claim.
     *
     * @param fragment name of the condition in conditions.sql
     * @param parameters what fills its question marks; a single one fills them all
     */
    record Test(String fragment, List<Object> parameters, Fill fill) {
        Test {
            parameters = List.copyOf(parameters);
        }

        Test(String fragment, List<Object> parameters) {
            this(fragment, parameters, Fill.ONCE);
        }
    }

    /** How parameters fill a fragment. */
    enum Fill {
        /** In order, or a single one everywhere. */
        ONCE,
        /** Each parameter (or list of them) fills a fragment of its own, and all must hold. */
        EACH
    }
}
