package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code rapporteur docket}: what is before a body, and how it decides. */
@Command(
        name = "docket",
        header = "Show how a body decides, how it voted, and what a vote to come takes.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false)
final class DocketCommand implements Callable<Integer> {
    private DocketCommand() {}

    /** The command with its subcommands. */
    static CommandLine line(Console console) {
        return new CommandLine(new DocketCommand())
                .addSubcommand(new DocketReplayCommand(console))
                .addSubcommand(new DocketPowerCommand(console))
                .addSubcommand(new DocketPrecedentsCommand(console));
    }

    @Override
    public Integer call() {
        throw new RapporteurException(
                "usage",
                "name what to show: replay, power or precedents; `rapporteur docket --help` tells what each does");
    }
}
