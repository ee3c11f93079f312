import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code Licences SBOM ALLOWED PAGE}: writes the licences of all dependencies, and fails where one has none that is allowed. */
public class Licences {
    public static void main(String[] args) throws Exception {
        Set<String> allowed = new HashSet<>(Files.readAllLines(Path.of(args[1])));
        JsonNode sbom = JsonMapper.builder().build().readTree(Files.readString(Path.of(args[0])));
        Map<String, List<String>> found = new TreeMap<>();
        for (JsonNode component : sbom.path("components")) {
            if (component.path("group").asString("").equals("org.rapporteur")) {
                continue;
            }
            List<String> names = new ArrayList<>();
            for (JsonNode choice : component.path("licenses")) {
                JsonNode licence = choice.path("license");
                String name = licence.path("id").asString(licence.path("name").asString(""));
                names.add(name.isEmpty() ? choice.path("expression").asString("") : name);
            }
            found.put(
                    component.path("group").asString("") + ":" + component.path("name").asString("") + " " + component.path("version").asString(""),
                    names);
        }
        List<String> refused = new ArrayList<>();
        StringBuilder page = new StringBuilder("# Licences of the dependencies\n\nWritten by `supply/check` from the bill of materials; it fails where a dependency has no licence that\n"
                + "`supply/allowed-licences.txt` names. Where several are named, one may be chosen.\n\n| dependency | licence |\n|---|---|\n");
        found.forEach((name, licences) -> {
            page.append("| ").append(name).append(" | ").append(String.join("; ", licences)).append(" |\n");
            if (licences.stream().noneMatch(allowed::contains)) {
                refused.add(name + ": " + licences);
            }
        });
        Files.writeString(Path.of(args[2]), page.toString());
        refused.forEach(line -> System.err.println("not allowed: " + line));
        System.out.println(found.size() + " dependencies, " + refused.size() + " with a licence that is not allowed");
        System.exit(refused.isEmpty() ? 0 : 1);
    }
}
