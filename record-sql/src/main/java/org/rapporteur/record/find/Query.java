package org.rapporteur.record.find;

import java.util.List;

/**
 * A statement with what fills its question marks.
 *
 * @param sql one statement
 * @param parameters in order
 */
public record Query(String sql, List<Object> parameters) {
    public Query {
        parameters = List.copyOf(parameters);
    }
}
