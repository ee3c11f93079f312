package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.serve.RecordServer;
import org.rapporteur.serve.ServeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur serve}: the record in a browser, and for programs. */
@Command(
        name = "serve",
        header = "Open the record in a browser, and to programs under /api/.",
        description = {
            "",
            "Reads only, and listens to this machine only, unless told otherwise. While it runs with --write no other",
            "program can open the record. Ctrl-C ends it; what was posted is recorded first.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur serve --record crisis.duckdb",
            "  rapporteur serve --write",
            "  rapporteur serve --listen 0.0.0.0 --host desk.example --tokens tokens.tsv"
        },
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8377;

    private final Console console;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + USUAL_PORT,
            description = "Port, 0 for a free one (${DEFAULT-VALUE})")
    private int port = USUAL_PORT;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = ServeSettings.LOCAL,
            description = "Address to listen on (${DEFAULT-VALUE}); any but this machine's own needs --tokens")
    private String address = ServeSettings.LOCAL;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A name the server goes by beside localhost; several times for several")
    private List<String> hosts = new ArrayList<>();

    @Option(names = "--tokens", paramLabel = "FILE", description = "Let in only who has a token of this file")
    private @Nullable Path tokens;

    @Mixin
    private final WithholdOption withhold = new WithholdOption();

    @Option(names = "--write", description = "Take dispatches and corrections")
    private boolean write;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        ServeSettings settings = new ServeSettings(
                record.address(),
                address,
                port,
                write,
                Optional.ofNullable(tokens),
                hosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).toList(),
                withhold.chosen());
        RecordServer server = RecordServer.start(settings, () -> OwnCoder.openSpreading()::code, Clock.systemUTC());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            ended.countDown();
                        },
                        "serve-ending"));
        console.say("The record " + record.address() + " is at " + server.address() + (write ? "" : ", for reading"));
        if (write) {
            console.say("Programs on this machine write with: Authorization: Bearer " + server.token());
        }
        console.say("Ctrl-C ends it.");
        console.talk().flush();
        ended.await();
        return ExitCode.DONE;
    }
}
