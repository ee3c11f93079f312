package org.rapporteur.eval.incidents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a fill of a response is worth against a fill of a key: 1 right, 0.5 right in part, 0 wrong. Where people judged at the time, fixed rules
 * stand in: a string is right when it is the key's but for articles, numbers and modifiers around it, and right in part when only the head word, or
 * the end of a name, is the same; a date is right in part when a day of it is; a place when its country is, and a country when the key is more
 * exact; a suspicion when only who suspects differs. What belongs to another fill must belong to one that matches.
 */
final class MucMatch {
    private static final double PART = 0.5;
    private static final int EXTRA_WORDS = 6;
    private static final Set<String> BEFORE_AFTERTHOUGHT = Set.of(
            "OF",
            "IN",
            "FROM",
            "AT",
            "ON",
            "WHO",
            "WHICH",
            "THAT",
            "FOR",
            "BELONGING",
            "NEAR",
            "BETWEEN",
            "WITH",
            "AND",
            "BY",
            "WHERE",
            "TO");
    private static final Set<String> LIGHT = Set.of(
            "THE", "A", "AN", "HIS", "HER", "THEIR", "ITS", "OUR", "SOME", "ABOUT", "AT", "LEAST", "ANOTHER", "SEVERAL",
            "OTHER", "OTHERS");

    private MucMatch() {}

    static double value(MucSlot slot, MucFill key, MucFill response) {
        double best = 0;
        for (String value : key.values()) {
            best = Math.max(best, one(slot, value, response.values().get(0)));
        }
        boolean belongs = key.references().isEmpty()
                || slot == MucSlot.DESCRIPTION
                || response.references().stream()
                        .anyMatch(r -> key.references().stream().anyMatch(k -> string(k, r) > 0));
        return belongs ? best : 0;
    }

    private static double one(MucSlot slot, String key, String response) {
        return switch (slot.kind()) {
            case SET -> set(key, response);
            case DATE -> date(key, response);
            case LOCATION -> location(key, response);
            case STRING -> string(key, response);
        };
    }

    private static double set(String key, String response) {
        String k = key.replaceAll("^\\?\\s*|\\s+$", "");
        if (k.equals(response)) {
            return 1;
        }
        boolean suspected = k.startsWith("SUSPECTED OR ACCUSED") && response.startsWith("SUSPECTED OR ACCUSED");
        boolean about = k.replace("~", "").equals(response.replace("~", ""));
        return suspected || about ? PART : 0;
    }

    private static double date(String key, String response) {
        String k = key.replaceAll("\\s+", " ").strip();
        if (k.replace(" ", "").equals(response.replace(" ", ""))) {
            return 1;
        }
        List<String> days = days(response);
        return days(k).stream().anyMatch(days::contains) ? PART : 0;
    }

    private static List<String> days(String date) {
        return Arrays.stream(date.split("-", -1))
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .toList();
    }

    private static double location(String key, String response) {
        List<String> k = levels(key);
        List<String> r = levels(response);
        if (k.isEmpty() || r.isEmpty() || !k.get(0).equals(r.get(0))) {
            return 0;
        }
        if (k.size() == 1) {
            return r.size() == 1 ? 1 : PART;
        }
        String finest = k.get(k.size() - 1);
        return r.size() > 1 && (finest.equals(r.get(r.size() - 1)) || finest.contains(r.get(r.size() - 1) + " - "))
                ? 1
                : PART;
    }

    /** The country and the names below it, without their kinds. */
    private static List<String> levels(String place) {
        return Arrays.stream(place.split(":", -1))
                .map(p -> plain(p.replaceAll("\\([^)]*\\)", "")))
                .filter(p -> !p.isEmpty())
                .toList();
    }

    static double string(String key, String response) {
        List<String> k = words(key);
        List<String> r = words(response);
        if (k.isEmpty() || r.isEmpty()) {
            return 0;
        }
        if (k.equals(r)) {
            return 1;
        }
        boolean sameHead = head(k).equals(head(r));
        boolean holds = (' ' + String.join(" ", r) + ' ').contains(' ' + String.join(" ", k) + ' ');
        if (holds && r.size() <= k.size() + EXTRA_WORDS && (sameHead || k.size() > 1)) {
            return 1;
        }
        boolean tail =
                k.size() > r.size() && k.subList(k.size() - r.size(), k.size()).equals(r);
        return sameHead || tail || holds ? PART : 0;
    }

    private static String head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (BEFORE_AFTERTHOUGHT.contains(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return words.get(words.size() - 1);
    }

    private static List<String> words(String string) {
        List<String> words = new ArrayList<>(Arrays.stream(plain(string).split(" ", -1))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toList()));
        while (words.size() > 1
                && (LIGHT.contains(words.get(0)) || words.get(0).chars().allMatch(Character::isDigit))) {
            words.remove(0);
        }
        return words;
    }

    /** Capitals without accents and signs. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9'-]+", " ")
                .replaceAll("(?<![A-Z0-9])['-]+|['-]+(?![A-Z0-9])", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
