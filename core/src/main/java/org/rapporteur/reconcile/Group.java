package org.rapporteur.reconcile;

import java.util.List;
import org.rapporteur.text.Digest;

/**
 * Claims that tell one event.
 *
 * @param id {@code hap_} and 24 hexadecimal digits: a digest of the smallest claim id
 * @param neighbourhood the smallest claim id among all claims that could have been in it
 * @param claims ids, sorted; never empty
 */
public record Group(String id, String neighbourhood, List<String> claims) {
    private static final int ID_FORMAT = 1;

    public Group {
        claims = claims.stream().sorted().toList();
        if (claims.isEmpty() || !id.equals(idOf(claims.get(0)))) {
            throw new IllegalArgumentException("happening " + id + " is not named after its smallest claim");
        }
    }

    static Group of(String neighbourhood, List<String> claims) {
        String smallest = claims.stream().sorted().findFirst().orElseThrow();
        return new Group(idOf(smallest), neighbourhood, claims);
    }

    /** The id of a happening whose smallest claim id this is. */
    public static String idOf(String smallestClaim) {
        return Digest.of("happening", ID_FORMAT).field("claim", smallestClaim).id("hap");
    }
}
