package org.rapporteur.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.eval.actors.ActorCases;
import org.rapporteur.eval.claims.ClaimsEval;
import org.rapporteur.eval.claims.Layer;
import org.rapporteur.eval.claims.RoleSheets;
import org.rapporteur.eval.crisis.CrisisEval;
import org.rapporteur.eval.geo.GeoEval;
import org.rapporteur.eval.happenings.CopiesEval;
import org.rapporteur.eval.happenings.EcbEval;
import org.rapporteur.eval.happenings.HappeningsEval;
import org.rapporteur.eval.incidents.FakesEval;
import org.rapporteur.eval.incidents.MucEval;
import org.rapporteur.eval.ledgers.LedgersEval;
import org.rapporteur.eval.plv.PlvEval;
import org.rapporteur.eval.reading.ReaderCoref;
import org.rapporteur.eval.reading.ReaderNer;
import org.rapporteur.eval.reading.ReaderPolnear;
import org.rapporteur.eval.reading.ReaderUd;
import org.rapporteur.eval.time.TimeEval;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.know.Knowledge;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.onnx.OnnxReader;
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
            "  claims    --dispatch FILE --published DATE: the claims export of one text; with --gold its score;",
            "            or a folder with list.tsv (STEM, tab, DATE or -): STEM.claims.jsonl beside each STEM.txt",
            "  roles     such a folder: what there was to choose from, who acts on whom: STEM.roles.jsonl",
            "  polnear   a folder with text/*.txt and attributions/",
            "  ner       column files of named entities",
            "  ud        a CoNLL-U file: parts of speech, lemmas, dependencies on gold tokens",
            "  coref     the folder of GUM (splits.md, dep/): which mentions name the same, on its dev part",
            "  geo       a JSON Lines file of toponyms; with --gold-spans resolution only",
            "  time      a folder of TimeML files",
            "  actors    a table of actor cases",
            "  plv       sentences with marked source and target: PLOVER's root types",
            "  pairs     the same: the evidence on each type, written to --predictions, to learn weights from",
            "  happenings  no input: claims put together, on dispatches written for the project",
            "  copies    a folder of texts: how well near copies of them are told that are made here",
            "  ecb       the folder of ECB+: event mentions put together; tuned on topics 1-25, measured on 26-35",
            "  crisis    the folder that crisis_unpack wrote: places, actors and times of crisis dispatches",
            "  fakes     the table of FA-KES: dead, governorate and party of each article's deadliest incident",
            "  muc4      folders of MUC-4 with texts and answer keys: the slots of its incident templates",
            "  speed     files or folders: words a second from text to record, warm (with --threads N)",
            ""
        },
        footer = {"", "Example:", "  rapporteur eval ud en_ewt-ud-dev.conllu --predictions predicted.conllu"},
        sortOptions = false)
final class EvalCommand implements Callable<Integer> {
    private static final List<String> NAMES = List.of(
            "claims",
            "roles",
            "ledgers",
            "polnear",
            "ner",
            "ud",
            "coref",
            "geo",
            "time",
            "actors",
            "plv",
            "pairs",
            "happenings",
            "copies",
            "ecb",
            "crisis",
            "fakes",
            "muc4",
            "speed");

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME", description = "What to measure")
    private String name = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "INPUT", description = "Annotated files or a folder")
    private List<Path> inputs = new ArrayList<>();

    @Option(names = "--predictions", paramLabel = "OUT", description = "Where to write what is predicted")
    private @Nullable Path predictions;

    @Option(names = "--gold-spans", description = "geo: resolve the annotated names instead of finding names")
    private boolean goldSpans;

    @Option(names = "--misses", description = "time, crisis, fakes, muc4: list what was missed")
    private boolean misses;

    @Option(names = "--dispatch", paramLabel = "FILE", description = "claims: the text")
    private @Nullable Path dispatch;

    @Option(names = "--gold", paramLabel = "FILE", description = "claims: a gold record to score against")
    private @Nullable Path gold;

    @Option(names = "--published", paramLabel = "DATE", description = "claims: its publication date")
    private @Nullable LocalDate published;

    @Option(
            names = "--without",
            paramLabel = "LAYER",
            description = "claims: measure without a layer: ${COMPLETION-CANDIDATES}")
    private List<Layer> without = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "speed: number of threads (2)")
    private int threads = 2;

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!NAMES.contains(name)) {
            String near = NearestName.find(name, NAMES)
                    .map(n -> "; did you mean " + n + "?")
                    .orElse("");
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
            case "claims" -> claims(out);
            case "roles" -> new RoleSheets().folder(input(), out);
            case "polnear" -> reading(r -> new ReaderPolnear(r, out).run(input(), to));
            case "ner" -> reading(r -> new ReaderNer(r, out).run(atLeastOne(), to));
            case "ud" -> reading(r -> new ReaderUd(r, out).run(input(), to));
            case "coref" -> reading(r -> new ReaderCoref(r, out).run(input()));
            case "geo" -> geo(to, out);
            case "time" -> reading(r -> new TimeEval(Optional.of(r)).run(input(), to, misses, out));
            case "plv" -> plv().run(input(), to, out);
            case "pairs" -> pairs(to);
            case "happenings" -> new HappeningsEval(OwnCoder.open(Optional.empty())::code).run(to, out);
            case "copies" -> new CopiesEval().run(input(), out);
            case "ecb" -> new EcbEval().run(input(), to, out);
            case "ledgers" -> new LedgersEval(OwnCoder.open(Optional.empty()).rapporteur()).run(input(), to, out);
            case "crisis" -> new CrisisEval(OwnCoder.open(Optional.empty()).rapporteur(), out).run(input(), misses);
            case "fakes" -> new FakesEval(OwnCoder.open(Optional.empty()).rapporteur()).run(input(), misses, out);
            case "muc4" -> new MucEval(OwnCoder.open(Optional.empty()).rapporteur()).run(atLeastOne(), misses, out);
            case "speed" -> new SpeedRun(OwnCoder.open(Optional.empty()), out).run(atLeastOne(), threads);
            default -> new ActorCases(new ActorResolver(Knowledge.load())).run(input(), to, out);
        }
    }

    private void pairs(Optional<Path> to) {
        Path file = to.orElseThrow(() -> new RapporteurException("usage", "eval pairs needs --predictions OUT"));
        plv().evidence(input(), file);
    }

    private static PlvEval plv() {
        return new PlvEval(
                Layer.without(EnumSet.of(Layer.TYPES)), Codebook.load().pairs());
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

    private void claims(PrintStream out) {
        if (dispatch == null && inputs.isEmpty()) {
            throw new RapporteurException("usage", "eval claims needs --dispatch FILE, or a folder with list.tsv");
        }
        if (dispatch == null) {
            new ClaimsEval(measured()).folder(input(), out);
            return;
        }
        new ClaimsEval(measured())
                .run(
                        dispatch,
                        Optional.ofNullable(published),
                        Optional.ofNullable(gold),
                        Optional.ofNullable(predictions),
                        out);
    }

    private Rapporteur measured() {
        return without.isEmpty()
                ? OwnCoder.open(Optional.empty()).rapporteur()
                : Layer.without(EnumSet.copyOf(without));
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
