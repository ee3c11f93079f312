package org.rapporteur.record.sql;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;

/**
 * Where a record on a server is: {@code postgresql://ada@db.example.org:5432/wire?sslmode=require}, also with {@code jdbc:} in front.
 * What is left out comes from where PostgreSQL's own programs take it: PGHOST, PGPORT, PGUSER, PGDATABASE, PGPASSWORD, the file
 * ~/.pgpass. A password in the address is refused, for others can read the command line.
 *
 * @param host name or number
 * @param port port
 * @param database name
 * @param user name
 * @param options of the driver, as {@code sslmode=require}; may be empty
 */
record DatabaseAddress(String host, int port, String database, String user, String options) {
    private static final int USUAL_PORT = 5432;
    private static final List<String> SCHEMES = List.of("postgresql://", "postgres://", "jdbc:postgresql://");

    /** Whether a text names a database rather than a file. */
    static boolean isOne(String text) {
        return SCHEMES.stream().anyMatch(text::startsWith) || text.startsWith("jdbc:postgresql:");
    }

    /**
     * @param environment of the program
     * @throws RapporteurException {@code usage} for an address that is none, or has a password in it
     */
    static DatabaseAddress parse(String text, Map<String, String> environment) {
        String plain = text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text;
        URI uri = uri(plain, text);
        String userInfo = Optional.ofNullable(uri.getUserInfo()).orElse("");
        String options = Optional.ofNullable(uri.getQuery()).orElse("");
        if (userInfo.contains(":") || ("&" + options).contains("&password=")) {
            throw new RapporteurException(
                    "usage",
                    "a password on the command line can be read by others; leave it out and set PGPASSWORD or ~/.pgpass");
        }
        String user = first(userInfo, environment.get("PGUSER"), System.getProperty("user.name", "postgres"));
        String path = Optional.ofNullable(uri.getPath()).orElse("");
        String database = first(path.startsWith("/") ? path.substring(1) : path, environment.get("PGDATABASE"), user);
        String host = first(Optional.ofNullable(uri.getHost()).orElse(""), environment.get("PGHOST"), "localhost");
        return new DatabaseAddress(host, port(uri, environment), database, user, options);
    }

    private static URI uri(String plain, String text) {
        try {
            String full = plain.startsWith("postgresql:") && !plain.contains("//")
                    ? "postgresql:///" + plain.substring("postgresql:".length())
                    : plain;
            URI uri = new URI(full);
            boolean oddHost = uri.getHost() == null && uri.getRawAuthority() != null;
            if (!oddHost) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new RapporteurException(
                "usage", "\"" + text + "\" is no address of a database; one is postgresql://USER@HOST:PORT/DATABASE");
    }

    private static int port(URI uri, Map<String, String> environment) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        String named = environment.getOrDefault("PGPORT", "");
        try {
            return named.isEmpty() ? USUAL_PORT : Integer.parseInt(named);
        } catch (NumberFormatException e) {
            throw new RapporteurException("usage", "PGPORT is a number, not \"" + named + "\"", e);
        }
    }

    private static String first(String given, @Nullable String fromEnvironment, String usual) {
        if (!given.isEmpty()) {
            return given;
        }
        return fromEnvironment == null || fromEnvironment.isEmpty() ? usual : fromEnvironment;
    }

    /** For the driver. */
    String url() {
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        String plain = "jdbc:postgresql://" + name + ":" + port + "/"
                + database.replace("%", "%25").replace("?", "%3F");
        return options.isEmpty() ? plain : plain + "?" + options;
    }

    /** For the driver; without a password it looks into ~/.pgpass by itself. */
    Properties settings(Map<String, String> environment) {
        Properties settings = new Properties();
        settings.setProperty("user", user);
        String password = environment.getOrDefault("PGPASSWORD", "");
        if (!password.isEmpty()) {
            settings.setProperty("password", password);
        }
        settings.setProperty("ApplicationName", "rapporteur");
        settings.setProperty("connectTimeout", "10");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("reWriteBatchedInserts", "true");
        return settings;
    }

    /** For people; has no password. */
    @Override
    public String toString() {
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return "postgresql://" + user + "@" + name + (port == USUAL_PORT ? "" : ":" + port) + "/" + database
                + (options.isEmpty() ? "" : "?" + options);
    }
}
