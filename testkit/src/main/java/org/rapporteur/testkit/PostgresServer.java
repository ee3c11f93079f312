package org.rapporteur.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.AssertionFailedError;

/**
 * A PostgreSQL server of its own for tests, in a temporary folder, on a free port of this machine alone, stopped with the tests:
 * {@code PostgresServer.shared().database()} is the address of an empty database. Tests skip where none is installed, but not in CI.
 */
public final class PostgresServer {
    /** A role that needs no password. */
    public static final String USER = "ada";

    /** A role that needs {@link #PASSWORD} and may do nothing else than enter. */
    public static final String GUEST = "ben";

    /** What lets {@link #GUEST} in. */
    public static final String PASSWORD = "letters and 8 digits";

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final long PATIENCE_SECONDS = 60;
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path bin;
    private final Path folder;
    private final int port;

    private PostgresServer(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    private static final class Shared {
        private static final PostgresServer SERVER = start();
    }

    /** The one server of this test run; the test skips, saying so, where PostgreSQL is not installed. */
    public static PostgresServer shared() {
        if (findBin().isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionFailedError("PostgreSQL is not installed; .ci/run installs it");
        }
        Assumptions.assumeTrue(findBin().isPresent(), "skipped: PostgreSQL is not installed (apt: postgresql)");
        return Shared.SERVER;
    }

    private static Optional<Path> findBin() {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(v -> v.resolve("bin"))
                    .filter(b -> Files.isExecutable(b.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresServer start() {
        try {
            Path bin = findBin().orElseThrow();
            Path folder = Files.createTempDirectory("rapporteur-postgres");
            PostgresServer server = new PostgresServer(bin, folder, freePort());
            if (isRoot()) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            server.begin();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL", e);
        }
    }

    private void begin() throws IOException {
        String data = folder.resolve("data").toString();
        program("initdb", "-D", data, "-U", USER, "-E", "UTF8", "--locale=C", "--auth=trust", "--no-sync");
        Path rules = folder.resolve("hba.conf");
        Files.writeString(rules, "host all " + USER + " 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
        String options =
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c hba_file=" + rules
                        + " -c fsync=off -c synchronous_commit=off -c shared_buffers=32MB -c max_connections=60 -c autovacuum_naptime=5";
        program("pg_ctl", "-D", data, "-l", folder.resolve("log").toString(), "-w", "-o", options, "start");
        sql("postgres", "CREATE ROLE " + GUEST + " LOGIN PASSWORD '" + PASSWORD + "'");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The server refuses to run as root, so that root becomes the user that the package made for it. */
    private void program(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(bin.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Path said = Files.createTempFile("rapporteur-postgres", ".said");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command.get(command.size() > 4 ? 4 : 0) + " failed: "
                        + Files.readString(said, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    /** Runs statements on a database, as its owner. */
    public void sql(String database, String statements) {
        try {
            run(List.of(
                    bin.resolve("psql").toString(),
                    "-h",
                    "127.0.0.1",
                    "-p",
                    Integer.toString(port),
                    "-U",
                    USER,
                    "-d",
                    database,
                    "-v",
                    "ON_ERROR_STOP=1",
                    "-q",
                    "-c",
                    statements));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new, empty database. */
    public String database() {
        String name = "record_" + DATABASES.incrementAndGet();
        sql("postgres", "CREATE DATABASE " + name);
        return address(USER, name);
    }

    /** An address on this server. */
    public String address(String user, String database) {
        return "postgresql://" + user + "@127.0.0.1:" + port + "/" + database;
    }

    /** The name of the database of an address. */
    public static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public int port() {
        return port;
    }

    private void stop() {
        try {
            program("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
        } catch (IOException e) {
            // it may never have started; what is left of it is removed below
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // a temporary folder that stays is no harm to the tests
        }
    }
}
