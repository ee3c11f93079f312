package org.rapporteur.code.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.code.Circumstances;
import org.rapporteur.code.Claim;
import org.rapporteur.code.Coder;
import org.rapporteur.code.Coding;
import org.rapporteur.code.Context;
import org.rapporteur.code.Source;
import org.rapporteur.code.Voice.Modality;
import org.rapporteur.code.Voice.Realis;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.code.lexicon.EventEntry;
import org.rapporteur.code.lexicon.EventEntry.Place;
import org.rapporteur.code.lexicon.Stance;
import org.rapporteur.code.pair.PairTypes;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.resolve.Resolved;
import org.rapporteur.text.Span;

/**
 * Codes by words and trees: finds triggers of the lexicon, fills their participants, asks who says so and how, where, when and
 * how many, and keeps what is an event of politics. {@code new RuleCoder(Codebook.load()).code(resolved)}. Safe for many threads.
 */
public final class RuleCoder implements Coder {

    private final Codebook codebook;
    private final RoleJudge judge;
    private final Optional<LandJudge> lands;
    private final Optional<PairTypes> types;

    public RuleCoder(Codebook codebook) {
        this(
                codebook,
                new RoleWeights(codebook.roles()),
                Optional.of(new LandWeights(codebook.lands())),
                Optional.of(codebook.pairs()));
    }

    /** The same by rules alone but for a judge of who acts on whom where they do not tell, and without a second look at types. */
    public RuleCoder(Codebook codebook, RoleJudge judge) {
        this(codebook, judge, Optional.empty(), Optional.empty());
    }

    /**
     * The same with other judges of what the rules do not tell.
     *
     * @param judge of who acts on whom
     * @param lands of the country of those whose words do not tell it; without one it is the country that the dispatch tells of, if it tells of one
     * @param types what else is asked for the type of a claim, to be more or less confident of it
     */
    public RuleCoder(Codebook codebook, RoleJudge judge, Optional<LandJudge> lands, Optional<PairTypes> types) {
        this.codebook = codebook;
        this.judge = judge;
        this.lands = lands;
        this.types = types;
    }

    @Override
    public Coding code(Resolved resolved) {
        return new Task(new Scene(resolved, codebook), judge, lands, types).run();
    }

    /** The coding of one dispatch. */
    private static final class Task {
        private final Scene scene;
        private final Speakers speakers;
        private final Sponsors sponsors;
        private final ParticipantFinder participants;
        private final VoiceFinder voices;
        private final QuantityFinder quantities;
        private final Set<Integer> blocked = new HashSet<>();
        private final List<Trigger> triggers;
        private final ModalityFinder modalities;
        private final CircumstanceFinder circumstances;
        private final ContextFinder contexts;
        private final Implied implied;
        private final Repetitions repetitions;
        private final SaidFinder said;
        private final SpokenDays spokenDays;
        private final SiteFinder sites;
        private final RecurrenceFinder recurrences;
        private final DayPartFinder dayParts;
        private final Homeland homeland;
        private final CueScope scope;
        private final RoleChoice roles;
        private final Optional<TypeCheck> check;

        private Task(Scene scene, RoleJudge judge, Optional<LandJudge> lands, Optional<PairTypes> types) {
            this.scene = scene;
            this.check = types.map(t -> new TypeCheck(scene.syntax(), t));
            this.speakers = new Speakers(scene);
            this.sponsors = new Sponsors(scene);
            Parties parties = new Parties(scene, sponsors, speakers);
            this.participants = new ParticipantFinder(scene, parties, speakers);
            this.homeland = new Homeland(scene, speakers, lands);
            this.roles = new RoleChoice(scene, parties, speakers, judge);
            this.voices = new VoiceFinder(scene, speakers);
            this.triggers = triggers();
            this.quantities = new QuantityFinder(scene, voices, triggers);
            this.modalities = new ModalityFinder(scene, triggers);
            this.circumstances = new CircumstanceFinder(scene, triggers);
            this.contexts = new ContextFinder(scene);
            this.said = new SaidFinder(scene);
            this.spokenDays = new SpokenDays(said);
            this.sites = new SiteFinder(scene);
            this.recurrences = new RecurrenceFinder(scene);
            this.dayParts = new DayPartFinder(scene, circumstances);
            this.repetitions = new Repetitions(scene);
            this.scope = new CueScope(scene);
            this.implied = new Implied(scene, sponsors, speakers);
        }

        private List<Trigger> triggers() {
            TriggerFinder lexical = new TriggerFinder(scene);
            List<Trigger> all = new ArrayList<>(lexical.find());
            blocked.addAll(lexical.blocked());
            all.addAll(new DemandFinder(scene, speakers).find());
            List<Trigger> namings = new Namings(scene, all).find();
            all.removeIf(t -> namings.stream().anyMatch(naming -> Namings.tells(naming, t)));
            all.addAll(namings);
            List<Trigger> flights = new Flights(scene).find(all);
            all.removeIf(t -> flights.stream().anyMatch(flight -> Flights.tells(flight, t)));
            all.addAll(flights);
            List<Trigger> tolls = new Tolls(scene, all).find();
            all.removeIf(t -> tolls.stream().anyMatch(toll -> Tolls.tells(toll, t)));
            all.addAll(tolls);
            all = new ClaimedActs(scene).joined(all);
            all.sort(Comparator.comparing(Trigger::span));
            return all;
        }

        /** With words that the lexicon lacks; what else is found about a trigger looks at those of the lexicon alone. */
        private List<Trigger> withUnlisted() {
            List<Trigger> all = new ArrayList<>(triggers);
            all.addAll(new UnlistedFinder(scene).find(triggers, blocked));
            all.sort(Comparator.comparing(Trigger::span));
            return all;
        }

        private Coding run() {
            Standing standing = new Standing(scene);
            Relevance relevance = new Relevance(scene, standing, triggers);
            SenseFinder senses = new SenseFinder(scene, standing, triggers);
            List<Sketch> kept = new ArrayList<>();
            for (Trigger trigger : withUnlisted()) {
                if (repetitions.isRepeatedBelow(trigger)) {
                    continue;
                }
                meant(senses, sketch(trigger, kept), kept)
                        .filter(relevance::isEvent)
                        .map(s -> s.with(roles.complete(s.trigger(), s.type(), s.found(), kept)))
                        .ifPresent(kept::add);
            }
            List<Claim> written = claims(kept);
            List<Claim> claims = check.map(c -> c.checked(written)).orElse(written);
            List<LedgerEntry> entries = new LedgerFinder(scene, speakers, sponsors).find(claims);
            return new Coding(scene.reading().dispatch(), scene.syntax().sentences(), claims, entries);
        }

        /** The sketch in the sense that its words have here. */
        private Optional<Sketch> meant(SenseFinder senses, Sketch sketch, List<Sketch> before) {
            Optional<EventEntry> entry = senses.findEntry(sketch);
            if (entry.isEmpty() || entry.get().equals(sketch.trigger().entry())) {
                return entry.map(e -> sketch);
            }
            return entry.map(e -> sketch(sketch.trigger().with(e), before));
        }

        private Sketch sketch(Trigger trigger, List<Sketch> before) {
            Turning turned = Turning.of(trigger, modalities.find(trigger));
            ParticipantFinder.Found told = implied.complete(trigger, turned.type(), participants.find(trigger), before);
            ParticipantFinder.Found found = told.with(homeland.fill(told.participants()));
            Optional<Sketch> readOn = readOn(trigger, found, before);
            boolean draft = readOn.isPresent() || draftText(trigger, found);
            List<Source> spoken = Tolls.isOne(trigger) ? voices.givers(trigger) : voices.chain(trigger);
            List<Source> chain =
                    spoken.isEmpty() ? readOn.map(Sketch::chain).orElseGet(() -> quantities.giver(trigger)) : spoken;
            List<Integer> heads = new ArrayList<>(found.actorHeads());
            heads.addAll(found.recipientHeads());
            Circumstances around = new Circumstances(
                    circumstances.findPlace(trigger, heads).filter(p -> !said.isOfSaying(p.words(), chain)),
                    sites.find(trigger).map(SiteFinder.Found::sites),
                    circumstances
                            .findTime(trigger)
                            .filter(t -> !said.isOfSaying(t.words(), chain))
                            .or(() ->
                                    spokenDays.find(turned, found.participants().actors(), chain))
                            .map(t -> dayParts.completed(trigger, t)),
                    trigger.entry().wording().place() == Place.MODAL
                            ? List.of()
                            : quantities.find(trigger, found, chain));
            Stance said = asSaid(trigger, turned.stance());
            Stance stance = draft || saidByDraft(trigger) ? said.with(Realis.DRAFT_TEXT) : said;
            return new Sketch(trigger, turned.type(), found, stance, chain, around, about(found));
        }

        /** "It also calls for a truce": a draft of which the sentence before told by a copy is read on from that copy. */
        private Optional<Sketch> readOn(Trigger trigger, ParticipantFinder.Found found, List<Sketch> before) {
            boolean same = goesOn(trigger.anchor()) || draftText(trigger, found);
            int sentence = scene.sentenceOf(trigger.anchor()).index() - 1;
            return !same
                    ? Optional.empty()
                    : before.stream()
                            .filter(s -> scene.sentenceOf(s.trigger().anchor()).index() == sentence)
                            .filter(s -> s.stance().realis() == Realis.DRAFT_TEXT && isCopied(s.chain()))
                            .findFirst();
        }

        private static boolean isCopied(List<Source> chain) {
            return !chain.isEmpty() && chain.get(chain.size() - 1).kind() == Source.Kind.DOCUMENT;
        }

        /** "It also", at the head of a sentence. */
        private boolean goesOn(int verb) {
            Grammar grammar = scene.grammar();
            return grammar.token(verb).isRoot()
                    && grammar.dependents(verb, "nsubj").stream()
                            .anyMatch(s -> grammar.lemma(s).equals("it"))
                    && grammar.dependents(verb, "advmod").stream()
                            .anyMatch(a -> grammar.lemma(a).equals("also"));
        }

        /** Words of a document that is not adopted: its sponsors' text, nobody's act. */
        private boolean draftText(Trigger trigger, ParticipantFinder.Found found) {
            return trigger.entry().wording().place() != Place.MODAL
                    && !trigger.isVerdict()
                    && found.actorHeads().stream()
                            .flatMap(h -> sponsors.findActing(h).stream())
                            .anyMatch(i -> !i.adopted());
        }

        /** What is demanded is wanted, what is alleged is alleged, by the cue of the innermost saying. */
        private Stance asSaid(Trigger trigger, Stance stance) {
            List<Saying> sayings = around(trigger);
            if (sayings.isEmpty() || !stance.equals(Stance.PLAIN)) {
                return stance;
            }
            Saying innermost = sayings.get(sayings.size() - 1);
            if (!scope.reaches(trigger.anchor(), innermost)) {
                return stance;
            }
            return switch (innermost.cueKind()) {
                case "ask" -> isNotAsked(trigger, innermost) ? stance : new Stance(Modality.WANTED, Realis.GOAL);
                case "allege" -> stance.with(Modality.ALLEGED);
                case "deny" -> stance.with(Modality.DENIED);
                default -> stance;
            };
        }

        /** What is told as fact beside a demand, a judgment, what the speaker does by speaking; "the council ordered sanctions" imposes them. */
        private boolean isNotAsked(Trigger trigger, Saying demand) {
            Grammar grammar = scene.grammar();
            int anchor = trigger.anchor();
            boolean own = grammar.token(anchor).xpos().equals("VBP")
                    && grammar.dependents(anchor, "nsubj").stream()
                            .anyMatch(s -> ClauseForms.OWN.contains(grammar.lemma(s)));
            boolean imposed = demand.cue()
                    .flatMap(scene::headOf)
                    .filter(c -> scope.isImposed(trigger, c.index()))
                    .isPresent();
            boolean sought = demand.cue()
                    .flatMap(scene::headOf)
                    .filter(c -> grammar.lemma(c.index()).equals("want") && grammar.isPassive(c.index()))
                    .isPresent();
            return scope.isToldAsFact(anchor) || trigger.isVerdict() || own || imposed || sought;
        }

        private boolean saidByDraft(Trigger trigger) {
            List<Saying> sayings = around(trigger);
            return !sayings.isEmpty()
                    && sayings.get(sayings.size() - 1)
                            .source()
                            .flatMap(scene::headOf)
                            .flatMap(h -> sponsors.findActing(h.index()))
                            .filter(i -> !i.adopted())
                            .isPresent();
        }

        private List<Saying> around(Trigger trigger) {
            return speakers.sayingsAt(scene.token(trigger.anchor()).span().begin()).stream()
                    .filter(s -> s.cue().filter(c -> c.overlaps(trigger.span())).isEmpty())
                    .toList();
        }

        private Optional<Instrument> about(ParticipantFinder.Found found) {
            List<Integer> heads = new ArrayList<>(found.recipientHeads());
            heads.addAll(found.actorHeads());
            return heads.stream()
                    .flatMap(h -> sponsors.findInstrument(h).stream())
                    .findFirst();
        }

        private List<Claim> claims(List<Sketch> sketches) {
            List<String> ids = new ArrayList<>();
            Map<Span, Integer> slots = new HashMap<>();
            for (Sketch sketch : sketches) {
                int slot = slots.merge(sketch.trigger().span(), 1, Integer::sum) - 1;
                ids.add(Claim.idOf(
                        scene.reading().dispatch().id(), sketch.trigger().span(), slot));
            }
            List<Trigger> kept = sketches.stream().map(Sketch::trigger).toList();
            Map<Integer, List<Context.Link>> links = contexts.links(kept, ids);
            repetitions
                    .links(kept, ids)
                    .forEach((i, link) ->
                            links.computeIfAbsent(i, k -> new ArrayList<>(1)).add(link));
            for (int i = 0; i < kept.size(); i++) {
                Optional<Integer> counted =
                        Tolls.isOne(kept.get(i)) ? Tolls.findCounted(sketches, i, scene) : Optional.empty();
                if (counted.isPresent()) {
                    links.computeIfAbsent(i, k -> new ArrayList<>(1))
                            .add(new Context.Link(
                                    Context.Link.Kind.SAME_EVENT,
                                    scene.words(kept.get(i).span()),
                                    ids.get(counted.get())));
                }
            }
            StanceWords stances = new StanceWords(scene, speakers, triggers);
            ClaimWriter writer = new ClaimWriter(scene, new FurtherEvidence(scene, circumstances, stances));
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < sketches.size(); i++) {
                Sketch sketch = sketches.get(i);
                Context context = new Context(
                        sketch.about().map(Instrument::id),
                        recurrences.find(sketch.trigger()),
                        links.getOrDefault(i, List.of()));
                claims.add(writer.write(
                        sketch, ids.get(i), voices.findQuote(sketch.trigger().span()), context));
            }
            return claims;
        }
    }
}
