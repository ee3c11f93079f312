package org.rapporteur.eval.spec;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Participant;
import org.rapporteur.code.Quantity;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.dispatch.Intake;
import org.rapporteur.eval.claims.Layer;
import org.rapporteur.intake.Defaults;
import org.rapporteur.intake.Inbox;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.resolve.Actor;

/**
 * Claims as readable lines: {@code PROTEST teachers PER -> government PER @Lima 2024-03-01 said-by police}. A line names only what is
 * there; modality and realis only where they are not asserted and actual. Coded by the rules alone, which is what these lines specify; what weighed
 * evidence adds is specified by RoleSpecTest.
 */
final class CodedLines {
    private static final Rapporteur RAPPORTEUR = Layer.without(EnumSet.of(Layer.ROLES));

    private CodedLines() {}

    static Coding coding(String published, String text) {
        return coding(Defaults.published(LocalDate.parse(published)), text);
    }

    static Coding undated(String text) {
        return coding(Defaults.none(), text);
    }

    private static Coding coding(Defaults defaults, String text) {
        Intake intake = Inbox.read("spec.txt", text, defaults);
        Dispatch dispatch = ((Intake.Accepted) intake).dispatch();
        return RAPPORTEUR.code(dispatch);
    }

    static List<String> of(String published, String text) {
        return coding(published, text).claims().stream().map(CodedLines::line).toList();
    }

    static String line(Claim claim) {
        StringBuilder line = new StringBuilder();
        line.append(claim.predicate().type())
                .append(" '")
                .append(claim.predicate().trigger().text())
                .append('\'');
        claim.participants().actors().forEach(p -> line.append(' ').append(party(p)));
        line.append(" ->");
        claim.participants().recipients().forEach(p -> line.append(' ').append(party(p)));
        claim.circumstances()
                .place()
                .ifPresent(p -> line.append(" @").append(p.place().name()));
        claim.circumstances()
                .time()
                .flatMap(t -> t.interval())
                .ifPresent(
                        i -> line.append(' ').append(i.from()).append(i.from().equals(i.to()) ? "" : ".." + i.to()));
        claim.circumstances().quantities().forEach(q -> line.append(' ').append(quantity(q)));
        if (!claim.voice().attribution().isEmpty()) {
            line.append(" said-by ")
                    .append(claim.voice().attribution().stream()
                            .map(CodedLines::source)
                            .collect(Collectors.joining(" > ")));
        }
        if (claim.voice().modality() != Modality.ASSERTED) {
            line.append(' ').append(claim.voice().modality().code());
        }
        if (claim.voice().realis() != Realis.ACTUAL) {
            line.append(' ').append(claim.voice().realis().code());
        }
        return line.toString();
    }

    private static String party(Participant party) {
        String words = party.words().map(w -> w.text()).orElse("");
        return "[" + words + (words.isEmpty() ? "" : " ") + codes(party.actor()) + "]";
    }

    private static String codes(Actor actor) {
        return actor.country().orElse("?")
                + (actor.sectors().isEmpty() ? "" : " " + actor.sectors().get(0));
    }

    private static String source(Source source) {
        return source.words().map(w -> w.text()).orElse("?");
    }

    private static String quantity(Quantity quantity) {
        return quantity.unit().name().toLowerCase(Locale.ROOT) + " "
                + quantity.amount().low().map(String::valueOf).orElse("") + ".."
                + quantity.amount().high().map(String::valueOf).orElse("")
                + (quantity.scope() == Quantity.Scope.RUNNING ? " running" : "");
    }
}
