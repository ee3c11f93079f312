package org.rapporteur.record.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON Lines as one table: fields of objects within objects are joined by "_", several values of a list stand in one
 * cell, apart by " | ". A column is there when any line has it; columns stand in the order in which lines first have them.
 */
public final class JsonFlattening {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /**
     * Reads the file once for its columns.
     *
     * @param file JSON Lines
     */
    public JsonFlattening(Path file) {
        this.file = file;
        forEach(row -> row.forEach((name, value) -> columns.merge(name, Column.of(value), Column::and)));
    }

    /**
     * @param file JSON Lines of one sort
     * @param columns what its columns are, also where no line has a value
     */
    JsonFlattening(Path file, Map<String, Column> columns) {
        this.file = file;
        this.columns.putAll(columns);
    }

    /** The lines of a file as the table of a kind. */
    public static JsonFlattening of(ExportKind kind, Path file) {
        return kind.declared()
                .map(table -> new JsonFlattening(file, Columns.load().types(table)))
                .orElseGet(() -> new JsonFlattening(file));
    }

    /** What the values of a column are. */
    public enum Column {
        EMPTY("VARCHAR"),
        TRUTH("BOOLEAN"),
        WHOLE("BIGINT"),
        REAL("DOUBLE"),
        TEXT("VARCHAR");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }

        /** The type of a column in SQL. */
        public String sql() {
            return sql;
        }

        private static Column of(JsonNode value) {
            if (value.isNull()) {
                return EMPTY;
            }
            return value.isBoolean() ? TRUTH : value.isIntegralNumber() ? WHOLE : value.isNumber() ? REAL : TEXT;
        }

        private Column and(Column other) {
            if (this == EMPTY || other == this) {
                return other;
            }
            if (other == EMPTY) {
                return this;
            }
            boolean numbers = (this == WHOLE || this == REAL) && (other == WHOLE || other == REAL);
            return numbers ? REAL : TEXT;
        }
    }

    /** Takes the cells of a row by column; a column without a value is missing. */
    interface RowTaker {
        void take(Map<String, JsonNode> row);
    }

    /** Takes the cells of a row in the order of the columns; "" where there is no value. */
    public interface CellTaker {
        void take(List<String> cells);
    }

    public Map<String, Column> columns() {
        return new LinkedHashMap<>(columns);
    }

    /** Gives every row. */
    public void rows(CellTaker taker) {
        forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (String column : columns.keySet()) {
                JsonNode value = row.get(column);
                cells.add(value == null || value.isNull() ? "" : value.asString());
            }
            taker.take(cells);
        });
    }

    private void forEach(RowTaker taker) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, JsonNode> row = new LinkedHashMap<>();
                flatten("", MAPPER.readTree(line), row);
                taker.take(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String name, JsonNode node, Map<String, JsonNode> row) {
        if (node.isObject()) {
            node.properties()
                    .forEach(p -> flatten(name.isEmpty() ? p.getKey() : name + "_" + p.getKey(), p.getValue(), row));
        } else if (node.isArray()) {
            list(name, node, row);
        } else {
            row.put(name, node);
        }
    }

    /** A list of objects becomes one column for each of their fields. */
    private static void list(String name, JsonNode list, Map<String, JsonNode> row) {
        Map<String, List<String>> joined = new LinkedHashMap<>();
        int i = 0;
        for (JsonNode item : list) {
            Map<String, JsonNode> cells = new TreeMap<>();
            flatten(name, item, cells);
            for (Map.Entry<String, JsonNode> cell : cells.entrySet()) {
                List<String> values = joined.computeIfAbsent(cell.getKey(), k -> new ArrayList<>());
                while (values.size() < i) {
                    values.add("");
                }
                values.add(cell.getValue().isNull() ? "" : cell.getValue().asString());
            }
            i++;
        }
        joined.forEach(
                (column, values) -> row.put(column, MAPPER.getNodeFactory().stringNode(String.join(" | ", values))));
    }
}
