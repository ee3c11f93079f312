package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import org.rapporteur.serve.Role;
import org.rapporteur.serve.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur token}: lets somebody in. */
@Command(
        name = "token",
        header = "Make a token that lets a person or program into a server.",
        description = {
            "",
            "Prints the token once; the file keeps its SHA-256 alone. A reader reads, a coder may post dispatches too, a reviewer",
            "may correct too, an admin may do all. To shut somebody out, take the line out of the file and start the server anew.",
            ""
        },
        footer = {"", "Example:", "  rapporteur token --tokens tokens.tsv --name Ada --role reviewer"},
        sortOptions = false)
final class TokenCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--tokens", paramLabel = "FILE", required = true, description = "The file it is added to")
    private Path tokens = Path.of("tokens.tsv");

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "Who bears it; signs corrections")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true, description = "reader, coder, reviewer or admin")
    private String role = "";

    TokenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> known = Arrays.stream(Role.values()).map(Role::code).toList();
        if (!known.contains(role)) {
            String near = NearestName.find(role, known)
                    .map(n -> "; did you mean " + n + "?")
                    .orElse("");
            throw new RapporteurException(
                    "usage", "--role is one of " + String.join(", ", known) + ", not " + role + near);
        }
        console.lines().println(Tokens.make(tokens, name, Role.values()[known.indexOf(role)]));
        console.lines().flush();
        return ExitCode.DONE;
    }
}
