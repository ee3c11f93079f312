package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.dispatch.Intake.Remark;
import org.rapporteur.dispatch.Section;
import org.rapporteur.dispatch.Sighting;
import org.rapporteur.intake.layout.WordList;

/** What the fields of a JSON object or a CSV row mean, whatever they are called: {@code body} and {@code content} are text. */
final class Fields {
    private static final Map<String, List<String>> NAMES = new HashMap<>();

    static {
        for (String line : WordList.read(Fields.class, "fields.tsv")) {
            int tab = line.indexOf('\t');
            NAMES.put(line.substring(0, tab), List.of(line.substring(tab + 1).split(" ")));
        }
    }

    private final Map<String, String> values = new HashMap<>();

    void put(String name, String value) {
        values.putIfAbsent(folded(name), value);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** Whether any of the names is one that a text has. */
    static boolean holdsText(List<String> names) {
        List<String> texts = NAMES.getOrDefault("text", List.of());
        return names.stream().map(Fields::folded).anyMatch(texts::contains);
    }

    Optional<String> find(String meaning) {
        for (String name : NAMES.getOrDefault(meaning, List.of())) {
            String value = values.get(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The item these fields make; without a text it is empty. The headline stands above the text unless it does already. */
    Item item(Sighting where, List<Remark> before, ColumnDates dates) {
        List<Remark> remarks = new ArrayList<>(before);
        String body = find("text").orElse("");
        Optional<String> headline = find("headline").map(String::strip);
        boolean above =
                headline.isPresent() && !body.isBlank() && !body.stripLeading().startsWith(headline.get());
        Decoded text = Decoded.wellFormed(above ? headline.get() + "\n\n" + body : body, remarks);
        Optional<String> dated = find("published");
        Optional<LocalDate> published = dated.flatMap(dates::find);
        remarks = new ArrayList<>(text.remarks());
        if (dated.isPresent() && published.isEmpty()) {
            remarks.add(new Remark("bad-date", Optional.empty(), "no date: " + shown(dated.get())));
        }
        Item.Stated stated = new Item.Stated(published, clean(find("publisher")), clean(find("byline")));
        Sighting seen = new Sighting(
                where.file(),
                where.item(),
                clean(find("url")),
                find("retrieved").map(v -> clean(Optional.of(v))),
                where.sha256());
        return new Item(text.text(), List.<Section>of(), stated, seen, remarks);
    }

    private static String clean(Optional<String> value) {
        return value.map(v -> Decoded.wellFormed(v.strip(), List.of()).text()).orElse("");
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "..." : value;
    }
}
