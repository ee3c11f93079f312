package org.rapporteur.gazetteer.build;

import java.util.List;

/**
 * A registry package the gazetteer is built from.
 *
 * @param spec name and version, as its registry knows it
 * @param archive file name of the package
 * @param sha256 digest the archive must have
 */
record SourcePackage(String spec, String archive, String sha256) {
    private static final String RESOURCE = "sources.tsv";

    /** The packages, in the order of {@code sources.tsv}: cities, divisions, newer cities, countries. */
    static List<SourcePackage> all() {
        return Table.read(RESOURCE).stream()
                .map(f -> new SourcePackage(f[0], f[1], f[2]))
                .toList();
    }
}
