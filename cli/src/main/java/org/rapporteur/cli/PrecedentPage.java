package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.council.Outcome;
import org.rapporteur.council.Precedents;
import org.rapporteur.council.RecordedVote;
import org.rapporteur.council.Vote;

/** Prints earlier votes for people: the counts first, then each vote in a line. */
final class PrecedentPage {
    private final PrintStream out;
    private final List<String> countries;
    private final Precedents precedents;

    PrecedentPage(PrintStream out, List<String> countries, Precedents precedents) {
        this.out = out;
        this.countries = countries;
        this.precedents = precedents;
    }

    void print(String topic, List<RecordedVote> votes, int limit) {
        String about = topic.isBlank() ? "" : " about \"" + topic + "\"";
        if (votes.isEmpty()) {
            out.println("No recorded vote of the Security Council" + about + " is found by title or agenda item.");
            out.flush();
            return;
        }
        out.println(Summary.count(votes.size(), "vote", "votes") + " of the Security Council" + about + ", "
                + votes.get(0).day() + " to " + votes.get(votes.size() - 1).day() + ": " + count(votes, Outcome.ADOPTED)
                + " adopted, " + count(votes, Outcome.VETOED) + " vetoed, " + count(votes, Outcome.NOT_ADOPTED)
                + " lacked votes.");
        firstAndLast(votes);
        countries.forEach(country -> out.println(country + ": " + record(Precedents.record(votes, country)) + "."));
        for (int i = 0; i < countries.size(); i++) {
            for (int j = i + 1; j < countries.size(); j++) {
                Precedents.Agreement both = Precedents.agreement(votes, countries.get(i), countries.get(j));
                out.println(countries.get(i) + " and " + countries.get(j) + " voted alike in " + both.alike() + " of "
                        + both.both() + " in which both voted.");
            }
        }
        out.println("Vetoes: " + vetoes(precedents.vetoes(votes)) + ".");
        out.println();
        int from = limit <= 0 ? 0 : Math.max(0, votes.size() - limit);
        votes.subList(from, votes.size()).forEach(this::line);
        if (from > 0) {
            out.println();
            out.println("The last " + (votes.size() - from) + " of " + votes.size() + "; --limit 0 lists all.");
        }
        out.flush();
    }

    private void firstAndLast(List<RecordedVote> votes) {
        votes.stream()
                .filter(v -> v.outcome() == Outcome.ADOPTED)
                .findFirst()
                .ifPresent(v -> out.println("First adopted: " + v.symbol() + ", " + v.day() + "."));
        List<RecordedVote> vetoed = precedents.vetoed(votes, Optional.empty());
        if (!vetoed.isEmpty()) {
            RecordedVote last = vetoed.get(vetoed.size() - 1);
            out.println("First vetoed: " + vetoed.get(0).symbol() + ", "
                    + vetoed.get(0).day() + "; last: " + last.symbol() + ", " + last.day() + ".");
        }
    }

    private static long count(List<RecordedVote> votes, Outcome outcome) {
        return votes.stream().filter(v -> v.outcome() == outcome).count();
    }

    private static String record(Map<Vote, Integer> counts) {
        return counts.isEmpty()
                ? "no member at these votes"
                : String.join(
                        ", ",
                        counts.entrySet().stream()
                                .map(e -> e.getValue() + " " + e.getKey().code())
                                .toList());
    }

    private static String vetoes(Map<String, Integer> counts) {
        String some = String.join(
                ", ",
                counts.entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .map(e -> e.getKey() + " " + e.getValue())
                        .toList());
        return some.isEmpty() ? "none" : some;
    }

    private void line(RecordedVote vote) {
        StringBuilder line = new StringBuilder();
        line.append(vote.day())
                .append("  ")
                .append(vote.symbol())
                .append("  ")
                .append(vote.outcome().code())
                .append(' ')
                .append(vote.tally());
        for (String country : countries) {
            vote.vote(country)
                    .ifPresent(
                            v -> line.append("  ").append(country).append(' ').append(v.code()));
        }
        out.println(line.append("  ").append(vote.subject().line()));
    }
}
