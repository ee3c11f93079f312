package org.rapporteur.resolve.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sequence of literal words, named parts and optional groups: {@code [ <weekday> ,? ] <month> .? <day> [ ,? <year>
 * ]}. Words in parentheses in front must stand before it and stay outside. The first way that fits is taken, options
 * before their absence.
 */
final class Pattern {
    private final String rule;
    private final Step first;
    private final List<String> behind;

    /** One step of a pattern, linked to what follows it. */
    private sealed interface Step {}

    private record Accept() implements Step {}

    private record Either(Step present, Step absent) implements Step {}

    private record Literal(List<String> words, Step next) implements Step {}

    private record Part(String category, String name, Step next) implements Step {}

    private Pattern(String rule, List<String> behind, Step first) {
        this.rule = rule;
        this.behind = behind;
        this.first = first;
    }

    /** Parses {@code rule: pattern}. */
    static Pattern parse(String line) {
        int colon = line.indexOf(": ");
        List<String> symbols = List.of(line.substring(colon + 2).strip().split("\\s+"));
        String lead = symbols.get(0);
        boolean led = lead.startsWith("(") && lead.endsWith(")");
        List<String> behind = led ? split(lead.substring(1, lead.length() - 1)) : List.of();
        List<String> rest = led ? symbols.subList(1, symbols.size()) : symbols;
        return new Pattern(line.substring(0, colon).strip(), behind, compile(rest, new Accept()));
    }

    /** The rule that reckons what it catches. */
    String rule() {
        return rule;
    }

    /** The forms that it can begin with; {@link Parts#DIGITS} stands for any number in digits. */
    Set<String> starts(Parts parts) {
        Set<String> forms = new TreeSet<>();
        collectStarts(first, parts, forms);
        return forms;
    }

    private static void collectStarts(Step step, Parts parts, Set<String> forms) {
        if (step instanceof Either either) {
            collectStarts(either.present(), parts, forms);
            collectStarts(either.absent(), parts, forms);
        } else if (step instanceof Literal literal) {
            forms.addAll(literal.words());
        } else if (step instanceof Part part) {
            forms.addAll(parts.starts(part.category()));
        }
    }

    Optional<Match> findAt(Lexemes lexemes, int begin, Parts parts) {
        if (!behind.isEmpty() && !behind.contains(lexemes.at(begin - 1).form())) {
            return Optional.empty();
        }
        Map<String, String> caught = new LinkedHashMap<>();
        int end = walk(first, lexemes, begin, parts, caught);
        return end > begin ? Optional.of(new Match(begin, end, caught)) : Optional.empty();
    }

    private static int walk(Step step, Lexemes lexemes, int at, Parts parts, Map<String, String> caught) {
        if (step instanceof Accept) {
            return at;
        }
        if (step instanceof Either either) {
            int end = walk(either.present(), lexemes, at, parts, caught);
            return end >= 0 ? end : walk(either.absent(), lexemes, at, parts, caught);
        }
        if (step instanceof Literal literal) {
            return literal.words().contains(lexemes.at(at).form())
                    ? walk(literal.next(), lexemes, at + 1, parts, caught)
                    : -1;
        }
        Part part = (Part) step;
        Optional<Parts.Caught> found = parts.findAt(part.category(), lexemes, at);
        if (found.isEmpty()) {
            return -1;
        }
        int end = walk(part.next(), lexemes, found.get().end(), parts, caught);
        if (end >= 0) {
            caught.put(part.name(), found.get().value());
        }
        return end;
    }

    private static Step compile(List<String> symbols, Step next) {
        Step step = next;
        int at = symbols.size() - 1;
        while (at >= 0) {
            String symbol = symbols.get(at);
            if (symbol.equals("]")) {
                int open = openOf(symbols, at);
                step = new Either(compile(symbols.subList(open + 1, at), step), step);
                at = open - 1;
            } else {
                step = one(symbol, step);
                at--;
            }
        }
        return step;
    }

    private static Step one(String symbol, Step next) {
        boolean optional = symbol.length() > 1 && symbol.endsWith("?");
        String core = optional ? symbol.substring(0, symbol.length() - 1) : symbol;
        Step step;
        if (core.startsWith("<")) {
            String inner = core.substring(1, core.length() - 1);
            int colon = inner.indexOf(':');
            step = colon < 0
                    ? new Part(inner, inner, next)
                    : new Part(inner.substring(0, colon), inner.substring(colon + 1), next);
        } else {
            step = new Literal(split(core), next);
        }
        return optional ? new Either(step, next) : step;
    }

    private static List<String> split(String alternatives) {
        return new ArrayList<>(List.of(alternatives.split("\\|")));
    }

    private static int openOf(List<String> symbols, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += symbols.get(i).equals("]") ? 1 : symbols.get(i).equals("[") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("unbalanced brackets: " + symbols);
    }
}
