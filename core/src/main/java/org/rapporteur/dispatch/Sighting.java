package org.rapporteur.dispatch;

import java.util.Optional;

/**
 * Where a dispatch was come upon. The same dispatch may be sighted often; a sighting is never part of its identity.
 *
 * @param file the file's name as given on the command line, or "-" for standard input
 * @param item which item of the file, for files that hold many ("line 12"); empty otherwise
 * @param url where it was published, when known; empty otherwise
 * @param retrieved when it was retrieved, ISO 8601, as the input says; never the clock
 * @param sha256 of the raw bytes it was decoded from
 */
public record Sighting(String file, String item, String url, Optional<String> retrieved, String sha256) {}
