package org.rapporteur.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.Tellings;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Tokenizer;
import org.rapporteur.read.attribute.SeenAttribution;
import org.rapporteur.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Java and the training code cut, feed and decode alike: the fixture was written by the latter with the shipped weights. */
class ParityTest {
    private static final List<JsonNode> DISPATCHES = new ArrayList<>();
    private static final ModelFiles FILES = ModelFiles.shipped();
    private static final Labels LABELS = new Labels(FILES.lines("reader.labels"));
    private static final WordPieces PIECES = new WordPieces(new Vocabulary(FILES.lines("vocab.txt")));
    private static final double CLOSE = 0.002;
    private static GraphSession session;
    private static Alike.Kernels kernels = Alike.Kernels.OTHER;

    @BeforeAll
    static void open() throws IOException {
        session = new GraphSession(FILES.bytes(ModelFiles.GRAPH));
        JsonMapper mapper = JsonMapper.builder().build();
        try (InputStream in = ParityTest.class.getResourceAsStream("parity.jsonl")) {
            assertNotNull(in, "parity.jsonl");
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(l -> DISPATCHES.add(mapper.readTree(l)));
        }
        assertTrue(DISPATCHES.size() >= 8, "the fixture has dispatches");
        kernels = kernels();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void words_are_cut_alike() {
        Tokenizer tokenizer = new Tokenizer(OnnxReader.abbreviations(FILES));
        for (JsonNode dispatch : DISPATCHES) {
            String text = dispatch.get("text").asString();
            List<Span> expected = new ArrayList<>();
            dispatch.get("words")
                    .forEach(w -> expected.add(
                            Span.of(w.get("begin").asInt(), w.get("end").asInt())));
            List<Span> found = new ArrayList<>();
            int begin = 0;
            for (String line : text.split("\n", -1)) {
                found.addAll(tokenizer.words(text, begin, begin + line.length()));
                begin += line.length() + 1;
            }
            assertEquals(expected, found, text);
        }
    }

    @Test
    void windows_and_wordpieces_are_alike() {
        for (JsonNode dispatch : DISPATCHES) {
            Piecing words = piecing(dispatch);
            List<Window> windows = Windows.of(words);
            assertEquals(dispatch.get("windows").size(), windows.size());
            for (int i = 0; i < windows.size(); i++) {
                JsonNode expected = dispatch.get("windows").get(i);
                Window window = windows.get(i);
                assertEquals(window(expected), window);
                List<Integer> ids = new ArrayList<>(List.of(PIECES.vocabulary().cls()));
                List<Integer> cases = new ArrayList<>(List.of(0));
                for (int word = window.begin(); word < window.end(); word++) {
                    int letterCase = words.letterCase(word);
                    IntStream.of(words.pieces(word)).forEach(p -> {
                        ids.add(p);
                        cases.add(letterCase);
                    });
                }
                ids.add(PIECES.vocabulary().sep());
                cases.add(0);
                assertEquals(numbers(expected.get("input_ids")), ids);
                assertEquals(numbers(expected.get("case_ids")), cases);
            }
        }
    }

    @Test
    void tags_of_every_head_are_alike() {
        Alike alike = new Alike(kernels);
        for (JsonNode dispatch : DISPATCHES) {
            for (JsonNode expected : dispatch.get("windows")) {
                Answer answer = run(dispatch, expected);
                alike.add(texts(expected.get("upos")), best(answer.upos(), "upos", answer.size()));
                alike.add(texts(expected.get("xpos")), best(answer.xpos(), "xpos", answer.size()));
                alike.add(texts(expected.get("lemma")), best(answer.lemma(), "lemma", answer.size()));
                alike.add(texts(expected.get("nominal")), best(answer.nominal(), "nominal", answer.size()));
                alike.add(texts(expected.get("event")), best(answer.event(), "event", answer.size()));
                alike.add(texts(expected.get("core")), best(answer.core(), "core", answer.size()));
                alike.add(texts(expected.get("stance")), best(answer.stance(), "stance", answer.size()));
                alike.add(
                        numbers(expected.get("change")).stream()
                                .map(String::valueOf)
                                .toList(),
                        IntStream.range(0, answer.size())
                                .mapToObj(i -> String.valueOf(answer.change().best(i)))
                                .toList());
                alike.add(texts(expected.get("name")), legal(answer.name(), "name", parts(dispatch, expected)));
                alike.add(texts(expected.get("cue")), legal(answer.cue(), "cue", parts(dispatch, expected)));
            }
        }
        alike.check();
    }

    @Test
    void trees_are_alike() {
        Alike alike = new Alike(kernels);
        for (JsonNode dispatch : DISPATCHES) {
            for (JsonNode expected : dispatch.get("windows")) {
                Answer answer = run(dispatch, expected);
                parts(dispatch, expected).forEach(p -> tree(expected, answer, p.begin(), p.end(), alike));
            }
        }
        alike.check();
    }

    @Test
    void roles_are_alike() {
        Alike alike = new Alike(kernels);
        for (JsonNode dispatch : DISPATCHES) {
            int[] sentences = sentences(dispatch);
            for (JsonNode expected : dispatch.get("windows")) {
                Window window = window(expected);
                Answer answer = run(dispatch, expected);
                Set<String> roles = new TreeSet<>();
                for (int i = 0; i < answer.size(); i++) {
                    for (int j = 0; j < answer.size(); j++) {
                        if (answer.role(i, j) != 0 && sentences[window.begin() + i] == sentences[window.begin() + j]) {
                            roles.add(i + " " + j + " " + LABELS.of("role").get(answer.role(i, j)));
                        }
                    }
                }
                Set<String> wanted = new TreeSet<>();
                expected.get("role")
                        .forEach(r -> wanted.add(r.get(0).asInt() + " "
                                + r.get(1).asInt() + " " + r.get(2).asString()));
                alike.add(wanted, roles);
            }
        }
        alike.check();
    }

    @Test
    void parties_of_events_are_alike() {
        Alike alike = new Alike(kernels);
        for (JsonNode dispatch : DISPATCHES) {
            int[] sentences = sentences(dispatch);
            for (JsonNode expected : dispatch.get("windows")) {
                Window window = window(expected);
                Answer answer = run(dispatch, expected);
                Set<String> found = new TreeSet<>();
                for (int i = 0; i < answer.size(); i++) {
                    for (int j = 0; j < answer.size(); j++) {
                        for (int part = 0; part < Tellings.Part.values().length; part++) {
                            if (answer.party(i, part, j) > 0
                                    && sentences[window.begin() + i] == sentences[window.begin() + j]) {
                                found.add(i + " " + part + " " + j);
                            }
                        }
                    }
                }
                Set<String> wanted = new TreeSet<>();
                expected.get("party")
                        .forEach(p -> wanted.add(p.get(0).asInt() + " "
                                + p.get(1).asInt() + " " + p.get(2).asInt()));
                alike.add(wanted, found);
            }
        }
        alike.check();
    }

    @Test
    void attributions_are_alike() {
        Alike alike = new Alike(kernels);
        BioTags tags = new BioTags(LABELS.of("cue"));
        for (JsonNode dispatch : DISPATCHES) {
            for (JsonNode expected : dispatch.get("windows")) {
                Set<String> wanted = new TreeSet<>();
                expected.get("attributions").forEach(a -> {
                    wanted.add(numbers(a.get("cue")) + " source " + numbers(a.get("source")));
                    wanted.add(numbers(a.get("cue")) + " content " + numbers(a.get("content")));
                });
                Answer answer = run(dispatch, expected);
                Set<String> found = new TreeSet<>();
                for (Window part : parts(dispatch, expected)) {
                    for (BioTags.Run cue : tags.runs(answer.cue(), part.begin(), part.end())) {
                        SeenAttribution a = AttributionEdges.attribution(answer, cue.begin(), cue.end(), 0);
                        String words = words(List.of(a.cue())).toString();
                        found.add(words + " source " + words(a.source().stream().toList()));
                        found.add(words + " content " + words(a.content()));
                    }
                }
                alike.add(wanted, found);
            }
        }
        alike.check();
    }

    @Test
    void factuality_and_coreference_are_alike() {
        double close = kernels == Alike.Kernels.SAME ? CLOSE : 0.15;
        for (JsonNode dispatch : DISPATCHES) {
            for (JsonNode expected : dispatch.get("windows")) {
                Answer answer = run(dispatch, expected);
                CorefScores scores = new CorefScores(answer.size());
                scores.add(new Window(0, answer.size()), answer.coref());
                for (int i = 0; i < answer.size(); i++) {
                    assertEquals(expected.get("fact").get(i).asDouble(), answer.factuality(i), close);
                    if (i > 0) {
                        double first = expected.get("coref_first").get(i - 1).asDouble();
                        assertEquals(first, scores.score(i, i - 1), 4 * close);
                    }
                }
            }
        }
    }

    /** Where every factuality is the fixture's, the processor rounds as the one did on which the fixture was written. */
    private static Alike.Kernels kernels() {
        for (JsonNode dispatch : DISPATCHES) {
            for (JsonNode expected : dispatch.get("windows")) {
                Answer answer = run(dispatch, expected);
                for (int i = 0; i < answer.size(); i++) {
                    if (Math.abs(expected.get("fact").get(i).asDouble() - answer.factuality(i)) > CLOSE) {
                        return Alike.Kernels.OTHER;
                    }
                }
            }
        }
        return Alike.Kernels.SAME;
    }

    private static void tree(JsonNode expected, Answer answer, int begin, int end, Alike alike) {
        int[] columns = Trees.heads(answer.arc(), begin, end);
        List<String> wanted = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int word = begin; word < end; word++) {
            int column = columns[word - begin];
            wanted.add(expected.get("head").get(word).asInt() + " "
                    + expected.get("rel").get(word).asString());
            found.add(column + " " + LABELS.of("rel").get(answer.relation(word, column)));
        }
        alike.add(wanted, found);
    }

    private static Answer run(JsonNode dispatch, JsonNode window) {
        return session.run(piecing(dispatch), window(window), PIECES.vocabulary());
    }

    /** The sentences, or parts of sentences, of a window, in words of the window. */
    private static List<Window> parts(JsonNode dispatch, JsonNode expected) {
        int[] sentences = sentences(dispatch);
        Window window = window(expected);
        List<Window> found = new ArrayList<>();
        int begin = window.begin();
        for (int word = begin; word < window.end(); word++) {
            if (word + 1 == window.end() || sentences[word + 1] != sentences[word]) {
                found.add(new Window(begin - window.begin(), word + 1 - window.begin()));
                begin = word + 1;
            }
        }
        return found;
    }

    private static List<String> legal(Scored scores, String head, List<Window> parts) {
        BioTags tags = new BioTags(LABELS.of(head));
        return parts.stream()
                .flatMapToInt(p -> IntStream.of(tags.best(scores, p.begin(), p.end())))
                .mapToObj(LABELS.of(head)::get)
                .toList();
    }

    private static Piecing piecing(JsonNode dispatch) {
        List<String> words = new ArrayList<>();
        dispatch.get("words").forEach(w -> words.add(w.get("text").asString()));
        return Piecing.of(words, sentences(dispatch), PIECES);
    }

    private static int[] sentences(JsonNode dispatch) {
        List<Integer> numbers = new ArrayList<>();
        dispatch.get("words").forEach(w -> numbers.add(w.get("sentence").asInt()));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Window window(JsonNode node) {
        return new Window(node.get("begin").asInt(), node.get("end").asInt());
    }

    private static List<String> best(Scored scores, String head, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> LABELS.of(head).get(scores.best(i)))
                .toList();
    }

    private static List<Integer> words(List<TokenRange> ranges) {
        return ranges.stream()
                .flatMapToInt(r -> IntStream.range(r.first(), r.end()))
                .boxed()
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> found = new ArrayList<>();
        array.forEach(n -> found.add(n.asString()));
        return found;
    }

    private static List<Integer> numbers(JsonNode array) {
        List<Integer> found = new ArrayList<>();
        array.forEach(n -> found.add(n.asInt()));
        return found;
    }
}
