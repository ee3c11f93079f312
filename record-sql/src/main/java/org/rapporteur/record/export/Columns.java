package org.rapporteur.record.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.know.Table;

/** The columns of the tables for researchers with what they mean; from {@code columns.tsv}. */
public final class Columns {
    private final List<Column> columns = new ArrayList<>();

    private Columns(Table table) {
        for (Table.Row row : table.rows()) {
            columns.add(new Column(row.text(0), row.text(1), row.text(2), row.text(3)));
        }
    }

    public static Columns load() {
        return new Columns(Table.beside(Columns.class, "columns.tsv", "table", "column", "type", "meaning"));
    }

    /**
     * One column.
     *
     * @param table flat or panel
     * @param type text, whole, real, truth or day
     */
    public record Column(String table, String name, String type, String meaning) {}

    /** Those of a table, in order. */
    public List<Column> of(String table) {
        return columns.stream().filter(c -> c.table().equals(table)).toList();
    }

    Map<String, JsonFlattening.Column> types(String table) {
        Map<String, JsonFlattening.Column> types = new LinkedHashMap<>();
        for (Column column : of(table)) {
            types.put(
                    column.name(),
                    switch (column.type()) {
                        case "whole" -> JsonFlattening.Column.WHOLE;
                        case "real" -> JsonFlattening.Column.REAL;
                        case "truth" -> JsonFlattening.Column.TRUTH;
                        default -> JsonFlattening.Column.TEXT;
                    });
        }
        return types;
    }
}
