package org.rapporteur.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;

/** What the columns of each head mean, in their order: the file reader.labels, a section a head. */
final class Labels {
    private final Map<String, List<String>> sections = new TreeMap<>();

    Labels(List<String> lines) {
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (line.length() > 2 && line.charAt(0) == '[' && line.charAt(line.length() - 1) == ']') {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
            } else if (!line.isEmpty()) {
                section.add(line);
            }
        }
    }

    List<String> of(String head) {
        List<String> found = sections.get(head);
        if (found == null) {
            throw new RapporteurException("model-labels", "reader.labels has no section [" + head + "]");
        }
        return List.copyOf(found);
    }
}
