package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.export.ExportKind;
import org.rapporteur.record.export.JsonLinesExport;
import org.rapporteur.record.find.Filter;
import org.rapporteur.record.sql.ChosenExport;
import org.rapporteur.record.sql.FlatExport;
import org.rapporteur.record.sql.SqlStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur export}: the record as JSON Lines, CSV or Parquet. */
@Command(
        name = "export",
        header = "Export the record.",
        description = {
            "",
            "JSON Lines holds everything; CSV and Parquet hold one row a claim, several values of a field apart by \" | \".",
            "Offsets are code points in the text of the dispatch (rapporteur show DISPATCH --text). The same record always"
                    + " gives the same bytes.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur export > claims.jsonl",
            "  rapporteur export --format csv --out claims.csv",
            "  rapporteur export --where 'type=ASSAULT&country=SYR' --format csv --out syria.csv",
            "  rapporteur export --kind dispatches --format parquet --out dispatches.parquet",
            "  rapporteur export --flat --format csv --out happenings.csv",
            "  rapporteur export --panel country-month --format csv --out panel.csv"
        },
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("jsonl", "csv", "parquet");

    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final WithholdOption withhold = new WithholdOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl, csv or parquet (${DEFAULT-VALUE})")
    private String format = "jsonl";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "claims, dispatches, happenings, ledgers or relations (claims)")
    private @Nullable String kind;

    @Option(
            names = "--flat",
            description = "One row a happening for researchers; `rapporteur codebook` tells what the columns mean")
    private boolean flat;

    @Option(
            names = "--panel",
            paramLabel = "BY",
            description = "Happenings and tolls counted by country-month, one row each, zeros too")
    private @Nullable String panel;

    @Option(
            names = "--where",
            paramLabel = "FILTER",
            description =
                    "Only claims or dispatches that pass, in the words of the web app's address: 'type=ASSAULT&country=SYR'")
    private @Nullable String where;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output when not given")
    private @Nullable Path file;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check();
        try (SqlStore store = record.openReadOnly()) {
            if (kind() == ExportKind.HAPPENINGS || kind().declared().isPresent()) {
                Reconciled.warnOf(store, console, record.again());
            }
            if (file == null) {
                write(store, console.data());
                console.data().flush();
            } else {
                toFile(store, file);
                console.say("Wrote " + file + ".");
            }
            if (kind().declared().isPresent()) {
                console.say(Citation.of(store));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }

    private void check() {
        known("--format", format, FORMATS);
        if (kind != null) {
            known("--kind", kind, ExportKind.words());
        }
        if (panel != null) {
            known("--panel", panel, List.of(ExportKind.COUNTRY_MONTH.word()));
        }
        if ((flat ? 1 : 0) + (panel == null ? 0 : 1) + (kind == null ? 0 : 1) > 1) {
            throw new RapporteurException(
                    "usage", "--kind, --flat and --panel each say what is exported; give one of them");
        }
        if (where != null && kind() != ExportKind.CLAIMS && kind() != ExportKind.DISPATCHES) {
            throw new RapporteurException(
                    "usage", "--where chooses claims or dispatches; leave out --flat, --panel and other kinds");
        }
        if (format.equals("parquet") && file == null) {
            throw new RapporteurException("usage", "--format parquet needs --out FILE");
        }
    }

    private static void known(String option, String value, List<String> values) {
        if (!values.contains(value)) {
            String near = NearestName.find(value, values)
                    .map(n -> "; did you mean " + n + "?")
                    .orElse("");
            throw new RapporteurException(
                    "usage", option + " is one of " + String.join(", ", values) + ", not " + value + near);
        }
    }

    /** Writes beside the file and renames, so that a broken export never stands under its name. */
    private void toFile(SqlStore store, Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RapporteurException("no-input", "there is no folder " + folder + " to write " + target + " into");
        }
        Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            if (format.equals("parquet")) {
                parquet(store, part);
            } else {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                    write(store, out);
                }
            }
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private ExportKind kind() {
        if (flat) {
            return ExportKind.FLAT;
        }
        return panel != null
                ? ExportKind.COUNTRY_MONTH
                : ExportKind.find(kind == null ? "" : kind).orElse(ExportKind.CLAIMS);
    }

    private void parquet(SqlStore store, Path part) {
        if (where == null) {
            new FlatExport(store, withhold.chosen()).parquet(kind(), part);
        } else {
            chosen(store, where).parquet(kind(), part);
        }
    }

    private void write(SqlStore store, OutputStream out) {
        if (format.equals("csv")) {
            csv(store, out);
        } else {
            JsonLinesExport lines = new JsonLinesExport(out, withhold.chosen());
            kind().write(
                            store,
                            where == null
                                    ? lines
                                    : lines.only(chosen(store, where).ids(kind())));
        }
    }

    private void csv(SqlStore store, OutputStream out) {
        if (where == null) {
            new FlatExport(store, withhold.chosen()).csv(kind(), out);
        } else {
            chosen(store, where).csv(kind(), out);
        }
    }

    private ChosenExport chosen(SqlStore store, String filter) {
        return new ChosenExport(store, Filter.parse(filter), withhold.chosen());
    }
}
