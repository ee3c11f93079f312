package org.rapporteur.eval.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.text.CodePoints;
import org.rapporteur.text.Span;

/** The sources, cues and contents of a brat standoff file, each a set of spans. */
final class PolnearGold {
    private final Map<String, List<Span>> spans = new TreeMap<>();
    private final Map<String, Set<Pieces>> byKind = new TreeMap<>();

    PolnearGold(String annotations, String text) {
        CodePoints points = CodePoints.of(text);
        List<String> lines = annotations.lines().toList();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("T") && cells.length > 1) {
                spans.put(cells[0], fragments(cells[1], points));
            }
        }
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("E") && cells.length > 1) {
                event(cells[1], text);
            }
        }
    }

    Set<Pieces> of(String kind) {
        return byKind.getOrDefault(kind, Set.of());
    }

    private static List<Span> fragments(String cell, CodePoints points) {
        List<Span> found = new ArrayList<>();
        String ranges = cell.substring(cell.indexOf(' ') + 1);
        for (String range : ranges.split(";", -1)) {
            String[] ends = range.strip().split(" ", -1);
            int begin = points.utf16(Integer.parseInt(ends[0]));
            int end = points.utf16(Integer.parseInt(ends[1]));
            if (end > begin) {
                found.add(Span.of(begin, end));
            }
        }
        return found;
    }

    private void event(String cell, String text) {
        for (String argument : cell.split(" ", -1)) {
            int colon = argument.indexOf(':');
            if (colon > 0) {
                String kind = withoutDigits(argument.substring(0, colon));
                Pieces pieces = Pieces.of(spans.getOrDefault(argument.substring(colon + 1), List.of()), text);
                if (!pieces.isEmpty()) {
                    byKind.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(pieces);
                }
            }
        }
    }

    private static String withoutDigits(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }
}
