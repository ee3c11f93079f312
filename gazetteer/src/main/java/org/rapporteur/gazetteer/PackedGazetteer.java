package org.rapporteur.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.resolve.GeoPoint;
import org.rapporteur.resolve.Place;
import org.rapporteur.resolve.place.Candidate;
import org.rapporteur.resolve.place.Feature;
import org.rapporteur.resolve.place.FoldedName;
import org.rapporteur.resolve.place.Gazetteer;
import org.rapporteur.resolve.place.NameMatch;

/**
 * The gazetteer file, held as one array of bytes and searched by halves: no object per entry. {@code open().candidates("Homs")}
 * gives the governorate and the city. Safe for many threads.
 */
public final class PackedGazetteer implements Gazetteer {
    private static final Feature[] FEATURES = Feature.values();
    private static final NameMatch[] MATCHES = NameMatch.values();

    private final ByteBuffer file;
    private final int places;
    private final int names;
    private final int nameTable;
    private final int postings;
    private final int pool;

    private PackedGazetteer(ByteBuffer file) {
        this.file = file;
        if (file.capacity() < PackedLayout.HEADER
                || file.getInt(0) != PackedLayout.MAGIC
                || file.getInt(4) != PackedLayout.FORMAT) {
            throw new RapporteurException(
                    "gazetteer-format", "the gazetteer file is of another format; build the project again");
        }
        places = file.getInt(8);
        names = file.getInt(12);
        nameTable = file.getInt(16);
        postings = file.getInt(20);
        pool = file.getInt(24);
    }

    /** Opens the gazetteer that was built with this program. */
    public static PackedGazetteer open() {
        try (InputStream in = PackedGazetteer.class.getResourceAsStream(PackedLayout.RESOURCE)) {
            if (in == null) {
                throw new RapporteurException(
                        "gazetteer-missing",
                        "the gazetteer file is not there; build it with: mvn -pl gazetteer -am compile");
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new RapporteurException("gazetteer-unreadable", "the gazetteer file cannot be read", e);
        }
    }

    /** A gazetteer from the bytes of its file. */
    public static PackedGazetteer of(byte[] bytes) {
        return new PackedGazetteer(ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }

    /** How many places it holds. */
    public int size() {
        return places;
    }

    /** How many folded names it holds. */
    public int names() {
        return names;
    }

    /** A folded name, from 0 to {@link #names()}, in their order. */
    public String foldedName(int number) {
        return text(file.getInt(nameTable + number * PackedLayout.NAME_ROW));
    }

    /** The place of a row, from 0 to {@link #size()}: countries first, then the most populous first. */
    public Candidate place(int row) {
        if (row < 0 || row >= places) {
            throw new IndexOutOfBoundsException("no row " + row + " among " + places);
        }
        return candidate(row, NameMatch.PREFERRED);
    }

    @Override
    public List<Candidate> candidates(String name) {
        byte[] key = FoldedName.of(name).getBytes(StandardCharsets.UTF_8);
        int at = key.length == 0 ? -1 : find(key);
        if (at < 0) {
            return List.of();
        }
        int begin = at == 0 ? 0 : postingsEnd(at - 1);
        int end = postingsEnd(at);
        List<Candidate> found = new ArrayList<>(end - begin);
        for (int i = begin; i < end; i++) {
            int posting = file.getInt(postings + i * Integer.BYTES);
            found.add(candidate(
                    posting >>> PackedLayout.MATCH_BITS, MATCHES[posting & (1 << PackedLayout.MATCH_BITS) - 1]));
        }
        return found;
    }

    @Override
    public Optional<Candidate> findCountry(String iso3) {
        int code = PackedLayout.packCode(iso3);
        for (int row = 0; row < places && feature(row) == Feature.COUNTRY; row++) {
            if (file.getInt(at(row, PackedLayout.COUNTRY)) == code) {
                return Optional.of(candidate(row, NameMatch.PREFERRED));
            }
        }
        return Optional.empty();
    }

    @Override
    public String version() {
        byte[] digest = new byte[6];
        file.get(PackedLayout.DIGEST_AT, digest);
        return "places-" + PackedLayout.FORMAT + "@sha256:" + HexFormat.of().formatHex(digest);
    }

    private Candidate candidate(int row, NameMatch match) {
        Feature feature = feature(row);
        int admin1 = file.getInt(at(row, PackedLayout.ADMIN1));
        int admin2 = file.getInt(at(row, PackedLayout.ADMIN2));
        Place place = new Place(
                name(row),
                PackedLayout.unpackCode(file.getInt(at(row, PackedLayout.COUNTRY))),
                admin1 < 0 ? "" : name(admin1),
                admin2 < 0 ? "" : name(admin2),
                Integer.toUnsignedLong(file.getInt(at(row, PackedLayout.ID))),
                point(row),
                feature.precision());
        return new Candidate(
                place, feature, Integer.toUnsignedLong(file.getInt(at(row, PackedLayout.POPULATION))), match);
    }

    private Optional<GeoPoint> point(int row) {
        float latitude = file.getFloat(at(row, PackedLayout.LATITUDE));
        return Float.isNaN(latitude)
                ? Optional.empty()
                : Optional.of(new GeoPoint(rounded(latitude), rounded(file.getFloat(at(row, PackedLayout.LONGITUDE)))));
    }

    /** GeoNames gives five decimals; a float holds them, its conversion to double adds noise. */
    private static double rounded(float degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private Feature feature(int row) {
        return FEATURES[file.get(at(row, PackedLayout.FEATURE))];
    }

    private String name(int row) {
        return text(file.getInt(at(row, PackedLayout.NAME)));
    }

    private String text(int offset) {
        int begin = pool + offset;
        byte[] text = new byte[file.getShort(begin)];
        file.get(begin + Short.BYTES, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private int find(byte[] key) {
        int low = 0;
        int high = names - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int compare(int nameRow, byte[] key) {
        int begin = pool + file.getInt(nameTable + nameRow * PackedLayout.NAME_ROW);
        int length = file.getShort(begin);
        for (int i = 0; i < Math.min(length, key.length); i++) {
            int order = Byte.compare(file.get(begin + Short.BYTES + i), key[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, key.length);
    }

    private int postingsEnd(int nameRow) {
        return file.getInt(nameTable + nameRow * PackedLayout.NAME_ROW + Integer.BYTES);
    }

    private static int at(int row, int field) {
        return PackedLayout.HEADER + row * PackedLayout.ROW + field;
    }
}
