package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import org.rapporteur.council.Bodies;
import org.rapporteur.eval.council.ReplayRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur docket replay --votes FILE}: the voting rule on recorded votes. */
@Command(
        name = "replay",
        header = "Apply a body's voting rule to recorded votes.",
        description = {
            "",
            "Writes one JSON object for each roll call: what the rule makes of the members' votes (adopted, vetoed or"
                    + " not-adopted), and the procedure that explains another outcome (without-a-vote, procedural-vote,"
                    + " source-misfiled). If the table has a column outcome, standard error tells how the two compare.",
            "",
            "The table has one row for each member's vote, with the columns vote_id, iso3 and vote (Y, N, A, NV, ?),"
                    + " and date and symbol where known.",
            ""
        },
        footer = {"", "Example:", "  rapporteur docket replay --votes votes_long_corrected.csv > replayed.jsonl"},
        sortOptions = false)
final class DocketReplayCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--votes", paramLabel = "FILE", required = true, description = "The table of recorded votes")
    private Path votes = Path.of("");

    @Option(names = "--body", paramLabel = "BODY", description = "Whose votes they are (UNSC)")
    private String body = "UNSC";

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl")
    private String format = "jsonl";

    DocketReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!format.equals("jsonl")) {
            throw new RapporteurException("usage", "docket replay writes jsonl, not " + format);
        }
        if (!Files.isRegularFile(votes)) {
            throw new RapporteurException("no-input", "no such file: " + votes);
        }
        ReplayRun.Result result = new ReplayRun(DocketBody.named(Bodies.load(), body)).run(votes, console.data());
        console.lines().flush();
        tell(result);
        if (!result.unexplained().isEmpty()) {
            return ExitCode.NOT_SOUND;
        }
        return result.notKnown().isEmpty() ? ExitCode.DONE : ExitCode.SET_ASIDE;
    }

    private void tell(ReplayRun.Result result) {
        console.say(Summary.count(result.all(), "roll call", "roll calls") + ".");
        if (result.recorded() > 0) {
            console.say(result.asRecorded() + " of " + result.recorded() + " come out as recorded.");
            result.explained()
                    .forEach((procedure, n) -> console.say(n + " differ and are explained: " + procedure.code()));
            console.say(result.unexplained().size() + " differ and are not explained"
                    + (result.unexplained().isEmpty() ? "." : ": " + first(result.unexplained())));
        }
        if (!result.notKnown().isEmpty()) {
            console.say(result.notKnown().size() + " cannot be decided:");
            result.notKnown().stream().limit(5).forEach(why -> console.say("  " + why));
        }
    }

    private static String first(java.util.List<String> ids) {
        return String.join(", ", ids.subList(0, Math.min(10, ids.size()))) + (ids.size() > 10 ? ", ..." : "");
    }
}
