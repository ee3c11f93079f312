package org.rapporteur.eval.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.code.Participant;
import org.rapporteur.code.find.LandAnswer;
import org.rapporteur.code.find.LandJudge;
import org.rapporteur.code.find.LandWeights;
import org.rapporteur.code.find.RoleAnswer;
import org.rapporteur.code.find.RoleJudge;
import org.rapporteur.code.find.RuleCoder;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.know.Knowledge;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.read.Mention;
import org.rapporteur.resolve.ResolveStep;
import org.rapporteur.resolve.actor.ActorResolver;
import org.rapporteur.resolve.place.PlaceRanker;
import org.rapporteur.resolve.place.PlaceResolver;
import org.rapporteur.text.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code eval roles FOLDER}: codes the texts of {@code list.tsv} and writes, beside {@code STEM.claims.jsonl}, what there was to choose from: a line of
 * {@code STEM.lands.jsonl} for everybody named whose words tell no country, with every country he may be of, and a line of {@code STEM.roles.jsonl} for
 * each side of each event, with every answer, who it is; each with the names of its evidence. From these sheets
 * {@code rapporteur_training.corpus_lands} and {@code corpus_roles} learn the weights. Who acts on whom is what the rules say; countries are weighed
 * with {@code lands.tsv} of the folder, so that they can be weights that have not seen its texts, or the shipped ones where it has none.
 */
public final class RoleSheets {
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> lines = new ArrayList<>();
    private final List<String> lands = new ArrayList<>();

    /** Writes the sheets of one folder. */
    public void folder(Path folder, PrintStream report) {
        PlaceResolver places = new PlaceResolver(PackedGazetteer.open(), PlaceRanker.load());
        ResolveStep resolving = new ResolveStep(new ActorResolver(Knowledge.load()), places);
        RuleCoder coder = new RuleCoder(
                Codebook.load(),
                new Listener(),
                Optional.of(new LandListener(new LandWeights(weights(folder)))),
                Optional.empty());
        Rapporteur rapporteur = new Rapporteur(OnnxReader.open(), resolving, coder);
        new ClaimsEval(rapporteur).folder(folder, report, stem -> {
            try {
                Files.write(folder.resolve(stem + ".roles.jsonl"), lines);
                Files.write(folder.resolve(stem + ".lands.jsonl"), lands);
                lines.clear();
                lands.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, Double> weights(Path folder) {
        Path file = folder.resolve("lands.tsv");
        if (!Files.exists(file)) {
            return Codebook.load().lands();
        }
        Map<String, Double> weights = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#") && !line.startsWith("evidence\t")) {
                    weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    /** Writes down of which countries everybody may be. */
    private final class LandListener implements LandJudge {
        private final LandJudge judge;

        LandListener(LandJudge judge) {
            this.judge = judge;
        }

        @Override
        public boolean asksOfAll() {
            return true;
        }

        @Override
        public Optional<String> choose(Mention mention, List<LandAnswer> answers) {
            ObjectNode line = json.createObjectNode();
            line.put("begin", mention.span().begin()).put("end", mention.span().end());
            line.put("form", mention.form().name());
            ArrayNode all = line.putArray("answers");
            for (LandAnswer answer : answers) {
                ObjectNode one = all.addObject().put("country", answer.country());
                ArrayNode evidence = one.putArray("evidence");
                answer.evidence().forEach(evidence::add);
            }
            lands.add(line.toString());
            return judge.choose(mention, answers);
        }
    }

    /** Lets the rules' answers stand and writes down what there was to choose from. */
    private final class Listener implements RoleJudge {
        @Override
        public boolean reviewsNamed() {
            return true;
        }

        @Override
        public int choose(Side side, Span trigger, List<RoleAnswer> answers) {
            ObjectNode line = json.createObjectNode();
            line.put("side", side.name().toLowerCase(java.util.Locale.ROOT));
            line.put("begin", trigger.begin()).put("end", trigger.end());
            ArrayNode all = line.putArray("answers");
            for (RoleAnswer answer : answers) {
                ObjectNode one = all.addObject().put("kind", answer.kind().name());
                ArrayNode parties = one.putArray("parties");
                for (Participant party : answer.parties()) {
                    ObjectNode who = parties.addObject();
                    who.put("text", party.words().map(w -> w.text()).orElse(null));
                    who.put("country", party.actor().country().orElse(null));
                    ArrayNode sectors = who.putArray("sectors");
                    party.actor().sectors().forEach(sectors::add);
                }
                ArrayNode evidence = one.putArray("evidence");
                answer.evidence().forEach(evidence::add);
            }
            lines.add(line.toString());
            return RoleJudge.rulesAlone().choose(side, trigger, answers);
        }
    }
}
