package org.rapporteur.code.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.text.Digest;

/**
 * A tab-separated file of the codebook: lines beginning with '#' are comments, the first other line names the columns.
 *
 * @param name of the file
 * @param rows cells as they stand, padded to the number of columns
 * @param digest SHA-256 of the file
 */
record DataFile(String name, List<Row> rows, String digest) {
    DataFile {
        rows = List.copyOf(rows);
    }

    /** One row with the line it stands on. */
    record Row(String where, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        String text(int column) {
            return cells.get(column);
        }

        /** The alternatives of a cell, separated by '|'; empty for '-'. */
        List<String> list(int column) {
            String cell = cells.get(column);
            return cell.isEmpty() || cell.equals("-") ? List.of() : split(cell, '|');
        }

        List<String> words(int column) {
            return split(cells.get(column), ' ');
        }
    }

    static DataFile of(String name, String... columns) {
        String path = "/org/rapporteur/code/" + name;
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RapporteurException("codebook-missing", "no data file " + name + "; rebuild the program");
            }
            byte[] bytes = in.readAllBytes();
            return new DataFile(name, parse(name, bytes, columns), Digest.sha256Hex(bytes));
        } catch (IOException e) {
            throw new RapporteurException("codebook-unreadable", "reading data file " + name, e);
        }
    }

    private static List<Row> parse(String name, byte[] bytes, String... columns) {
        List<Row> rows = new ArrayList<>();
        boolean header = true;
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = split(line, '\t');
            if (header) {
                header = false;
                if (!cells.equals(List.of(columns))) {
                    throw new RapporteurException(
                            "codebook-columns", name + " must have the columns " + List.of(columns) + ", not " + cells);
                }
            } else {
                rows.add(new Row(name + ":" + number, padded(name, number, cells, columns.length)));
            }
        }
        return rows;
    }

    private static List<String> padded(String name, int number, List<String> cells, int size) {
        if (cells.size() > size) {
            throw new RapporteurException("codebook-row", name + ":" + number + " has more than " + size + " cells");
        }
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < size) {
            padded.add("");
        }
        return padded;
    }

    static List<String> split(String cell, char mark) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == mark) {
                String part = cell.substring(begin, i).strip();
                if (!part.isEmpty() || mark == '\t') {
                    parts.add(part);
                }
                begin = i + 1;
            }
        }
        return parts;
    }
}
