package org.rapporteur.eval.incidents;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.eval.happenings.Assignment;

/**
 * Recall, precision and F1 of slots over all templates (MUC-4's ALL TEMPLATES): what a template misses or has too much counts with all its
 * fills. The templates of a text are put side by side so that the sum is greatest; a pair must agree, at least in part, in a perpetrator or
 * target, or in type, date and place together.
 */
final class MucScore {
    private final Map<MucSlot, Counts> slots = new EnumMap<>(MucSlot.class);
    private int keys;
    private int responses;
    private int aligned;

    /** Right (halves for what is right in part), fills of keys, fills of responses. */
    private static final class Counts {
        private double right;
        private int possible;
        private int actual;

        void print(String name, PrintStream out) {
            double recall = possible == 0 ? 0 : right / possible;
            double precision = actual == 0 ? 0 : right / actual;
            double f1 = recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
            out.printf(
                    Locale.ROOT,
                    "%-27s recall %.3f  precision %.3f  F1 %.3f  (%.1f right, %d of keys, %d found)%n",
                    name,
                    recall,
                    precision,
                    f1,
                    right,
                    possible,
                    actual);
        }
    }

    /** Counts the templates of one text. */
    void add(List<MucTemplate> key, List<MucTemplate> response) {
        List<Assignment.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            for (int j = 0; j < response.size(); j++) {
                if (mayBeOne(key.get(i), response.get(j))) {
                    pairs.add(new Assignment.Pair(i, j, worth(key.get(i), response.get(j))));
                }
            }
        }
        List<Assignment.Pair> chosen = Assignment.pairs(pairs);
        aligned += chosen.size();
        for (int i = 0; i < key.size(); i++) {
            int at = i;
            boolean found = chosen.stream().anyMatch(p -> p.left() == at);
            if (found || !key.get(i).optional()) {
                keys++;
            }
            if (!found && !key.get(i).optional()) {
                count(key.get(i), new MucTemplate(false, Map.of()));
            }
        }
        for (int j = 0; j < response.size(); j++) {
            int at = j;
            responses++;
            count(
                    chosen.stream()
                            .filter(p -> p.right() == at)
                            .map(p -> key.get(p.left()))
                            .findFirst()
                            .orElseGet(() -> new MucTemplate(false, Map.of())),
                    response.get(j));
        }
    }

    private static boolean mayBeOne(MucTemplate key, MucTemplate response) {
        for (MucSlot slot : List.of(
                MucSlot.INDIVIDUAL, MucSlot.ORGANISATION, MucSlot.PHYSICAL, MucSlot.NAME, MucSlot.DESCRIPTION)) {
            if (!pairs(slot, key, response).isEmpty()) {
                return true;
            }
        }
        return !pairs(MucSlot.TYPE, key, response).isEmpty()
                && !pairs(MucSlot.DATE, key, response).isEmpty()
                && !pairs(MucSlot.LOCATION, key, response).isEmpty();
    }

    private static double worth(MucTemplate key, MucTemplate response) {
        double sum = 0;
        for (MucSlot slot : MucSlot.values()) {
            for (Assignment.Pair pair : pairs(slot, key, response)) {
                sum += pair.value();
            }
        }
        return sum;
    }

    private static List<Assignment.Pair> pairs(MucSlot slot, MucTemplate key, MucTemplate response) {
        List<Assignment.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.fills(slot).size(); i++) {
            for (int j = 0; j < response.fills(slot).size(); j++) {
                double value = MucMatch.value(
                        slot, key.fills(slot).get(i), response.fills(slot).get(j));
                if (value > 0) {
                    pairs.add(new Assignment.Pair(i, j, value));
                }
            }
        }
        return pairs.isEmpty() ? pairs : Assignment.pairs(pairs);
    }

    private void count(MucTemplate key, MucTemplate response) {
        for (MucSlot slot : MucSlot.values()) {
            Counts counts = slots.computeIfAbsent(slot, s -> new Counts());
            List<Assignment.Pair> pairs = pairs(slot, key, response);
            counts.right += pairs.stream().mapToDouble(Assignment.Pair::value).sum();
            counts.actual += response.fills(slot).size();
            for (int i = 0; i < key.fills(slot).size(); i++) {
                int at = i;
                boolean found = pairs.stream().anyMatch(p -> p.left() == at);
                counts.possible += found || !key.fills(slot).get(i).optional() ? 1 : 0;
            }
        }
    }

    void print(PrintStream out) {
        out.println("incidents: " + keys + " in the keys, " + responses + " found, " + aligned + " side by side");
        Counts all = new Counts();
        for (MucSlot slot : MucSlot.values()) {
            Counts counts = slots.getOrDefault(slot, new Counts());
            counts.print(slot.title(), out);
            all.right += counts.right;
            all.possible += counts.possible;
            all.actual += counts.actual;
        }
        all.print("all slots", out);
    }
}
