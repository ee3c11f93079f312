package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A digest of the jars that some classes come from, rules and tables within them included. */
final class ProgramDigest {
    private ProgramDigest() {}

    /** Empty where one of them does not come from a jar: classes in folders change under one's hands. */
    static String of(List<Class<?>> classes) {
        SortedSet<Path> jars = new TreeSet<>();
        for (Class<?> type : classes) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            try {
                Path place = source == null
                        ? Path.of("")
                        : Path.of(source.getLocation().toURI());
                if (!Files.isRegularFile(place)) {
                    return "";
                }
                jars.add(place);
            } catch (URISyntaxException e) {
                return "";
            }
        }
        return digest(jars);
    }

    private static String digest(SortedSet<Path> jars) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Path jar : jars) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(jar), sha256)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            return "";
        }
    }
}
