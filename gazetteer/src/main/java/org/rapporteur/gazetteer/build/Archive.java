package org.rapporteur.gazetteer.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rapporteur.RapporteurException;

/** One file out of an archive: a gzipped tar (POSIX ustar, as npm packs) or a jar. */
final class Archive {
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;

    private Archive() {}

    /** The content of an entry. */
    static byte[] read(Path archive, String entry) {
        try {
            return archive.toString().endsWith(".jar") ? fromJar(archive, entry) : fromTar(archive, entry);
        } catch (IOException e) {
            throw new RapporteurException("package-unreadable", archive.getFileName() + " cannot be read", e);
        }
    }

    private static byte[] fromJar(Path archive, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry found = Objects.requireNonNull(zip.getEntry(entry), entry);
            try (InputStream in = zip.getInputStream(found)) {
                return in.readAllBytes();
            }
        }
    }

    private static byte[] fromTar(Path archive, String entry) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
            while (true) {
                byte[] header = in.readNBytes(BLOCK);
                if (header.length < BLOCK || header[0] == 0) {
                    throw new RapporteurException("package-changed", archive.getFileName() + " does not hold " + entry);
                }
                long size = Long.parseLong(field(header, SIZE_AT, SIZE_LENGTH), 8);
                if (field(header, 0, NAME_LENGTH).equals(entry)) {
                    return in.readNBytes(Math.toIntExact(size));
                }
                in.skipNBytes((size + BLOCK - 1) / BLOCK * BLOCK);
            }
        }
    }

    private static String field(byte[] header, int begin, int length) {
        int end = begin;
        while (end < begin + length && header[end] != 0) {
            end++;
        }
        return new String(header, begin, end - begin, StandardCharsets.UTF_8).strip();
    }
}
