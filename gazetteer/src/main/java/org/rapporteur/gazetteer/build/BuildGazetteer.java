package org.rapporteur.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.rapporteur.gazetteer.PackedLayout;
import org.rapporteur.text.Digest;

/**
 * Builds the gazetteer file: {@code BuildGazetteer CACHE OUT}. Does nothing when OUT was built from the same sources, tables and
 * builder.
 */
public final class BuildGazetteer {
    /** Counted up when the builder changes what it writes. */
    private static final int EDITION = 5;

    private BuildGazetteer() {}

    public static void main(String[] args) throws IOException {
        Path cache = Path.of(args[0]);
        Path out = Path.of(args[1]);
        byte[] digest = HexFormat.of().parseHex(sources());
        if (isBuiltFrom(out, digest)) {
            return;
        }
        byte[] file = new PackedWriter(new Gathering(new PackageCache(cache)).entries()).write(digest);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Path part = out.resolveSibling(out.getFileName() + ".part");
        Files.write(part, file);
        Files.move(part, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sources() {
        StringBuilder all = new StringBuilder();
        all.append(PackedLayout.FORMAT).append('.').append(EDITION).append('\n');
        for (String table : new String[] {"sources.tsv", "places.tsv", "spellings.tsv", "centres.tsv"}) {
            all.append(Table.text(table));
        }
        return Digest.sha256Hex(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static boolean isBuiltFrom(Path out, byte[] digest) throws IOException {
        if (!Files.exists(out)) {
            return false;
        }
        try (var in = Files.newInputStream(out)) {
            byte[] header = in.readNBytes(PackedLayout.HEADER);
            return header.length == PackedLayout.HEADER
                    && Arrays.equals(header, PackedLayout.DIGEST_AT, PackedLayout.HEADER, digest, 0, digest.length);
        }
    }
}
