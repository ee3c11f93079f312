package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every address answers as openapi.yaml says, on a real record. */
class ContractTest {
    private static ServedExamples examples;
    private static JsonNode contract;

    @BeforeAll
    static void serve() throws IOException {
        examples = ServedExamples.reading();
        contract = new YAMLMapper().readTree(yaml());
    }

    @AfterAll
    static void stop() {
        examples.close();
    }

    private static String yaml() throws IOException {
        try (InputStream in = RecordServer.class.getResourceAsStream("openapi.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_description_is_sound_openapi() throws IOException {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(yaml(), List.of(), options);
        assertEquals(List.of(), result.getMessages());
        assertEquals("3.1.0", result.getOpenAPI().getOpenapi());
    }

    @Test
    void every_operation_has_a_name_of_its_own_a_summary_and_an_answer_to_errors() {
        TreeSet<String> names = new TreeSet<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode operation = method.getValue();
                    String where = method.getKey() + " " + path.getKey();
                    assertTrue(names.add(operation.path("operationId").asString()), where);
                    assertFalse(operation.path("summary").asString("").isEmpty(), where);
                    assertTrue(operation.path("responses").has("default"), where);
                }));
    }

    @Test
    void every_get_answers_as_the_description_says() {
        Map<String, String> wrong = new TreeMap<>();
        contract.path("paths").properties().forEach(path -> {
            JsonNode schema = path.getValue()
                    .path("get")
                    .path("responses")
                    .path("200")
                    .path("content")
                    .path("application/json")
                    .path("schema");
            if (!schema.isMissingNode()) {
                for (String address : addresses(path.getKey())) {
                    HttpResponse<String> answer = examples.get(address);
                    String said = answer.statusCode() == 200
                            ? errors(schema, answer.body())
                            : answer.statusCode() + " " + answer.body();
                    if (!said.isEmpty()) {
                        wrong.put(address, said);
                    }
                }
            }
        });
        assertEquals(Map.of(), wrong);
    }

    @Test
    void annotations_answer_as_the_description_says() {
        JsonNode schema = contract.path("components").path("schemas").path("AnnotationPage");
        assertEquals("", errors(schema, examples.get(claim() + "/annotations").body()));
    }

    @Test
    void every_error_is_a_problem_that_says_what_to_do() {
        JsonNode schema = contract.path("components").path("schemas").path("Problem");
        for (String address : List.of(
                "/api/claims?typ=REJECT",
                "/api/claims?type=REJCT",
                "/api/claims?from=yesterday",
                "/api/claims?limit=0",
                "/api/claims?limit=many",
                "/api/claims?cursor=x",
                "/api/claims?sort=up",
                "/api/claims?format=xml",
                "/api/claims?box=1,2,3",
                "/api/claims?confidence=high",
                "/api/claims?total=perhaps",
                "/api/claims/clm_0",
                "/api/dispatches/dsp_0",
                "/api/happenings/hap_0",
                "/api/dockets/Nowhere",
                "/api/dockets/UNSC/outlook?assume=RUS",
                "/api/entries/wishes",
                "/api/facets?facet=colour",
                "/api/timeline?by=hour",
                "/api/search",
                "/api/digest/today",
                "/api/divisions",
                "/api/divisions?country=Syria",
                "/api/changes?since=x",
                "/api/review?reason=boredom",
                "/api/nothing")) {
            HttpResponse<String> answer = examples.get(address);
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, address + " " + answer.statusCode());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""),
                    address);
            assertEquals("", errors(schema, answer.body()), address);
            assertEquals(
                    answer.statusCode(),
                    ServedExamples.parse(answer.body()).path("status").asInt());
        }
    }

    @Test
    void a_name_that_is_not_known_names_the_nearest() {
        assertTrue(examples.get("/api/claims?typ=REJECT").body().contains("did you mean type?"));
        assertTrue(examples.get("/api/claims?type=REJCT").body().contains("did you mean REJECT?"));
    }

    private static String claim() {
        return "/api/claims/"
                + examples.json("/api/claims?limit=1")
                        .path("items")
                        .get(0)
                        .path("claim_id")
                        .asString();
    }

    private static List<String> addresses(String path) {
        JsonNode claim = examples.json("/api/claims?limit=1").path("items").get(0);
        String filled = path.replace("{claim_id}", claim.path("claim_id").asString())
                .replace("{dispatch_id}", claim.path("dispatch_id").asString())
                .replace("{happening_id}", claim.path("happening_id").asString())
                .replace("{body}", "UNSC")
                .replace("{day}", "2011-12-16");
        if (filled.contains("{kind}")) {
            return List.of(
                            "instruments",
                            "positions",
                            "provisions",
                            "amendments",
                            "meetings",
                            "measures",
                            "responsibility",
                            "relations")
                    .stream()
                    .map(kind -> filled.replace("{kind}", kind))
                    .toList();
        }
        return List.of(
                switch (path) {
                    case "/api/search" -> filled + "?q=council";
                    case "/api/divisions" -> filled + "?country=SYR,NGA";
                    default -> filled;
                });
    }

    /** What in a body is not as a schema says; empty when nothing is. */
    private static String errors(JsonNode schema, String body) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("$defs", contract.path("components").path("schemas"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema compiled =
                registry.getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"), InputFormat.JSON);
        return String.join(
                "\n",
                compiled.validate(body, InputFormat.JSON).stream()
                        .limit(5)
                        .map(Object::toString)
                        .toList());
    }
}
