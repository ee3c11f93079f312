package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.dispatch.Section;
import org.rapporteur.ledger.Grounds;
import org.rapporteur.ledger.Ids;
import org.rapporteur.ledger.Kind;
import org.rapporteur.ledger.Party;
import org.rapporteur.ledger.Responsibility;
import org.rapporteur.ledger.Responsibility.Accused;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.Actor;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/**
 * Puts charges together into responsibilities: who, by whose word, in what degree; the same people charged with the same part by
 * the same source are one entry with all its words.
 */
final class ResponsibilityFinder {
    private static final String NOBODY = "not named";

    private final Scene scene;
    private final Speakers speakers;
    private final ServiceReader services;
    private final ReportFinder reports;

    ResponsibilityFinder(Scene scene, Speakers speakers) {
        this.scene = scene;
        this.speakers = speakers;
        this.services = new ServiceReader(scene);
        this.reports = new ReportFinder(scene);
    }

    List<Responsibility> find(List<Charge> charges) {
        Map<String, List<Charge>> groups = new LinkedHashMap<>();
        for (Charge charge : charges) {
            groups.computeIfAbsent(key(charge), k -> new ArrayList<>()).add(charge);
        }
        List<Responsibility> found = new ArrayList<>();
        groups.forEach((key, group) -> found.add(responsibility(key, group)));
        return found;
    }

    private String key(Charge charge) {
        List<Party> said = saidBy(charge);
        return who(charge).label() + "|" + kindOf(charge) + "|" + charge.degrees() + "|"
                + (said.isEmpty() ? "" : said.get(0).name());
    }

    /** Unnamed forces of one country are told apart by sector, persons by name. */
    private String kindOf(Charge charge) {
        Optional<Mention> mention = mention(charge);
        if (mention.isEmpty()) {
            return "";
        }
        Actor actor = scene.actor(mention.get());
        boolean named =
                mention.get().form() == Mention.Form.NAME || actor.country().isEmpty();
        return named ? actor.name() : actor.sectors().stream().findFirst().orElse("");
    }

    private Optional<Mention> mention(Charge charge) {
        return charge.who() < 0
                ? Optional.empty()
                : scene.findMention(charge.who()).map(speakers::named).map(this::full);
    }

    /** A pronoun is who it stands for. */
    private Mention full(Mention mention) {
        return mention.form() == Mention.Form.PRONOUN ? scene.reading().representative(mention) : mention;
    }

    private Party who(Charge charge) {
        if (charge.who() < 0) {
            return new Party("", NOBODY, Optional.empty());
        }
        Optional<Mention> mention = mention(charge);
        Span phrase = scene.phrase(charge.who());
        boolean those = scene.lemmasFrom(charge.who(), 2).equals(List.of("those", "who"))
                || scene.lemmasFrom(charge.who(), 2).equals(List.of("that", "who"));
        if (those && charge.span().end() > phrase.begin()) {
            Words all = scene.words(Span.of(phrase.begin(), charge.span().end()));
            return new Party("", all.text(), Optional.of(all));
        }
        Words words = scene.words(mention.map(Mention::span).orElse(phrase));
        Optional<Actor> actor = mention.map(scene::actor);
        boolean named = mention.filter(m -> m.form() == Mention.Form.NAME).isPresent();
        String name = named ? actor.map(Actor::name).filter(n -> !n.isBlank()).orElse(words.text()) : words.text();
        return new Party(actor.flatMap(Actor::country).orElse(""), name, Optional.of(words));
    }

    /** Who says so, outermost first. */
    private List<Party> saidBy(Charge charge) {
        List<Party> found = new ArrayList<>();
        for (Saying saying : speakers.sayingsAt(charge.act().begin())) {
            Optional<Mention> mention =
                    saying.source().flatMap(scene::findMentionAt).map(speakers::named);
            Optional<Words> words = saying.source().map(scene::words);
            if (words.isEmpty()) {
                continue;
            }
            Optional<Actor> actor = mention.map(this::full).map(scene::actor);
            String name = actor.map(Actor::name)
                    .filter(n -> !n.isBlank())
                    .orElse(words.get().text());
            found.add(new Party(actor.flatMap(Actor::country).orElse(""), name, words));
        }
        return found;
    }

    private Responsibility responsibility(String key, List<Charge> group) {
        Charge first = group.stream().filter(c -> !isHeading(c)).findFirst().orElse(group.get(0));
        List<Party> said = new ArrayList<>();
        List<Words> evidence = new ArrayList<>();
        List<String> claims = new ArrayList<>();
        for (Charge charge : group) {
            evidence.add(scene.words(charge.span()));
            claims.addAll(charge.claimIds());
            for (Party party : saidBy(charge)) {
                if (said.stream().noneMatch(p -> p.name().equals(party.name()))) {
                    said.add(party);
                }
            }
        }
        String id = Ids.of(Kind.RESPONSIBILITY, scene.reading().dispatch().id(), key);
        Party who = who(first);
        return new Responsibility(
                new Grounds(id, scene.reading().dispatch().id(), evidence, claims),
                new Accused(
                        who,
                        first.who() < 0 ? Optional.empty() : services.findCount(first.who()),
                        first.who() < 0 ? Responsibility.Service.UNKNOWN : services.service(first.who()),
                        named(first)),
                first.degrees(),
                scene.words(first.act()),
                said,
                reports.find(said, first.act().begin()));
    }

    private boolean isHeading(Charge charge) {
        return scene.syntax().sentences().stream()
                .filter(s -> s.span().overlaps(charge.act()))
                .anyMatch(s -> s.section() == Section.Kind.CROSSHEAD || s.section() == Section.Kind.HEADLINE);
    }

    private Responsibility.Named named(Charge charge) {
        boolean name =
                mention(charge).filter(m -> m.form() == Mention.Form.NAME).isPresent();
        if (name) {
            return Responsibility.Named.YES;
        }
        return charge.who() >= 0 && services.isNamedElsewhere(charge.who())
                ? Responsibility.Named.IN_REPORT_ONLY
                : Responsibility.Named.NO;
    }
}
