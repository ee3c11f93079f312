package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.rapporteur.RapporteurException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line what went wrong and what to do, and chooses the exit code. */
final class Troubles {
    private final Console console;
    private final BooleanSupplier debug;

    Troubles(Console console, BooleanSupplier debug) {
        this.console = console;
        this.debug = debug;
    }

    int wrongUse(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        console.say("rapporteur: " + reason(e, command));
        console.say("`" + command.getCommandSpec().qualifiedName() + " --help` tells how it is used.");
        return ExitCode.USAGE;
    }

    private static String reason(ParameterException e, CommandLine command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String given = unmatched.getUnmatched().get(0);
            boolean option = given.startsWith("-");
            String name = option && given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
            List<String> known = option
                    ? new ArrayList<>(command.getCommandSpec().optionsMap().keySet())
                    : new ArrayList<>(command.getSubcommands().keySet());
            Optional<String> nearest = NearestName.find(name, known);
            return "unknown " + (option ? "option " : known.isEmpty() ? "argument " : "command ") + name
                    + nearest.map(n -> "; did you mean " + n + "?").orElse("");
        }
        if (e instanceof MissingParameterException missing) {
            return String.valueOf(missing.getMessage());
        }
        String said = String.valueOf(e.getMessage());
        int end = said.indexOf('\n');
        return end < 0 ? said : said.substring(0, end);
    }

    int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (debug.getAsBoolean()) {
            e.printStackTrace(console.talk());
        }
        if (e instanceof RapporteurException own) {
            console.say("rapporteur: " + own.getMessage());
            return ExitCode.of(own.code());
        }
        Optional<IOException> io = findIo(e);
        if (io.isPresent()) {
            return unwritten(String.valueOf(io.get().getMessage()));
        }
        console.say(
                "rapporteur: failed, please report it: " + e + (debug.getAsBoolean() ? "" : " (--debug shows where)"));
        return ExitCode.FAILED;
    }

    private int unwritten(String why) {
        if (why.contains("Broken pipe")) {
            // whoever read standard output has seen enough
            return ExitCode.DONE;
        }
        console.say("rapporteur: cannot read or write: " + why);
        return ExitCode.FAILED;
    }

    private static Optional<IOException> findIo(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return Optional.of(io);
            }
        }
        return Optional.empty();
    }
}
