package org.rapporteur.resolve.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The patterns of {@code patterns.txt} with the rules that reckon what they catch. */
final class RuleBook {
    private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    private final Map<String, Reckoning> rules = new LinkedHashMap<>();
    private final Parts parts;

    /**
     * @param match the words
     * @param denotation what they denote
     */
    record Found(Match match, Denotation denotation) {}

    RuleBook(Lexicon lexicon) {
        parts = new Parts(lexicon, new Numerals(lexicon));
        DeicticRules deictic = new DeicticRules();
        new CalendarRules(lexicon).register(rules);
        new QuarterRules().register(rules);
        deictic.register(rules);
        new DistanceRules(lexicon).register(rules);
        new DurationRules(lexicon).register(rules);
        new NamedRules().register(rules);
        new ClockRules(rules).register();
        for (String line : Lexicon.lines(RuleBook.class, "patterns.txt")) {
            Pattern pattern = Pattern.parse(line);
            if (!rules.containsKey(pattern.rule())) {
                throw new IllegalArgumentException("patterns.txt names an unknown rule: " + line);
            }
            for (String start : pattern.starts(parts)) {
                patterns.computeIfAbsent(start, s -> new ArrayList<>()).add(pattern);
            }
        }
    }

    /** The longest expression that begins at a lexeme; of two as long the one whose pattern stands first. */
    Optional<Found> findAt(Lexemes lexemes, int begin, TenseAt tenses, TimeAnchor anchor, Story story) {
        boolean digits = lexemes.at(begin).kind() == Lexeme.Kind.WHOLE
                || lexemes.at(begin).kind() == Lexeme.Kind.DECIMAL;
        String start = digits ? Parts.DIGITS : lexemes.at(begin).form();
        List<Candidate> candidates = new ArrayList<>();
        for (Pattern pattern : patterns.getOrDefault(start, List.of())) {
            pattern.findAt(lexemes, begin, parts).ifPresent(m -> candidates.add(new Candidate(pattern.rule(), m)));
        }
        candidates.sort((a, b) -> Integer.compare(b.match().end(), a.match().end()));
        for (Candidate candidate : candidates) {
            Match match = candidate.match();
            Situation situation = new Situation(anchor, story, tenses.at(match), lexemes);
            Optional<Denotation> denotation = rule(candidate.rule()).flatMap(r -> r.reckon(match, situation));
            if (denotation.isPresent()) {
                return Optional.of(new Found(match, denotation.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Reckoning> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    private record Candidate(String rule, Match match) {}

    /** The tense of the clause around a match. */
    @FunctionalInterface
    interface TenseAt {
        Tense at(Match match);
    }
}
