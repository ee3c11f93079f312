package org.rapporteur.cli;

import java.util.stream.Stream;
import org.rapporteur.library.Versions;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar says, with the digests of reader, codebook and knowledge. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        String program = "rapporteur " + (version == null ? "(not packaged)" : version);
        return Stream.concat(Stream.of(program), Versions.load().lines().stream())
                .toArray(String[]::new);
    }
}
