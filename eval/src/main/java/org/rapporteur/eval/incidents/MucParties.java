package org.rapporteur.eval.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.code.Participant;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Token;
import org.rapporteur.resolve.Actor;
import org.rapporteur.resolve.Amount;
import org.rapporteur.resolve.Resolved;
import org.rapporteur.text.Span;

/** The words by which a text names the parties of an incident, cut as MUC-4's string slots want them. */
final class MucParties {
    private final MucWords words;
    private final Resolved resolved;
    private final Reading reading;

    MucParties(MucWords words, Resolved resolved) {
        this.words = words;
        this.resolved = resolved;
        this.reading = resolved.reading();
    }

    /** Who did it. */
    record Perpetrator(Optional<String> individual, Optional<String> organisation) {}

    /**
     * A human target.
     *
     * @param name fullest name, without titles
     * @param description title or role of somebody named, else what stands for the name
     * @param number as keys write it: 1, 30, 5- (at least), PLURAL
     * @param effect DEATH or INJURY
     */
    record Victim(Optional<String> name, Optional<String> description, String number, Optional<String> effect) {
        Victim with(Victim later) {
            boolean dead = later.effect.filter("DEATH"::equals).isPresent();
            return new Victim(
                    name.or(later::name),
                    description.or(later::description),
                    number,
                    dead ? later.effect : effect.or(later::effect));
        }
    }

    /** The mentions that name these parties here; a pronoun gives way to the best name of what it stands for. */
    List<Mention> mentions(List<Participant> participants) {
        List<Mention> found = new ArrayList<>();
        for (Participant participant : participants) {
            participant
                    .words()
                    .flatMap(w -> mention(w.span()))
                    .map(m -> m.form() == Mention.Form.PRONOUN ? reading.representative(m) : m)
                    .filter(m -> m.form() != Mention.Form.PRONOUN)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The mention of these characters, else the widest within them, else the narrowest around them. */
    private Optional<Mention> mention(Span span) {
        Optional<Mention> same =
                reading.mentions().stream().filter(m -> m.span().equals(span)).findFirst();
        Optional<Mention> within = reading.mentions().stream()
                .filter(m -> span.contains(m.span()))
                .reduce((a, b) -> b.span().length() > a.span().length() ? b : a);
        Optional<Mention> around = reading.mentions().stream()
                .filter(m -> m.span().contains(span))
                .reduce((a, b) -> b.span().length() < a.span().length() ? b : a);
        return same.or(() -> within).or(() -> around);
    }

    String text(Mention mention) {
        return reading.dispatch()
                .text()
                .at(mention.span())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Token head(Mention mention) {
        return reading.syntax().token(mention.head());
    }

    boolean isThing(Mention mention) {
        boolean named = mention.type() == Mention.Type.PERSON && mention.form() == Mention.Form.NAME;
        return !named
                && (words.isPhysical(head(mention).lemma())
                        || mention.type() == Mention.Type.FACILITY
                        || mention.type() == Mention.Type.OBJECT);
    }

    boolean isHuman(Mention mention) {
        return mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.NATIONALITY;
    }

    Perpetrator perpetrator(Mention mention) {
        boolean body = mention.type() == Mention.Type.ORGANISATION;
        if (body) {
            return new Perpetrator(Optional.empty(), Optional.of(withoutArticle(text(mention))));
        }
        if (mention.type() != Mention.Type.PERSON) {
            return new Perpetrator(Optional.empty(), Optional.empty());
        }
        return new Perpetrator(Optional.of(withoutArticle(text(mention))), within(mention));
    }

    /** The organisation named within a phrase: "guerrillas of the ELN", "ELN guerrillas". */
    private Optional<String> within(Mention mention) {
        Optional<String> nested = reading.mentions().stream()
                .filter(m -> m.index() != mention.index()
                        && m.type() == Mention.Type.ORGANISATION
                        && mention.span().contains(m.span()))
                .map(m -> withoutArticle(text(m)))
                .findFirst();
        return nested.or(() -> reading.syntax().tokens().subList(first(mention), mention.head()).stream()
                .filter(t -> resolved.findModifier(t.index()).flatMap(Actor::id).isPresent())
                .map(t -> reading.dispatch().text().at(t.span()))
                .findFirst());
    }

    private int first(Mention mention) {
        int at = mention.head();
        while (at > 0
                && reading.syntax().token(at - 1).span().begin()
                        >= mention.span().begin()) {
            at--;
        }
        return at;
    }

    private static String withoutArticle(String phrase) {
        return phrase.replaceAll("(?i)^(the|a|an)\\s+", "");
    }

    Victim victim(Mention mention, Optional<String> effect) {
        boolean person = mention.type() == Mention.Type.PERSON;
        Optional<String> name = person && !isMany(mention) ? name(mention) : Optional.empty();
        Optional<String> description = name.isEmpty()
                ? Optional.of(withoutArticle(text(mention)))
                : reading.entityOf(mention).mentions().stream()
                        .map(i -> reading.mentions().get(i))
                        .filter(m -> m.form() != Mention.Form.PRONOUN)
                        .flatMap(m -> title(m, name.get()).stream())
                        .findFirst();
        return new Victim(name, description, number(mention, name.isPresent()), effect);
    }

    /** The fullest name of a person, where the text has it as it stands. */
    private Optional<String> name(Mention mention) {
        Mention best = reading.representative(mention);
        if (best.form() != Mention.Form.NAME) {
            return Optional.empty();
        }
        String name = resolved.actor(best).name().toUpperCase(Locale.ROOT);
        String phrase = text(best).toUpperCase(Locale.ROOT);
        return Optional.of(phrase.contains(name) && !name.isEmpty() ? name : phrase);
    }

    /** What a phrase says of somebody beside the name. */
    private Optional<String> title(Mention mention, String name) {
        String phrase = text(mention).toUpperCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String rest = phrase.contains(name)
                ? phrase.substring(0, phrase.indexOf(name))
                : phrase.contains(last)
                        ? phrase.substring(0, phrase.indexOf(last))
                        : mention.form() == Mention.Form.NAME ? "" : phrase;
        String plain = withoutArticle(rest.replaceAll("[,\\s]+$", "").strip());
        return Optional.of(plain).filter(p -> p.length() > 1);
    }

    private boolean isMany(Mention mention) {
        return head(mention).xpos().equals("NNS") || head(mention).xpos().equals("NNPS");
    }

    private String number(Mention mention, boolean named) {
        Optional<Amount> amount = resolved.amounts().stream()
                .filter(a -> mention.span().contains(a.words().span())
                        && a.words().span().begin() < head(mention).span().begin())
                .findFirst();
        if (named || amount.isEmpty()) {
            return isMany(mention) ? "PLURAL" : "1";
        }
        Optional<Long> low = amount.get().low();
        Optional<Long> high = amount.get().high();
        if (low.isPresent() && low.equals(high)) {
            return String.valueOf(low.get());
        }
        return low.map(l -> l + "-").or(() -> high.map(h -> "-" + h)).orElse("PLURAL");
    }
}
