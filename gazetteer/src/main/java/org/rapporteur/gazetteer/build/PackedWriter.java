package org.rapporteur.gazetteer.build;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.gazetteer.PackedLayout;
import org.rapporteur.gazetteer.build.Entry.Division;
import org.rapporteur.resolve.place.Feature;

/** Writes entries in their order as the gazetteer file, see {@link PackedLayout}. */
final class PackedWriter {
    private final List<Entry> entries;
    private final ByteArrayOutputStream pool = new ByteArrayOutputStream();
    private final Map<String, Integer> pooled = new HashMap<>();
    private final Map<Division, Integer> divisionRows = new TreeMap<>();

    PackedWriter(List<Entry> entries) {
        this.entries = entries;
        for (int row = 0; row < entries.size(); row++) {
            Entry entry = entries.get(row);
            if ((entry.feature() == Feature.ADMIN1 || entry.feature() == Feature.ADMIN2)
                    && !entry.division().admin1().isEmpty()) {
                divisionRows.put(entry.division(), row);
            }
        }
    }

    byte[] write(byte[] digest) {
        Map<String, int[]> postings = postings();
        int nameTable = PackedLayout.HEADER + entries.size() * PackedLayout.ROW;
        int postingTable = nameTable + postings.size() * PackedLayout.NAME_ROW;
        int total = postings.values().stream().mapToInt(p -> p.length).sum();
        int poolAt = postingTable + total * Integer.BYTES;
        ByteBuffer head = ByteBuffer.allocate(poolAt);
        head.putInt(PackedLayout.MAGIC).putInt(PackedLayout.FORMAT);
        head.putInt(entries.size()).putInt(postings.size());
        head.putInt(nameTable).putInt(postingTable).putInt(poolAt);
        head.put(PackedLayout.DIGEST_AT, digest, 0, digest.length);
        head.position(PackedLayout.HEADER);
        entries.forEach(entry -> place(head, entry));
        int end = 0;
        for (Map.Entry<String, int[]> name : postings.entrySet()) {
            end += name.getValue().length;
            head.putInt(pool(name.getKey())).putInt(end);
        }
        postings.values().forEach(p -> Arrays.stream(p).forEach(head::putInt));
        byte[] texts = pool.toByteArray();
        byte[] file = Arrays.copyOf(head.array(), poolAt + texts.length);
        System.arraycopy(texts, 0, file, poolAt, texts.length);
        return file;
    }

    private Map<String, int[]> postings() {
        Map<String, int[]> postings = new TreeMap<>();
        for (int row = 0; row < entries.size(); row++) {
            int first = row << PackedLayout.MATCH_BITS;
            entries.get(row)
                    .names()
                    .forEach((name, match) ->
                            postings.merge(name, new int[] {first | match.ordinal()}, PackedWriter::joined));
        }
        return postings;
    }

    private static int[] joined(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + 1);
        both[a.length] = b[0];
        return both;
    }

    private void place(ByteBuffer rows, Entry entry) {
        Division division = entry.division();
        boolean below1 = !division.admin1().isEmpty();
        boolean below2 = !division.admin2().isEmpty();
        rows.putInt(pool(entry.name()));
        rows.putInt((int) entry.id());
        rows.putFloat(entry.point().map(p -> (float) p.latitude()).orElse(Float.NaN));
        rows.putFloat(entry.point().map(p -> (float) p.longitude()).orElse(Float.NaN));
        rows.putInt((int) entry.population());
        rows.putInt(PackedLayout.packCode(division.country()));
        rows.putInt(below1 ? divisionRows.getOrDefault(division.first(), -1) : -1);
        rows.putInt(below2 ? divisionRows.getOrDefault(division, -1) : -1);
        rows.putInt(entry.feature().ordinal() << 24);
    }

    private int pool(String text) {
        return pooled.computeIfAbsent(text, t -> {
            int at = pool.size();
            byte[] bytes = t.getBytes(StandardCharsets.UTF_8);
            pool.write(bytes.length >> 8);
            pool.write(bytes.length);
            pool.writeBytes(bytes);
            return at;
        });
    }
}
