package org.rapporteur.eval.incidents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An incident as MUC-4 fills it in.
 *
 * @param optional whether a key doubts that it belongs there: it is then not missed
 * @param fills by slot; a slot without fills is absent
 */
record MucTemplate(boolean optional, Map<MucSlot, List<MucFill>> fills) {
    private static final Pattern SLOT = Pattern.compile("(\\d+)\\.\\s+([A-Z ]+: [A-Z ]+?)(?:\\s{2,}(.*))?");
    private static final String IRRELEVANT = "*";

    MucTemplate {
        Map<MucSlot, List<MucFill>> copy = new EnumMap<>(MucSlot.class);
        fills.forEach((slot, list) -> {
            if (!list.isEmpty()) {
                copy.put(slot, List.copyOf(list));
            }
        });
        fills = java.util.Collections.unmodifiableMap(copy);
    }

    List<MucFill> fills(MucSlot slot) {
        return fills.getOrDefault(slot, List.of());
    }

    /** The templates of an answer key by the name of their text ("DEV-MUC3-0001"); a text without incidents has an empty list. */
    static Map<String, List<MucTemplate>> keys(String text) {
        Map<String, List<MucTemplate>> found = new LinkedHashMap<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher m = SLOT.matcher(line.stripTrailing());
            if (line.startsWith(";") || line.isBlank()) {
                continue;
            }
            if (m.matches()) {
                if (m.group(2).equals("MESSAGE: ID")) {
                    close(rows, found);
                    rows.clear();
                }
                rows.add(new String[] {
                    m.group(2), Optional.ofNullable(m.group(3)).orElse("")
                });
            } else if (!rows.isEmpty()) {
                String[] last = rows.get(rows.size() - 1);
                String more = line.strip();
                boolean goesOn = more.startsWith("/") || last[1].endsWith("/") || isOpen(last[1]);
                if (goesOn) {
                    last[1] = last[1] + ' ' + more;
                } else {
                    rows.add(new String[] {last[0], more});
                }
            }
        }
        close(rows, found);
        return found;
    }

    /** A string that goes on in the next line. */
    private static boolean isOpen(String text) {
        return text.replace("\\\"", "").chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static void close(List<String[]> rows, Map<String, List<MucTemplate>> found) {
        if (rows.isEmpty()) {
            return;
        }
        String message = rows.get(0)[1].strip().split("\\s", -1)[0];
        List<MucTemplate> templates = found.computeIfAbsent(message, k -> new ArrayList<>());
        Map<MucSlot, List<MucFill>> fills = new EnumMap<>(MucSlot.class);
        boolean optional = false;
        for (String[] row : rows.subList(1, rows.size())) {
            String value = row[1].strip();
            if (row[0].equals("MESSAGE: TEMPLATE")) {
                optional = value.contains("OPTIONAL");
            }
            MucSlot.of(row[0]).ifPresent(slot -> {
                if (!value.isEmpty() && !value.equals("-") && !value.equals(IRRELEVANT)) {
                    fills.computeIfAbsent(slot, k -> new ArrayList<>()).add(MucFill.parse(value, slot.kind()));
                }
            });
        }
        if (fills.containsKey(MucSlot.TYPE)) {
            templates.add(new MucTemplate(optional, fills));
        }
    }
}
