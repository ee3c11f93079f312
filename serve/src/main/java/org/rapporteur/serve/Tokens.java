package org.rapporteur.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.text.Digest;

/**
 * The tokens of a file: one line each of SHA-256, role and name. A token itself is 256 random bits, shown once when it is made and
 * kept nowhere; a plain digest is enough for it, since nobody can try so many.
 */
public final class Tokens {
    private static final int BYTES = 32;
    private static final String PREFIX = "rap_";

    private final Map<String, Bearer> byDigest;

    private Tokens(Map<String, Bearer> byDigest) {
        this.byDigest = Map.copyOf(byDigest);
    }

    /** Who bears a token. */
    public record Bearer(String name, Role role) {}

    /**
     * @throws RapporteurException {@code usage} where the file is not there or a line is none of a token
     */
    public static Tokens read(Path file) {
        Map<String, Bearer> found = new HashMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            List<String> parts = List.of(line.split("\t", -1));
            Optional<Role> role = parts.size() == 3
                    ? Arrays.stream(Role.values())
                            .filter(r -> r.code().equals(parts.get(1)))
                            .findFirst()
                    : Optional.empty();
            if (role.isEmpty() || parts.get(0).length() != 64) {
                throw new RapporteurException(
                        "usage",
                        file + ":" + number + " is no token; make one with `rapporteur token --tokens " + file
                                + " --name NAME --role ROLE`");
            }
            found.put(parts.get(0), new Bearer(parts.get(2), role.get()));
        }
        return new Tokens(found);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RapporteurException(
                    "usage",
                    "the tokens of " + file + " cannot be read; make one with `rapporteur token --tokens " + file
                            + " --name NAME --role ROLE`",
                    e);
        }
    }

    /** One token alone, for as long as a server runs. */
    static Tokens of(String token, Bearer bearer) {
        return new Tokens(Map.of(digest(token), bearer));
    }

    /** Adds a token to a file, which only its owner may read, and returns it. */
    public static String make(Path file, String name, Role role) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new RapporteurException("usage", "a token needs the name of a person or program");
        }
        String token = random();
        String line = digest(token) + "\t" + role.code() + "\t" + name.strip() + "\n";
        try {
            if (!Files.exists(file)
                    && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the tokens " + file, e);
        }
        return token;
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String token) {
        return Digest.sha256Hex(token.getBytes(StandardCharsets.UTF_8));
    }

    /** Who bears a token; looked up by its digest, so that time tells nothing of it. */
    Optional<Bearer> find(String token) {
        return Optional.ofNullable(byDigest.get(digest(token)));
    }
}
