package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sign as one line of text and back, so that a record can keep it. Fields are apart by control characters. */
public final class SignLine {
    private static final char FIELD = '\u001F';
    private static final char ITEM = '\u001E';
    private static final char PART = '\u001D';

    private SignLine() {}

    /** The line of a sign, without its {@link Sign.Ref}. */
    public static String of(Sign sign) {
        List<String> fields = new ArrayList<>();
        Sign.Act act = sign.act();
        fields.add(parts(act.family(), act.type(), act.mode(), act.standing()));
        fields.add(sign.site()
                .map(s -> parts(
                        s.country(),
                        s.admin1(),
                        s.name(),
                        Long.toString(s.geonamesId()),
                        Boolean.toString(s.precise()),
                        Double.toString(s.latitude()),
                        Double.toString(s.longitude())))
                .orElse(""));
        Sign.Window w = sign.window();
        fields.add(parts(Integer.toString(w.from()), Integer.toString(w.to()), Boolean.toString(w.told())));
        fields.add(parties(sign.parties().actors()));
        fields.add(parties(sign.parties().recipients()));
        List<String> tolls = new ArrayList<>();
        for (Sign.Toll t : sign.tolls()) {
            tolls.add(parts(t.unit(), Long.toString(t.low()), Long.toString(t.high()), Boolean.toString(t.running())));
        }
        fields.add(join(ITEM, tolls));
        fields.add(join(ITEM, sign.wording().trigger()));
        fields.add(join(ITEM, sign.wording().names()));
        fields.add(join(ITEM, sign.wording().rareNames()));
        fields.add(join(ITEM, sign.wording().others()));
        return join(FIELD, fields);
    }

    /** The sign of a line. */
    public static Sign parse(Sign.Ref ref, String line) {
        List<String> f = split(FIELD, line);
        if (f.size() != 10) {
            throw new IllegalArgumentException("not the sign of a claim: " + f.size() + " fields");
        }
        List<String> act = split(PART, f.get(0));
        List<String> when = split(PART, f.get(2));
        List<Sign.Toll> tolls = new ArrayList<>();
        for (String toll : items(f.get(5))) {
            List<String> p = split(PART, toll);
            tolls.add(new Sign.Toll(
                    p.get(0), Long.parseLong(p.get(1)), Long.parseLong(p.get(2)), Boolean.parseBoolean(p.get(3))));
        }
        return new Sign(
                ref,
                new Sign.Act(act.get(0), act.get(1), act.get(2), act.get(3)),
                site(f.get(1)),
                new Sign.Window(
                        Integer.parseInt(when.get(0)),
                        Integer.parseInt(when.get(1)),
                        Boolean.parseBoolean(when.get(2))),
                new Sign.Parties(parties(f.get(3)), parties(f.get(4))),
                tolls,
                new Sign.Wording(items(f.get(6)), items(f.get(7)), items(f.get(8)), items(f.get(9))));
    }

    private static Optional<Sign.Site> site(String field) {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        List<String> p = split(PART, field);
        return Optional.of(new Sign.Site(
                p.get(0),
                p.get(1),
                p.get(2),
                Long.parseLong(p.get(3)),
                Boolean.parseBoolean(p.get(4)),
                Double.parseDouble(p.get(5)),
                Double.parseDouble(p.get(6))));
    }

    private static String parties(List<Sign.Party> parties) {
        return join(
                ITEM,
                parties.stream()
                        .map(p -> parts(p.name(), p.country(), p.sector()))
                        .toList());
    }

    private static List<Sign.Party> parties(String field) {
        List<Sign.Party> found = new ArrayList<>();
        for (String item : items(field)) {
            List<String> p = split(PART, item);
            found.add(new Sign.Party(p.get(0), p.get(1), p.get(2)));
        }
        return found;
    }

    private static List<String> items(String field) {
        return field.isEmpty() ? List.of() : split(ITEM, field);
    }

    private static String parts(String... parts) {
        return join(PART, List.of(parts));
    }

    private static String join(char mark, List<String> parts) {
        return String.join(String.valueOf(mark), parts);
    }

    private static List<String> split(char mark, String joined) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= joined.length(); i++) {
            if (i == joined.length() || joined.charAt(i) == mark) {
                parts.add(joined.substring(begin, i));
                begin = i + 1;
            }
        }
        return parts;
    }
}
