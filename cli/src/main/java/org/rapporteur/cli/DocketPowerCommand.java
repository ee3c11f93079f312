package org.rapporteur.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.council.Bodies;
import org.rapporteur.council.Body;
import org.rapporteur.council.PowerIndices;
import org.rapporteur.council.Ratio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur docket power --body UNSC}: a-priori voting power under a body's rule, as exact fractions. */
@Command(
        name = "power",
        header = "Reckon the voting power of the members of a body.",
        description = {
            "",
            "Shapley-Shubik and Banzhaf indices of each kind of seat, as exact fractions, under the rule and with the"
                    + " members of a day.",
            ""
        },
        footer = {"", "Example:", "  rapporteur docket power --body UNSC --date 1965-06-01"},
        sortOptions = false)
final class DocketPowerCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--body", paramLabel = "BODY", description = "The body (UNSC)")
    private String body = "UNSC";

    @Option(names = "--date", paramLabel = "DATE", description = "On which day (the last of the body's data)")
    private @Nullable LocalDate date;

    @Option(names = "--matter", paramLabel = "MATTER", description = "The kind of question (the body's usual one)")
    private String matter = "";

    DocketPowerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Body chosen = DocketBody.named(Bodies.load(), body);
        LocalDate day = Optional.ofNullable(date).orElseGet(() -> DocketBody.known(chosen.lastDay()));
        PowerIndices indices = DocketBody.known(PowerIndices.of(chosen, matter, day));
        PrintStream out = console.lines();
        int members = indices.roster().size();
        out.println(chosen.name() + " on " + day + ", " + Summary.count(members, "member", "members") + ". "
                + indices.rule().words(members) + ".");
        out.println();
        out.println("seat       members  Shapley-Shubik        Banzhaf               swings");
        for (PowerIndices.OfSeat seat : indices.seats()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-10s %7d  %-20s  %-20s  %s",
                    seat.seat().code(),
                    seat.members(),
                    fraction(seat.shapley()),
                    fraction(seat.banzhaf()),
                    seat.swings()));
        }
        out.println();
        out.println(indices.winning() + " of " + indices.coalitions() + " coalitions win.");
        out.println(PowerIndices.caveat());
        out.flush();
        return ExitCode.DONE;
    }

    /** "421/2145 0.1963"; a fraction too long for a line as its decimals. */
    private static String fraction(Ratio ratio) {
        String exact = ratio.toString();
        String decimal = String.format(Locale.ROOT, "%.6f", ratio.value());
        return exact.length() > 11 ? decimal : exact + " " + decimal;
    }
}
