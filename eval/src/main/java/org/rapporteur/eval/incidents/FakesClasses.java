package org.rapporteur.eval.incidents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.Participant;
import org.rapporteur.resolve.Place;

/** How our places and actors are named in FA-KES; read from {@code fakes-classes.tsv}: kind, class, what it stands for. */
final class FakesClasses {
    private final List<String[]> rows = new ArrayList<>();

    FakesClasses() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FakesClasses.class.getResourceAsStream("fakes-classes.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(l -> rows.add(l.split("\t", -1)));
        } catch (IOException e) {
            throw new RapporteurException("resource-unreadable", "reading fakes-classes.tsv", e);
        }
    }

    /** The governorate as FA-KES writes it. */
    Optional<String> place(Place place) {
        return find("governorate", place.admin1()).or(() -> find("governorate", place.name()));
    }

    /** The party as FA-KES writes it: by name of the group first, then by country and first sector. */
    Optional<String> actor(Participant actor) {
        String codes = actor.actor().country().orElse("-")
                + ' '
                + (actor.actor().sectors().isEmpty()
                        ? "-"
                        : actor.actor().sectors().get(0));
        return find("group", actor.actor().name()).or(() -> find("codes", codes));
    }

    private Optional<String> find(String kind, String what) {
        return rows.stream()
                .filter(r -> r[0].equals(kind) && r[2].equals(what))
                .map(r -> r[1])
                .findFirst();
    }
}
