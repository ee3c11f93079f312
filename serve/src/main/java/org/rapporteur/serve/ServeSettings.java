package org.rapporteur.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.ledger.Withholding;
import org.rapporteur.record.sql.RecordAddress;

/**
 * How a record is served.
 *
 * @param record where the record is
 * @param address address to listen on; anything beyond this machine needs tokens
 * @param port port, or 0 for a free one
 * @param write whether dispatches may be posted and claims corrected
 * @param tokens file of tokens, where there is one
 * @param hosts names beside localhost that the server goes by, in lower case
 * @param withholding whose names no answer gives
 */
public record ServeSettings(
        RecordAddress record,
        String address,
        int port,
        boolean write,
        Optional<Path> tokens,
        List<String> hosts,
        Withholding withholding) {
    /** The address of this machine alone. */
    public static final String LOCAL = "127.0.0.1";

    /**
     * @throws RapporteurException {@code usage} where a server beyond this machine has no tokens
     */
    public ServeSettings {
        hosts = List.copyOf(hosts);
        if (port < 0 || port > 65535) {
            throw new RapporteurException("usage", "--port is a number from 0 to 65535, not " + port);
        }
        if (!isLocal(address) && tokens.isEmpty()) {
            throw new RapporteurException(
                    "usage",
                    "--listen " + address + " lets others in, and so needs --tokens FILE; make a token with"
                            + " `rapporteur token --tokens FILE --name NAME --role reader`");
        }
    }

    /** For this machine alone, reading only, on a free port. */
    public static ServeSettings reading(Path record) {
        return new ServeSettings(
                RecordAddress.of(record), LOCAL, 0, false, Optional.empty(), List.of(), Withholding.WITNESSES);
    }

    /** The same with writing. */
    public ServeSettings writing() {
        return new ServeSettings(record, address, port, true, tokens, hosts, withholding);
    }

    /** The same, and only with a token of a file. */
    public ServeSettings with(Path file) {
        return new ServeSettings(record, address, port, write, Optional.of(file), hosts, withholding);
    }

    /** The same, with other names left out. */
    public ServeSettings with(Withholding other) {
        return new ServeSettings(record, address, port, write, tokens, hosts, other);
    }

    private static boolean isLocal(String address) {
        return address.equals(LOCAL) || address.equals("localhost") || address.equals("::1");
    }
}
