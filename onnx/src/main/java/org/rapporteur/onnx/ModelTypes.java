package org.rapporteur.onnx;

import java.util.Optional;
import org.rapporteur.RapporteurException;
import org.rapporteur.read.Mention;
import org.rapporteur.read.mention.NameSpan;

/** The model's own classes of names and nominals in the program's words. */
final class ModelTypes {
    private ModelTypes() {}

    static NameSpan.Kind name(String label) {
        return switch (label) {
            case "Person" -> NameSpan.Kind.PERSON;
            case "Location" -> NameSpan.Kind.LOCATION;
            case "Facility" -> NameSpan.Kind.FACILITY;
            case "Organization" -> NameSpan.Kind.ORGANISATION;
            case "NORP" -> NameSpan.Kind.NATIONALITY;
            case "Product" -> NameSpan.Kind.PRODUCT;
            case "Money" -> NameSpan.Kind.MONEY;
            case "Date" -> NameSpan.Kind.DATE;
            case "Misc" -> NameSpan.Kind.OTHER;
            default -> throw new RapporteurException("model-labels", "no class of names: " + label);
        };
    }

    static Optional<Mention.Type> nominal(String label) {
        return switch (label) {
            case "O" -> Optional.empty();
            case "person" -> Optional.of(Mention.Type.PERSON);
            case "organization" -> Optional.of(Mention.Type.ORGANISATION);
            case "place" -> Optional.of(Mention.Type.PLACE);
            case "event" -> Optional.of(Mention.Type.EVENT);
            case "object" -> Optional.of(Mention.Type.OBJECT);
            case "time" -> Optional.of(Mention.Type.TIME);
            case "abstract" -> Optional.of(Mention.Type.ABSTRACT);
            case "substance", "animal", "plant" -> Optional.of(Mention.Type.OTHER);
            default -> throw new RapporteurException("model-labels", "no class of mentions: " + label);
        };
    }
}
