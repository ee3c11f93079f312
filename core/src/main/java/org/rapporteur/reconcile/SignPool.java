package org.rapporteur.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets signs share their equal parts: of a hundred thousand claims few name a place, an act or a word that no other does, so a sign takes
 * a third of the memory. {@code pool.share(sign)} equals the sign. Not for several threads at once.
 */
public final class SignPool {
    /** Parts kept at once; they are forgotten together, which costs memory only. */
    private static final int MOST = 200_000;

    private final Map<Object, Object> known = new HashMap<>();

    /** The same sign, of parts that other signs have too. */
    public Sign share(Sign sign) {
        if (known.size() > MOST) {
            known.clear();
        }
        Sign.Ref ref = sign.claim();
        Sign.Wording wording = sign.wording();
        return new Sign(
                new Sign.Ref(ref.claimId(), same(ref.dispatchId()), same(ref.story())),
                same(sign.act()),
                sign.site().map(this::same),
                same(sign.window()),
                new Sign.Parties(
                        all(sign.parties().actors()), all(sign.parties().recipients())),
                all(sign.tolls()),
                new Sign.Wording(
                        all(wording.trigger()), all(wording.names()), all(wording.rareNames()), all(wording.others())));
    }

    private <T> List<T> all(List<T> parts) {
        return same(parts.stream().map(this::same).toList());
    }

    /** The first that was met of those that are equal. */
    @SuppressWarnings("unchecked")
    private <T> T same(T part) {
        return (T) known.computeIfAbsent(part, p -> p);
    }
}
