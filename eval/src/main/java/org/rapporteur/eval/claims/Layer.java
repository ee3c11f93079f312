package org.rapporteur.eval.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coder;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Voice;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;
import org.rapporteur.code.find.LandJudge;
import org.rapporteur.code.find.LandWeights;
import org.rapporteur.code.find.RoleJudge;
import org.rapporteur.code.find.RoleWeights;
import org.rapporteur.code.find.RuleCoder;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.know.Knowledge;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.read.Entity;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Reader;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Tellings;
import org.rapporteur.resolve.ResolveStep;
import org.rapporteur.resolve.actor.ActorResolver;
import org.rapporteur.resolve.place.PlaceRanker;
import org.rapporteur.resolve.place.PlaceResolver;

/** A layer of the program that a measure can do without, to show what it buys. */
public enum Layer {
    /** Which mentions name the same. Without it every mention is an entity of its own; rules for "he" and "it" at the head of a sentence stay. */
    COREFERENCE,
    /** How an event is put. Without it every claim is asserted and actual; types that negation turns stay. */
    FACTUALITY,
    /** Weighed evidence of who acts on whom, and of which country. Without it only what the rules find counts. */
    ROLES,
    /** Which words the reader takes for events, of which type and between whom. Without it the lexicon and the trees are left. */
    TELLINGS,
    /** A second look at the type of each claim. Without it confidence rests on what was found alone. */
    TYPES;

    /** The program without some layers. */
    public static Rapporteur without(Set<Layer> layers) {
        Reader own = OnnxReader.open();
        Reader untold = layers.contains(TELLINGS) ? d -> untold(own.read(d)) : own;
        Reader reader = layers.contains(COREFERENCE) ? d -> apart(untold.read(d)) : untold;
        Codebook codebook = Codebook.load();
        RoleJudge judge = layers.contains(ROLES) ? RoleJudge.rulesAlone() : new RoleWeights(codebook.roles());
        Optional<LandJudge> lands =
                layers.contains(ROLES) ? Optional.empty() : Optional.of(new LandWeights(codebook.lands()));
        Coder rules = new RuleCoder(
                codebook, judge, lands, layers.contains(TYPES) ? Optional.empty() : Optional.of(codebook.pairs()));
        Coder coder = layers.contains(FACTUALITY) ? r -> plain(rules.code(r)) : rules;
        PlaceResolver places = new PlaceResolver(PackedGazetteer.open(), PlaceRanker.load());
        return new Rapporteur(reader, new ResolveStep(new ActorResolver(Knowledge.load()), places), coder);
    }

    static Reading apart(Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        for (Mention m : reading.mentions()) {
            mentions.add(new Mention(m.index(), m.span(), m.head(), m.type(), m.form(), m.index()));
            entities.add(new Entity(m.index(), List.of(m.index()), m.index()));
        }
        return new Reading(
                reading.dispatch(),
                reading.syntax(),
                mentions,
                entities,
                reading.attributions(),
                reading.quotations(),
                reading.model());
    }

    static Reading untold(Reading reading) {
        Syntax syntax = reading.syntax();
        return new Reading(
                reading.dispatch(),
                new Syntax(
                        syntax.sentences(),
                        syntax.tokens(),
                        syntax.roles(),
                        syntax.factuality(),
                        Tellings.none(syntax.tokens().size()),
                        syntax.stances()),
                reading.mentions(),
                reading.entities(),
                reading.attributions(),
                reading.quotations(),
                reading.model());
    }

    static Coding plain(Coding coding) {
        List<Claim> claims = coding.claims().stream()
                .map(c -> new Claim(
                        c.id(),
                        c.predicate(),
                        c.participants(),
                        c.circumstances(),
                        new Voice(
                                c.voice().attribution(),
                                Modality.ASSERTED,
                                Realis.ACTUAL,
                                c.voice().quote()),
                        c.context(),
                        c.provenance()))
                .toList();
        return new Coding(coding.dispatch(), coding.sentences(), claims, coding.entries());
    }
}
