package org.rapporteur.eval.incidents;

import java.util.Arrays;
import java.util.Optional;

/** The slots of a MUC-4 template that are scored here, with their names in the answer keys. */
enum MucSlot {
    TYPE("INCIDENT: TYPE", "incident type", Kind.SET),
    DATE("INCIDENT: DATE", "date", Kind.DATE),
    LOCATION("INCIDENT: LOCATION", "place", Kind.LOCATION),
    INDIVIDUAL("PERP: INDIVIDUAL ID", "perpetrator: individual", Kind.STRING),
    ORGANISATION("PERP: ORGANIZATION ID", "perpetrator: organisation", Kind.STRING),
    CONFIDENCE("PERP: ORGANIZATION CONFIDENCE", "perpetrator: confidence", Kind.SET),
    PHYSICAL("PHYS TGT: ID", "physical target", Kind.STRING),
    NAME("HUM TGT: NAME", "human target: name", Kind.STRING),
    DESCRIPTION("HUM TGT: DESCRIPTION", "human target: description", Kind.STRING),
    NUMBER("HUM TGT: NUMBER", "human target: number", Kind.SET),
    EFFECT("HUM TGT: EFFECT OF INCIDENT", "human target: effect", Kind.SET);

    private final String key;
    private final String title;
    private final Kind kind;

    MucSlot(String key, String title, Kind kind) {
        this.key = key;
        this.title = title;
        this.kind = kind;
    }

    /** How two fills of a slot are compared. */
    enum Kind {
        SET,
        DATE,
        LOCATION,
        STRING
    }

    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    static Optional<MucSlot> of(String name) {
        return Arrays.stream(values()).filter(s -> s.key.equals(name)).findFirst();
    }
}
