package org.rapporteur.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rapporteur.RapporteurException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The program {@code rapporteur}. */
@Command(
        name = "rapporteur",
        header = "Reads dispatches about political crises and keeps the record: who did what to whom, and who says so.",
        footer = {
            "",
            "Exit codes:",
            "  0  done",
            "  1  something failed",
            "  2  the command line is wrong",
            "  3  done, but some items were set aside",
            "  4  no such input, dispatch or claim",
            "  5  the record cannot be used: in use, damaged, newer, not there, disk full",
            "  6  verify found a fault",
            "",
            "`rapporteur COMMAND --help` tells more of a command. Begin with: rapporteur code FILE --published DATE"
        },
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class Rapporteur implements Runnable {
    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version")
    private boolean version;

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show where in the program an error arose")
    private boolean debug;

    private Rapporteur(Console console) {
        this.console = console;
    }

    /** The command line over some streams and a way to open the coder. */
    static CommandLine commandLine(Console console, CodeCommand.CoderOpening opening) {
        Rapporteur top = new Rapporteur(console);
        CommandLine line = new CommandLine(top)
                .addSubcommand(new CodeCommand(console, opening))
                .addSubcommand(new WatchCommand(console, opening))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new IncidentsCommand(console))
                .addSubcommand(new CorrectCommand(console, Clock.systemUTC()))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new TokenCommand(console))
                .addSubcommand(new VersionCommand(console, Clock.systemUTC()))
                .addSubcommand(new ReconcileCommand(console))
                .addSubcommand(new CodebookCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RepairCommand(console))
                .addSubcommand(new EvalCommand(console))
                .addSubcommand(DocketCommand.line(console))
                .addSubcommand(new ResponsibilityCommand(console))
                .addSubcommand(new BriefCommand(console));
        line.registerConverter(LocalDate.class, Rapporteur::date);
        line.setOut(new PrintWriter(console.lines(), true));
        line.setErr(new PrintWriter(console.talk(), true));
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        Troubles troubles = new Troubles(console, () -> top.debug);
        line.setParameterExceptionHandler(troubles::wrongUse);
        line.setExecutionExceptionHandler(troubles::failed);
        return line;
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + value + "' is no date; write it as 2011-12-16");
        }
    }

    @Override
    public void run() {
        throw new RapporteurException(
                "usage",
                "name a command: code, watch, show, explain, incidents, docket, brief, correct, export, codebook, serve, verify,"
                        + " backup, repair or eval;"
                        + " `rapporteur --help` tells what each does");
    }

    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int code = execute(commandLine(console, OwnCoder::open), console, args);
        console.talk().flush();
        System.exit(code);
    }

    /** Runs a command and gives its exit code; where memory is short, says so in one line. */
    static int execute(CommandLine line, Console console, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            long given = Runtime.getRuntime().maxMemory() >> 20;
            console.say("rapporteur: the " + given
                    + " MB of memory that Java was given are too little for this; give it more with"
                    + " RAPPORTEUR_JAVA_OPTIONS=-Xmx" + 2 * given
                    + "m. What was recorded is safe; the same command again goes on.");
            return ExitCode.FAILED;
        }
    }
}
