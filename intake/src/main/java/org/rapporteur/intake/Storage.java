package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;

/** Where files that are not on this machine's own disks are kept; each can be opened as often as needed, by its name. */
public interface Storage {
    InputStream open(String file) throws IOException;
}
