package org.rapporteur.know;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Actors gathered from the rows of the lists: rows of one id are its tenures, rows of one name its other names. */
final class KnownActors {
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final List<String> order = new ArrayList<>();

    private static final class Draft {
        private final String name;
        private final KnownActor.Kind kind;
        private final List<Tenure> tenures = new ArrayList<>();
        private final Set<String> names = new TreeSet<>();

        private Draft(String name, KnownActor.Kind kind) {
            this.name = name;
            this.kind = kind;
        }
    }

    /** An actor and every name it is known by. */
    record Named(KnownActor actor, List<List<Word>> names) {}

    /** Columns: id, name, aliases, country, sectors, from, to. */
    void addBodies(Table table, KnownActor.Kind kind, String prefix) {
        for (Table.Row row : table.rows()) {
            Tenure tenure = new Tenure("", row.findText(3), row.codes(4), row.date(5), row.date(6));
            add(prefix + ":" + row.text(0), row.text(1), row.list(2), kind, tenure);
        }
    }

    /** Columns: person, aliases, office, country, sectors, from, to. */
    void addOffices(Table table) {
        for (Table.Row row : table.rows()) {
            Tenure tenure = new Tenure(row.text(2), row.findText(3), row.codes(4), row.date(5), row.date(6));
            add("per:" + slug(row.text(0)), row.text(0), row.list(1), KnownActor.Kind.PERSON, tenure);
        }
    }

    /** Columns: name, aliases, country, sectors, from, to. */
    void addStudy(Table table) {
        for (Table.Row row : table.rows()) {
            Tenure tenure = new Tenure("", row.findText(2), row.codes(3), row.date(4), row.date(5));
            add("own:" + slug(row.text(0)), row.text(0), row.list(1), KnownActor.Kind.ORGANISATION, tenure);
        }
    }

    List<Named> all() {
        List<Named> all = new ArrayList<>();
        for (String id : order) {
            Draft draft = drafts.get(id);
            if (draft != null) {
                all.add(new Named(
                        new KnownActor(id, draft.name, draft.kind, draft.tenures),
                        draft.names.stream().map(Words::of).toList()));
            }
        }
        return all;
    }

    private void add(String id, String name, List<String> aliases, KnownActor.Kind kind, Tenure tenure) {
        Draft draft = drafts.get(id);
        if (draft == null) {
            draft = new Draft(name, kind);
            drafts.put(id, draft);
            order.add(id);
        }
        draft.tenures.add(tenure);
        draft.names.add(name);
        draft.names.addAll(aliases);
    }

    /** "Ban Ki-moon" gives "ban-ki-moon". */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (Word word : Words.of(name)) {
            slug.append(slug.isEmpty() ? "" : "-").append(word.folded());
        }
        return slug.toString();
    }
}
