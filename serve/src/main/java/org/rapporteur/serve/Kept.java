package org.rapporteur.serve;

import java.util.LinkedHashMap;
import java.util.Optional;

/** The last things asked for, by name, up to a number of bytes. */
final class Kept {
    private final LinkedHashMap<String, byte[]> byName = new LinkedHashMap<>(256, 0.75f, true);
    private final long most;
    private long bytes;

    Kept(long most) {
        this.most = most;
    }

    synchronized Optional<byte[]> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    synchronized void keep(String name, byte[] content) {
        byte[] before = byName.put(name, content);
        bytes += content.length - (before == null ? 0 : before.length);
        var eldest = byName.entrySet().iterator();
        while (bytes > most && eldest.hasNext()) {
            bytes -= eldest.next().getValue().length;
            eldest.remove();
        }
    }

    synchronized void clear() {
        byName.clear();
        bytes = 0;
    }
}
