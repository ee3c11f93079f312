package org.rapporteur.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.council.Bodies;
import org.rapporteur.council.Precedents;
import org.rapporteur.council.RecordedVote;
import org.rapporteur.know.Countries;
import org.rapporteur.know.Country;
import org.rapporteur.know.Knowledge;
import org.rapporteur.know.Term;
import org.rapporteur.know.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur docket precedents --topic SYRIA}: what the Security Council voted on before, and how. */
@Command(
        name = "precedents",
        header = "Show how the Security Council voted on a topic before.",
        description = {
            "",
            "Lists the recorded votes whose title or agenda item names every country and holds every other word of the"
                    + " topic; how each country asked for voted; how often two of them voted alike; and the vetoes by"
                    + " country. What an agenda item does not say cannot be found. Votes are on record to 2025.",
            ""
        },
        footer = {"", "Example:", "  rapporteur docket precedents --topic Syria --country Russia --country China"},
        sortOptions = false)
final class DocketPrecedentsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--topic", paramLabel = "WORDS", description = "Countries and other words (all votes)")
    private String topic = "";

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Whose votes, by ISO code or name; may be repeated")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--before", paramLabel = "DATE", description = "Only votes before this day")
    private @Nullable LocalDate before;

    @Option(names = "--limit", paramLabel = "N", description = "List the last N votes (20); 0 lists all")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or jsonl")
    private String format = "text";

    DocketPrecedentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!List.of("text", "jsonl").contains(format)) {
            throw new RapporteurException("usage", "docket precedents writes text or jsonl, not " + format);
        }
        Knowledge knowledge = Knowledge.load();
        Precedents precedents = new Precedents(Bodies.load(), knowledge);
        List<Country> asked = countries.stream()
                .map(name -> country(knowledge, name))
                .distinct()
                .toList();
        LocalDate until = Optional.ofNullable(before).orElse(LocalDate.MAX);
        List<RecordedVote> votes = topic.isBlank()
                ? precedents.all().stream().filter(v -> v.day().isBefore(until)).toList()
                : DocketBody.known(precedents.about(topic, until));
        List<String> codes = asked.stream().map(Country::code).toList();
        if (format.equals("jsonl")) {
            new PrecedentLines(console.data(), codes, precedents).write(votes);
        } else {
            new PrecedentPage(console.lines(), codes, precedents).print(topic, votes, limit);
        }
        return ExitCode.DONE;
    }

    private static Country country(Knowledge knowledge, String name) {
        Countries known = knowledge.countries();
        return known.findByCode(name.strip().toUpperCase(Locale.ROOT))
                .or(() -> named(knowledge, name))
                .orElseThrow(() -> new RapporteurException(
                        "usage", "no country \"" + name + "\" is known; write it as RUS or Russia"));
    }

    private static Optional<Country> named(Knowledge knowledge, String name) {
        return knowledge.findLongest(Words.of(name), 0).stream()
                .flatMap(found -> found.terms().stream())
                .filter(Term.Land.class::isInstance)
                .map(term -> ((Term.Land) term).country())
                .findFirst();
    }
}
