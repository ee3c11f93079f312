package org.rapporteur.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.RapporteurException;

/** Counts wrong tokens by address: after ten within a minute an address waits. Holds the last thousand addresses. */
final class Tries {
    private static final int MOST = 10;
    private static final long WINDOW = 60_000_000_000L;
    private static final int ADDRESSES = 1000;

    private final Map<String, long[]> byAddress = new LinkedHashMap<>(16, 0.75f, true);

    synchronized void check(String address) {
        long[] seen = byAddress.get(address);
        if (seen != null && seen[0] >= MOST && System.nanoTime() - seen[1] < WINDOW) {
            throw new RapporteurException("too-often", "too many wrong tokens; wait a minute");
        }
    }

    synchronized void failed(String address) {
        long now = System.nanoTime();
        long[] seen = byAddress.computeIfAbsent(address, a -> new long[] {0, now});
        if (now - seen[1] >= WINDOW) {
            seen[0] = 0;
            seen[1] = now;
        }
        seen[0]++;
        if (byAddress.size() > ADDRESSES) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
    }
}
