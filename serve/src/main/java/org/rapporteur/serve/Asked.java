package org.rapporteur.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.find.Nearest;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.record.sql.Veils;

/** The parameters of one question. A name that is not known is an error that names the nearest one. */
final class Asked {
    private static final int USUAL_LIMIT = 50;
    private static final int MOST = 1000;
    private static final Set<String> OF_PAGES = Set.of("limit", "cursor", "total", "format", Shelter.PARAMETER);

    private final Context context;
    private final List<String> own;

    /**
     * @param own names that this question has beside those of filters and pages
     */
    Asked(Context context, List<String> own) {
        this.context = context;
        this.own = List.copyOf(own);
    }

    /** What stands over the names that the answer leaves out. */
    Veils veils(SqlStore store) {
        return Shelter.of(context, store);
    }

    String path(String name) {
        return context.pathParam(name);
    }

    String text(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(context.queryParam(name)).filter(v -> !v.isBlank());
    }

    boolean flag(String name) {
        String value = text(name, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new RapporteurException("bad-parameter", name + " is true or false, not \"" + value + "\"");
        }
        return value.equals("true");
    }

    int number(String name, int otherwise, int least, int most) {
        String value = text(name, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new RapporteurException(
                "bad-parameter", name + " is a number from " + least + " to " + most + ", not \"" + value + "\"");
    }

    int limit() {
        return number("limit", USUAL_LIMIT, 1, MOST);
    }

    String cursor() {
        return text("cursor", "");
    }

    /** Where a list that is counted and not keyed goes on. */
    int offset() {
        String cursor = cursor();
        try {
            int offset = cursor.isEmpty() ? 0 : Integer.parseInt(cursor, Character.MAX_RADIX);
            if (offset >= 0) {
                return offset;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new RapporteurException("bad-cursor", "this is no cursor of this list; begin without one");
    }

    boolean total() {
        return flag("total");
    }

    /** One of some values. */
    String one(String name, List<String> known) {
        String value = text(name, known.get(0));
        if (!known.contains(value)) {
            throw new RapporteurException(
                    "bad-parameter", name + " is one of " + String.join(", ", known) + ", not \"" + value + "\"");
        }
        return value;
    }

    /** The filter, which finds what is shown and no name that is withheld. */
    Filter filter(SqlStore store) {
        Filter filter = filter();
        veils(store).tell(store, filter.words());
        return filter;
    }

    /** Every parameter that is not of this question itself. */
    private Filter filter() {
        Map<String, List<String>> values = new TreeMap<>();
        context.queryParamMap().forEach((name, some) -> {
            if (!OF_PAGES.contains(name) && !own.contains(name)) {
                values.put(name, some);
            }
        });
        return Filter.of(values);
    }

    /** Refuses parameters that this question, which has no filter, does not know. */
    void only(List<String> known) {
        for (String name : context.queryParamMap().keySet()) {
            if (!known.contains(name) && !OF_PAGES.contains(name)) {
                List<String> names = new ArrayList<>(known);
                String near = Nearest.find(name, names)
                        .map(n -> "did you mean " + n + "?")
                        .orElse(names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names));
                throw new RapporteurException("bad-parameter", "there is no parameter \"" + name + "\" here; " + near);
            }
        }
    }
}
