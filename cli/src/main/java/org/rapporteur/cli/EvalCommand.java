package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.eval.actors.ActorCases;
import org.rapporteur.eval.geo.GeoEval;
import org.rapporteur.eval.reading.ReaderNer;
import org.rapporteur.eval.reading.ReaderPolnear;
import org.rapporteur.eval.reading.ReaderUd;
import org.rapporteur.eval.time.TimeEval;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.know.Knowledge;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.record.export.JsonLinesExport;
import org.rapporteur.resolve.actor.ActorResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur eval NAME INPUT...}: measures a stage, and writes what it predicts for scorers of one's own. */
@Command(
        name = "eval",
        header = "Measure a stage of the program on annotated text.",
        description = {
            "",
            "NAME is one of",
            "  claims    --dispatch FILE --published DATE: the claims export of one text",
            "  polnear   a folder with text/*.txt and attributions/",
            "  ner       column files of named entities",
            "  ud        a CoNLL-U file: parts of speech, lemmas, dependencies on gold tokens",
            "  geo       a JSON Lines file of toponyms; with --gold-spans resolution only",
            "  time      a folder of TimeML files",
            "  actors    a table of actor cases",
            ""
        },
        footer = {"", "Example:", "  rapporteur eval ud en_ewt-ud-dev.conllu --predictions predicted.conllu"},
        sortOptions = false)
final class EvalCommand implements Callable<Integer> {
    private static final List<String> NAMES = List.of("claims", "polnear", "ner", "ud", "geo", "time", "actors");

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME", description = "What to measure")
    private String name = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT", description = "Annotated files or a folder")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--predictions", paramLabel = "OUT", description = "Where to write what is predicted")
    private @Nullable Path predictions;

    @Option(names = "--gold-spans", description = "geo: resolve the annotated names instead of finding names")
    private boolean goldSpans;

    @Option(names = "--misses", description = "time: list what was missed")
    private boolean misses;

    @Option(names = "--dispatch", paramLabel = "FILE", description = "claims: the text")
    private @Nullable Path dispatch;

    @Option(names = "--published", paramLabel = "DATE", description = "claims: its publication date")
    private @Nullable LocalDate published;

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!NAMES.contains(name)) {
            String near = NearestName.find(name, NAMES).map(n -> "; did you mean " + n + "?").orElse("");
            throw new RapporteurException("usage", "eval knows " + String.join(", ", NAMES) + ", not " + name + near);
        }
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new RapporteurException("no-input", "no such file or folder: " + input);
            }
        }
        PrintStream out = console.lines();
        run(out);
        out.flush();
        return ExitCode.DONE;
    }

    private void run(PrintStream out) {
        Optional<Path> to = Optional.ofNullable(predictions);
        switch (name) {
            case "claims" -> claims();
            case "polnear" -> reading(r -> new ReaderPolnear(r, out).run(input(), to));
            case "ner" -> reading(r -> new ReaderNer(r, out).run(atLeastOne(), to));
            case "ud" -> reading(r -> new ReaderUd(r, out).run(input(), to));
            case "geo" -> geo(to, out);
            case "time" -> new TimeEval().run(input(), to, misses, out);
            default -> new ActorCases(new ActorResolver(Knowledge.load())).run(input(), to, out);
        }
    }

    private interface Measuring {
        void by(OnnxReader reader);
    }

    private static void reading(Measuring measuring) {
        try (OnnxReader reader = OnnxReader.open()) {
            measuring.by(reader);
        }
    }

    private void geo(Optional<Path> to, PrintStream out) {
        GeoEval eval = new GeoEval(PackedGazetteer.open());
        if (goldSpans) {
            eval.runGoldSpans(input(), to, out);
        } else {
            reading(r -> eval.runText(input(), r, to, out));
        }
    }

    private void claims() {
        if (dispatch == null) {
            throw new RapporteurException("usage", "eval claims needs --dispatch FILE");
        }
        Defaults defaults = new Defaults(Optional.ofNullable(published), "", "");
        try (Inbox inbox = Inbox.of(List.of(dispatch.toString()), defaults);
                OutputStream out = predictions == null
                        ? console.data()
                        : new BufferedOutputStream(Files.newOutputStream(predictions))) {
            DispatchCoder coder = OwnCoder.open(Optional.empty());
            JsonLinesExport export = new JsonLinesExport(out);
            while (inbox.hasNext()) {
                Intake item = inbox.next();
                if (item instanceof Intake.Accepted accepted) {
                    export.claims(coder.code(accepted.dispatch()));
                } else if (item instanceof Intake.SetAside aside) {
                    throw new RapporteurException("no-input", Tally.name(aside.sighting()) + ": " + aside.message());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path input() {
        if (inputs.size() != 1) {
            throw new RapporteurException("usage", "eval " + name + " needs one INPUT");
        }
        return inputs.get(0);
    }

    private List<Path> atLeastOne() {
        if (inputs.isEmpty()) {
            throw new RapporteurException("usage", "eval " + name + " needs an INPUT");
        }
        return inputs;
    }
}
