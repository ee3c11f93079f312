package org.rapporteur.know;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.RapporteurException;

/**
 * A data file of tab-separated rows: comment lines begin with '#', the first other line names the columns. A row with too
 * many cells or an empty first cell is an error that names the line.
 */
public final class Table {
    private final String name;
    private final byte[] bytes;
    private final List<Row> rows;

    private Table(String name, byte[] bytes, List<String> columns) {
        this.name = name;
        this.bytes = bytes;
        this.rows = parse(name, bytes, columns);
    }

    /** A file beside this class. */
    static Table resource(String name, String... columns) {
        return beside(Table.class, name, columns);
    }

    /** A file that stands beside a class, with the columns that it must have. */
    public static Table beside(Class<?> place, String name, String... columns) {
        try (InputStream in = place.getResourceAsStream(name)) {
            if (in == null) {
                throw new RapporteurException("knowledge-missing", "no data file " + name + "; rebuild the program");
            }
            return of(name, in.readAllBytes(), columns);
        } catch (IOException e) {
            throw new RapporteurException("knowledge-unreadable", "reading data file " + name, e);
        }
    }

    public static Table of(String name, byte[] bytes, String... columns) {
        return new Table(name, bytes, Arrays.asList(columns));
    }

    public List<Row> rows() {
        return rows;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static List<Row> parse(String name, byte[] bytes, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        boolean header = false;
        int number = 0;
        try (BufferedReader in = new BufferedReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.isBlank() || line.charAt(0) == '#') {
                    continue;
                }
                List<String> cells = cells(line);
                if (!header) {
                    header = true;
                    checkHeader(name, cells, columns);
                } else {
                    rows.add(new Row(name + ":" + number, padded(name, number, cells, columns.size())));
                }
            }
        } catch (IOException e) {
            throw new RapporteurException("knowledge-unreadable", "reading data file " + name, e);
        }
        return List.copyOf(rows);
    }

    private static void checkHeader(String name, List<String> cells, List<String> columns) {
        if (!cells.equals(columns)) {
            throw new RapporteurException(
                    "knowledge-columns", name + " must have the columns " + columns + ", not " + cells);
        }
    }

    private static List<String> padded(String name, int number, List<String> cells, int size) {
        if (cells.size() > size || cells.get(0).isBlank()) {
            throw new RapporteurException("knowledge-row", name + ":" + number + " is no row of " + size + " cells");
        }
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < size) {
            padded.add("");
        }
        return padded;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int begin = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
            cells.add(line.substring(begin, tab).strip());
            begin = tab + 1;
        }
        cells.add(line.substring(begin).strip());
        return cells;
    }

    /** One row; cells by their number. */
    public record Row(String where, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String text(int column) {
            return cells.get(column);
        }

        public Optional<String> findText(int column) {
            return Optional.of(cells.get(column)).filter(c -> !c.isEmpty());
        }

        /** The alternatives of a cell, separated by '|'. */
        public List<String> list(int column) {
            return split(column, '|');
        }

        /** The codes of a cell, separated by spaces. */
        public List<String> codes(int column) {
            return split(column, ' ');
        }

        /** A date; "1991" is its first day and "1991-08" the first of the month. */
        public Optional<LocalDate> date(int column) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            String full = cell.length() == 4 ? cell + "-01-01" : cell.length() == 7 ? cell + "-01" : cell;
            try {
                return Optional.of(LocalDate.parse(full));
            } catch (java.time.DateTimeException e) {
                throw new RapporteurException("knowledge-date", where + ": not a date: " + cell, e);
            }
        }

        private List<String> split(int column, char mark) {
            List<String> parts = new ArrayList<>();
            String cell = cells.get(column);
            int begin = 0;
            for (int i = 0; i <= cell.length(); i++) {
                if (i == cell.length() || cell.charAt(i) == mark) {
                    String part = cell.substring(begin, i).strip();
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                    begin = i + 1;
                }
            }
            return parts;
        }
    }
}
