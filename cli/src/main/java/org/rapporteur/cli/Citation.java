package org.rapporteur.cli;

import java.time.LocalDate;
import org.rapporteur.library.Versions;
import org.rapporteur.record.sql.Extent;
import org.rapporteur.record.sql.SqlStore;

/** How to cite what was exported: program, reader, codebook, and how far the record reaches. No clock, so the same record is cited alike. */
final class Citation {
    private static final int DIGEST = "sha256:".length() + 12;

    private Citation() {}

    static String of(SqlStore store) {
        Extent extent = Extent.of(store);
        Versions versions = Versions.load();
        String published = extent.first().map(LocalDate::toString).orElse("unknown") + " to "
                + extent.last().map(LocalDate::toString).orElse("unknown");
        return "Cite as: Rapporteur" + program() + ", happenings of "
                + Summary.count(extent.dispatches(), "dispatch", "dispatches") + " published " + published
                + " (codebook "
                + versions.codebook() + ", reader " + versions.reader().substring(0, DIGEST) + ").";
    }

    private static String program() {
        String version = Citation.class.getPackage().getImplementationVersion();
        return version == null ? "" : " " + version;
    }
}
