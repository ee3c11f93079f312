package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.rapporteur.record.export.CodebookPage;
import picocli.CommandLine.Command;

/** {@code rapporteur codebook}: what the codes and columns of the exports mean. */
@Command(
        name = "codebook",
        header = "Print the codebook: what the codes and columns of the exports mean.",
        description = {"", "A page of Markdown, made from the tables by which this very program codes and exports.", ""
        },
        footer = {"", "Example:", "  rapporteur codebook > codebook.md"})
final class CodebookCommand implements Callable<Integer> {
    private final Console console;

    CodebookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintStream out = console.lines();
        out.print(CodebookPage.write());
        out.flush();
        return ExitCode.DONE;
    }
}
