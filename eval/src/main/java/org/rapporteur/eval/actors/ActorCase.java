package org.rapporteur.eval.actors;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.resolve.Actor;

/**
 * One case: a phrase, a day, and what must hold of its actor, such as {@code code['country']=='SYR'}.
 *
 * @param row place in the file, from 0
 * @param name of the test
 * @param method what the test calls
 * @param text the phrase
 * @param focus country named beside it
 * @param day asked for, when the case names one
 * @param wanted what must hold
 */
record ActorCase(
        int row, String name, String method, String text, String focus, Optional<LocalDate> day, List<String> wanted) {
    ActorCase {
        wanted = List.copyOf(wanted);
    }

    /** Columns: test, line, collected, mark, method, text, context, date_or_rest, expected. */
    static ActorCase of(int row, List<String> cells) {
        List<String> wanted = new ArrayList<>();
        for (String part : cells.get(8).split(";")) {
            if (!part.isBlank()) {
                wanted.add(part.strip());
            }
        }
        String focus = "";
        Optional<LocalDate> day = Optional.empty();
        for (String cell : List.of(cells.get(6), cells.get(7))) {
            String value = cell.substring(cell.indexOf('=') + 1).strip();
            Optional<LocalDate> date = date(value);
            if (date.isPresent()) {
                day = date;
            } else if (!value.isEmpty() && !value.toLowerCase(Locale.ROOT).equals("today")) {
                focus = value;
            }
        }
        return new ActorCase(row, cells.get(0), cells.get(4), cells.get(5), focus, day, wanted);
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format :
                List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH))) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** Whether it asks for country and sectors alone: nothing of an encyclopedia's titles or job names. */
    boolean asksForCodesOnly() {
        return !wanted.isEmpty()
                && wanted.stream().allMatch(w -> w.startsWith("code['country']") || w.startsWith("code['code_"));
    }

    boolean asksForTitle() {
        return wanted.stream().anyMatch(w -> w.startsWith("wiki") || w.startsWith("code['wiki']"));
    }

    /** Whether the actor meets all that can be told from country, sectors and name. */
    boolean isMetBy(Actor actor) {
        return wanted.stream().allMatch(w -> isMet(w, actor));
    }

    private static boolean isMet(String wanted, Actor actor) {
        if (wanted.equals("code is None")) {
            return !actor.isResolved();
        }
        boolean equal = wanted.contains("==");
        int operator = equal ? wanted.indexOf("==") : wanted.indexOf("!=");
        if (operator < 0) {
            return true;
        }
        String value = wanted.substring(operator + 2).strip();
        value = value.substring(1, value.length() - 1);
        return found(wanted.substring(0, operator), actor).equals(value) == equal;
    }

    private static String found(String field, Actor actor) {
        List<String> sectors = actor.sectors();
        if (field.contains("country") || field.equals("cc")) {
            return actor.country().orElse("");
        }
        if (field.contains("code_1")) {
            return sectors.isEmpty() ? "" : sectors.get(0);
        }
        if (field.contains("code_2")) {
            return sectors.size() < 2 ? "" : sectors.get(1);
        }
        boolean listed = actor.id().filter(id -> !id.startsWith("ctr:")).isPresent();
        return field.contains("wiki") && listed ? actor.name() : "";
    }
}
