package org.rapporteur.eval.reading;

import java.util.ArrayList;
import java.util.List;

/** A file of a word and its BIO tag a line, blocks parted by empty lines; the fine classes of CrossNER as the broad ones. */
final class ColumnFile {
    private final List<Block> blocks = new ArrayList<>();

    /**
     * Lines without an empty one between: a sentence or a paragraph.
     *
     * @param words as the file has them
     * @param names gold names
     */
    record Block(List<String> words, List<Name> names) {
        Block {
            words = List.copyOf(words);
            names = List.copyOf(names);
        }
    }

    /**
     * A name in a block.
     *
     * @param first index of the first word
     * @param last index of the last word
     * @param type in capitals: PERSON, LOCATION, ...
     */
    record Name(int first, int last, String type) {}

    ColumnFile(String text) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : (text + "\n\n").split("\n", -1)) {
            String[] cells = line.strip().split("\t", -1);
            if (!cells[0].isBlank()) {
                words.add(cells[0].strip());
                tags.add(cells.length > 1 ? cells[1].strip() : "O");
            } else if (!words.isEmpty()) {
                blocks.add(new Block(words, names(tags)));
                words = new ArrayList<>();
                tags = new ArrayList<>();
            }
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    private static List<Name> names(List<String> tags) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < tags.size()) {
            String type = type(tags.get(at));
            int next = at + 1;
            if (!type.isEmpty()) {
                while (next < tags.size()
                        && tags.get(next).startsWith("I-")
                        && type(tags.get(next)).equals(type)) {
                    next++;
                }
                names.add(new Name(at, next - 1, type));
            }
            at = next;
        }
        return names;
    }

    private static String type(String tag) {
        if (!tag.startsWith("B-") && !tag.startsWith("I-")) {
            return "";
        }
        return switch (tag.substring(2).toLowerCase(java.util.Locale.ROOT)) {
            case "person", "politician" -> "PERSON";
            case "location", "country" -> "LOCATION";
            case "organization", "organisation", "politicalparty" -> "ORGANIZATION";
            case "facility" -> "FACILITY";
            case "norp" -> "NORP";
            case "product" -> "PRODUCT";
            case "money" -> "MONEY";
            case "date" -> "DATE";
            case "misc", "miscellaneous", "event", "election" -> "MISC";
            default -> "";
        };
    }
}
