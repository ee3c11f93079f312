package org.rapporteur.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rapporteur.RapporteurException;
import org.rapporteur.record.sql.RecordAddress;
import org.rapporteur.record.sql.SqlStore;

/**
 * A record over HTTP: {@code RecordServer.start(ServeSettings.reading(file), coder, clock)}. Reads only, unless its settings say
 * otherwise; closing it lets running questions end and what was posted be recorded.
 */
public final class RecordServer implements AutoCloseable {
    private static final int MOST_THREADS = 32;
    private static final long LARGEST_BODY = 4L << 20;
    private static final long STOP_MILLIS = 10_000;
    private static final Logger LIBRARY_JAVALIN = Logger.getLogger("io.javalin");
    private static final Logger LIBRARY_JETTY = Logger.getLogger("org.eclipse.jetty");

    private final Javalin javalin;
    private final Stores stores;
    private final Optional<Recorder> recorder;
    private final ServeSettings settings;
    private final String token;

    private RecordServer(
            Javalin javalin, Stores stores, Optional<Recorder> recorder, ServeSettings settings, String token) {
        this.javalin = javalin;
        this.stores = stores;
        this.recorder = recorder;
        this.settings = settings;
        this.token = token;
    }

    /**
     * Opens a record and begins to answer.
     *
     * @param coder opens the coder; called only where the settings let dispatches be posted
     * @param clock when corrections are made
     * @throws RapporteurException where the record cannot be opened or the port is taken, with what to do
     */
    public static RecordServer start(ServeSettings settings, Supplier<DispatchCoder> coder, Clock clock) {
        LIBRARY_JAVALIN.setLevel(Level.WARNING);
        LIBRARY_JETTY.setLevel(Level.WARNING);
        Optional<Tokens> tokens = settings.tokens().map(Tokens::read);
        SqlStore record =
                settings.write() ? settings.record().open() : settings.record().openReadOnly();
        Stores stores = new Stores(record);
        String token = Tokens.random();
        Guard guard = new Guard(settings, tokens, Tokens.of(token, new Tokens.Bearer("", Role.ADMIN)));
        Optional<Recorder> recorder = settings.write() ? Optional.of(new Recorder(stores)) : Optional.empty();
        LazyCoder lazy = settings.write() ? LazyCoder.opening(coder) : LazyCoder.none();
        Answers answers = new Answers(stores, state(settings.record(), token));
        Routes routes = new Routes(settings, guard, answers, clock);
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            Problems.handle(config.routes);
            routes.add(config.routes, recorder, lazy);
        });
        try {
            javalin.start(settings.address(), settings.port());
        } catch (RuntimeException e) {
            recorder.ifPresent(Recorder::close);
            stores.close();
            throw new RapporteurException(
                    "not-listening",
                    "the server cannot listen on " + settings.address() + ":" + settings.port()
                            + "; another program may, so name another with --port",
                    e);
        }
        return new RecordServer(javalin, stores, recorder, settings, token);
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.generateEtags = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(4));
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
        threads.setName("serve");
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(RecordServer::stopGracefully);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
    }

    private static void stopGracefully(Server server) {
        server.setStopTimeout(STOP_MILLIS);
        server.setHandler(new Stopping());
    }

    /** What tells this state of the file from another: a reader's file stands still, a writer's counts what it writes. */
    private static String state(RecordAddress record, String token) {
        if (record.file().isEmpty()) {
            return record + "|" + token;
        }
        Path file = record.file().get();
        try {
            return file.toAbsolutePath() + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file) + "|" + token;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }

    public int port() {
        return javalin.port();
    }

    /** Where it listens: {@code http://127.0.0.1:8080/}. */
    public String address() {
        String host = settings.address().contains(":") ? "[" + settings.address() + "]" : settings.address();
        return "http://" + host + ":" + port() + "/";
    }

    /** A token that may do everything as long as this server runs, for programs on this machine. */
    public String token() {
        return token;
    }

    /** Lets running questions end, records what was posted, closes the record. */
    @Override
    public void close() {
        javalin.stop();
        recorder.ifPresent(Recorder::close);
        stores.close();
    }
}
