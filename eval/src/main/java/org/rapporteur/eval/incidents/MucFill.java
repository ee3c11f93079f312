package org.rapporteur.eval.incidents;

import java.util.ArrayList;
import java.util.List;

/**
 * One fill of a slot.
 *
 * @param optional whether a key says that it may be left out ({@code ?})
 * @param values what it may be; one in a response
 * @param references the fills of other slots that it belongs to ({@code DEATH: "JESUIT PRIESTS"}), any of them
 */
record MucFill(boolean optional, List<String> values, List<String> references) {
    MucFill {
        values = List.copyOf(values);
        references = List.copyOf(references);
    }

    static MucFill of(String value) {
        return new MucFill(false, List.of(value), List.of());
    }

    static MucFill of(String value, String reference) {
        return new MucFill(false, List.of(value), List.of(reference));
    }

    /** Reads what a key writes: {@code ? "A" / "B"}, {@code DEATH: "A" / "B"}, {@code "MAYOR" / "MR": "A"}; dates and places as they stand. */
    static MucFill parse(String text, MucSlot.Kind kind) {
        boolean optional = text.startsWith("?");
        String rest = (optional ? text.substring(1) : text).strip();
        if (kind == MucSlot.Kind.DATE || kind == MucSlot.Kind.LOCATION) {
            List<String> values = new ArrayList<>();
            for (String value : rest.split("\\s/\\s", -1)) {
                values.add(value.strip().replaceAll("^\\((.*\\d)\\)$", "$1").strip());
            }
            return new MucFill(optional, values, List.of());
        }
        return new Parts(rest).fill(optional);
    }

    /** Goes along a fill: quoted strings, words, colons and slashes. */
    private static final class Parts {
        private final String text;
        private final List<String> values = new ArrayList<>();
        private final List<String> references = new ArrayList<>();
        private int at;

        Parts(String text) {
            this.text = text;
        }

        MucFill fill(boolean optional) {
            boolean afterColon = false;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == ':') {
                    afterColon = true;
                    at++;
                } else if (c == '/' || c == '?' || Character.isWhitespace(c)) {
                    at++;
                } else if (c == '"') {
                    String string = quoted();
                    boolean described = at < text.length() && text.charAt(at) == ':';
                    (afterColon && !described ? references : values).add(string);
                } else {
                    values.add(words());
                }
            }
            return new MucFill(optional, values, references);
        }

        private String quoted() {
            StringBuilder string = new StringBuilder();
            at++;
            while (at < text.length() && text.charAt(at) != '"') {
                if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                    at++;
                }
                string.append(text.charAt(at));
                at++;
            }
            at++;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return string.toString();
        }

        private String words() {
            int begin = at;
            while (at < text.length() && ":/\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(begin, at).strip();
        }
    }
}
