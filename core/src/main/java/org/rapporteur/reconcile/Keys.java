package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Where a sign is to be compared: two signs meet only when they share a key. Keys say family and standing, a slot of three
 * days, and one of: the district, who did it to whom, the toll, a rare name, or concept and country; within a dispatch
 * family alone is enough.
 */
public final class Keys {
    /** Two keys that fall together only cost a comparison. */
    static final int BITS = 40;

    private static final int SLOT_DAYS = 3;
    /** Longer windows ("this year") meet by month, and only windows that are as vague. */
    private static final int MOST_DAYS = 12;

    /** How far back a dispatch may look without saying when. */
    static final int LOOKING_BACK_DAYS = 30;

    private static final int MONTH_DAYS = 30;
    private static final int MOST_MONTHS = 4;

    private Keys() {}

    /** The keys of a sign, sorted and distinct. */
    public static long[] of(Sign sign) {
        return LongStream.concat(LongStream.of(dispatch(sign), story(sign)), LongStream.of(contents(sign)))
                .sorted()
                .distinct()
                .toArray();
    }

    private static String kind(Sign sign) {
        return sign.act().standing() + "|" + sign.act().family();
    }

    /** What claims of one dispatch and kind share. */
    static long dispatch(Sign sign) {
        return hash("in|" + sign.claim().dispatchId() + "|" + kind(sign));
    }

    /** What claims of one story and kind share. */
    static long story(Sign sign) {
        return hash("story|" + sign.claim().story() + "|" + kind(sign));
    }

    /** What claims that tell alike share, wherever they are printed; sorted and distinct. */
    static long[] contents(Sign sign) {
        TreeSet<Long> keys = new TreeSet<>();
        String kind = kind(sign);
        for (String slot : slots(sign.window())) {
            for (String what : told(sign)) {
                keys.add(hash(slot + "|" + kind + "|" + what));
            }
            sign.wording().rareNames().forEach(name -> keys.add(hash(slot + "|" + kind + "|name" + name)));
        }
        lookingBack(sign, kind, keys);
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    /** A name and a concept within a month: so a dispatch that looks back without a date meets the one it looks back at. */
    private static void lookingBack(Sign sign, String kind, TreeSet<Long> keys) {
        Sign.Window window = sign.window();
        if (!window.isKnown() || window.days() > MOST_DAYS) {
            return;
        }
        int from = window.told() ? window.from() : window.to() - LOOKING_BACK_DAYS;
        for (int month = Math.floorDiv(from, MONTH_DAYS); month <= Math.floorDiv(window.to(), MONTH_DAYS); month++) {
            for (String name : sign.wording().rareNames()) {
                for (String concept : sign.wording().trigger()) {
                    keys.add(hash("past" + month + "|" + kind + "|" + name + "|" + concept));
                }
            }
        }
    }

    private static List<String> slots(Sign.Window window) {
        List<String> slots = new ArrayList<>();
        if (!window.isKnown()) {
            slots.add("never");
            return slots;
        }
        boolean vague = window.days() > MOST_DAYS;
        int size = vague ? MONTH_DAYS : SLOT_DAYS;
        int first = Math.floorDiv(window.from(), size);
        int last = Math.floorDiv(window.to() + (vague ? 0 : 1), size);
        if (vague && last - first >= MOST_MONTHS) {
            slots.add("long" + window.from() + "_" + window.to());
            return slots;
        }
        for (int slot = first; slot <= last; slot++) {
            slots.add((vague ? "m" : "d") + slot);
        }
        return slots;
    }

    private static List<String> told(Sign sign) {
        List<String> contents = new ArrayList<>();
        sign.site().ifPresent(site -> {
            if (site.precise() || !site.admin1().isEmpty()) {
                contents.add("at" + site.country() + "/" + (site.admin1().isEmpty() ? site.name() : site.admin1()));
            }
        });
        TreeSet<String> countries = countries(sign);
        for (String country : countries) {
            sign.wording().trigger().forEach(concept -> contents.add("what" + country + "/" + concept));
            sign.tolls().forEach(t -> contents.add("toll" + country + "/" + t.unit() + t.low() + "_" + t.high()));
        }
        for (Sign.Party actor : sign.parties().actors()) {
            for (Sign.Party recipient : sign.parties().recipients()) {
                contents.add("who" + code(actor) + ">" + code(recipient));
            }
        }
        if (countries.isEmpty()) {
            sign.wording().trigger().forEach(concept -> contents.add("what/" + concept));
        }
        return contents;
    }

    /** The country of the place, else those of the parties. */
    private static TreeSet<String> countries(Sign sign) {
        TreeSet<String> countries = new TreeSet<>();
        sign.site().map(Sign.Site::country).filter(c -> !c.isEmpty()).ifPresent(countries::add);
        List.of(sign.parties().actors(), sign.parties().recipients())
                .forEach(side -> side.stream()
                        .map(Sign.Party::country)
                        .filter(c -> !c.isEmpty())
                        .forEach(countries::add));
        return countries;
    }

    private static String code(Sign.Party party) {
        return party.country().isEmpty() ? party.name() : party.country() + ":" + party.sector();
    }

    /** FNV-1a over UTF-16 units, mixed once more, to 40 bits; written down here because records keep it. */
    static long hash(String key) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            h ^= key.charAt(i);
            h *= 0x100000001b3L;
        }
        h ^= h >>> 32;
        h *= 0xd6e8feb86659fd93L;
        return (h ^ (h >>> 32)) >>> (Long.SIZE - BITS);
    }
}
