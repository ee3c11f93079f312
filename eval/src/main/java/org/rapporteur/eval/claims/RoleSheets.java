package org.rapporteur.eval.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.code.Participant;
import org.rapporteur.code.find.RoleAnswer;
import org.rapporteur.code.find.RoleJudge;
import org.rapporteur.code.find.RuleCoder;
import org.rapporteur.code.lexicon.Codebook;
import org.rapporteur.gazetteer.PackedGazetteer;
import org.rapporteur.know.Knowledge;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.onnx.OnnxReader;
import org.rapporteur.resolve.ResolveStep;
import org.rapporteur.resolve.actor.ActorResolver;
import org.rapporteur.resolve.place.PlaceRanker;
import org.rapporteur.resolve.place.PlaceResolver;
import org.rapporteur.text.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code eval roles FOLDER}: codes the texts of {@code list.tsv} by rules alone and writes, beside {@code STEM.claims.jsonl}, what there was to
 * choose from: a line of {@code STEM.roles.jsonl} for each side of each event, with every answer, who it is, and the names of its evidence. From
 * these sheets {@code rapporteur_training.corpus_roles} learns the weights.
 */
public final class RoleSheets {
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> lines = new ArrayList<>();

    /** Writes the sheets of one folder. */
    public void folder(Path folder, PrintStream report) {
        PlaceResolver places = new PlaceResolver(PackedGazetteer.open(), PlaceRanker.load());
        ResolveStep resolving = new ResolveStep(new ActorResolver(Knowledge.load()), places);
        Rapporteur rapporteur =
                new Rapporteur(OnnxReader.open(), resolving, new RuleCoder(Codebook.load(), new Listener()));
        new ClaimsEval(rapporteur).folder(folder, report, stem -> {
            try {
                Files.write(folder.resolve(stem + ".roles.jsonl"), lines);
                lines.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
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
