package org.rapporteur.serve;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.rapporteur.code.Coding;
import org.rapporteur.library.Rapporteur;
import org.rapporteur.record.Reconciling;
import org.rapporteur.record.sql.RecordFile;
import org.rapporteur.record.sql.SqlStore;
import org.rapporteur.testkit.MadeDispatches;

/**
 * How fast a record of many claims answers; a program, not a test. Arguments: record file (made where it is not there), claims,
 * rounds, and words of the questions to ask (all where there are none). Prints for each question the time of half and of 95 in 100
 * askings, and what they take of the processor; then the same of posting a dispatch of 600 words by one client and by eight, into a
 * copy, each other words of the examples, and how much of that is beside coding.
 */
final class ServeSpeed {
    private static final int CLAIMS_EACH = 12;
    private static final int BATCH = 1000;
    private static final int WORDS = 600;

    /** Texts that follow one another have few sentences in common. */
    private static final int STEP = 89;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> QUESTIONS = List.of(
            "/api/claims?limit=50",
            "/api/claims?limit=50&sort=-published",
            "/api/claims?limit=50&type=REJECT&actor=RUS&sort=-published",
            "/api/claims?limit=50&country=SYR&total=true",
            "/api/claims?limit=50&text=observatory&modality=alleged",
            "/api/claims?limit=50&from=2012-01-01&to=2012-12-31&place=Town1",
            "/api/dispatches?limit=50",
            "/api/dispatches?limit=50&type=ASSAULT&country=YEM",
            "/api/facets",
            "/api/facets?type=ACCUSE&country=UKR",
            "/api/timeline?by=month",
            "/api/actors?limit=50",
            "/api/places?limit=50&country=NGA",
            "/api/happenings?limit=50",
            "/api/happenings?limit=50&least=2&sort=-claims&total=true",
            "/api/incidents?limit=50",
            "/api/incidents?limit=6&sort=-killed",
            "/api/incidents?limit=50&country=YEM&type=ASSAULT",
            "/api/ties?by=country",
            "/api/ties?ego=act_syr_1&limit=60",
            "/api/review?limit=50",
            "/api/search?q=observatory+border",
            "/api/search?q=observatory+border&facets=false",
            "/api/search?q=Town12",
            "/api/record");

    private ServeSpeed() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int rounds = Integer.parseInt(args[2]);
        if (!Files.exists(file)) {
            make(file, Integer.parseInt(args[1]));
        }
        long began = System.nanoTime();
        try (RecordServer server = RecordServer.start(
                ServeSettings.reading(file),
                () -> dispatch -> new Coding(dispatch, List.of(), List.of()),
                Clock.systemUTC())) {
            get(server, "/api/ready");
            print("ready after %.2f s%n", (System.nanoTime() - began) / 1e9);
            print("%-70s %8s %8s %8s%n", "ms", "median", "p95", "cpu");
            for (String question : QUESTIONS) {
                if (isAsked(question, args)) {
                    ask(server, question, rounds);
                }
            }
        }
        if (isAsked("POST", args)) {
            posting(file, rounds);
        }
        System.exit(0);
    }

    private static boolean isAsked(String question, String[] args) {
        return args.length < 4 || Arrays.stream(args).skip(3).anyMatch(question::contains);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static void make(Path file, int claims) {
        try (SqlStore store = RecordFile.open(file)) {
            List<Coding> batch = new ArrayList<>();
            for (int i = 0; i < claims / CLAIMS_EACH; i++) {
                batch.add(MadeDispatches.coding(i));
                if (batch.size() == BATCH) {
                    store.add(batch);
                    batch.clear();
                }
            }
            store.add(batch);
            new Reconciling(store).run();
        }
    }

    /** Each round asks for another page or day, so that no answer is ready from the round before. */
    private static void ask(RecordServer server, String question, int rounds) throws Exception {
        double[] millis = new double[rounds];
        for (int i = 0; i < 3; i++) {
            get(server, question + varied(question, 5000 + i));
        }
        long cpu = cpu();
        for (int i = 0; i < rounds; i++) {
            long began = System.nanoTime();
            get(server, question + varied(question, i));
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        line(question, millis, (cpu() - cpu) / 1e6 / rounds);
    }

    private static String varied(String question, int round) {
        return (question.contains("?") ? "&" : "?")
                + (question.contains("/record")
                        ? ""
                        : "published_from=2010-01-" + String.format(Locale.ROOT, "%02d", 1 + round % 28)
                                + "&published_to=" + (2020 + round % 70) + "-01-01");
    }

    /**
     * @param cpu of the processor, each; negative where that is not told
     */
    private static void line(String what, double[] millis, double cpu) {
        Arrays.sort(millis);
        print(
                cpu < 0 ? "%-70s %8.0f %8.0f%n" : "%-70s %8.0f %8.0f %8.0f%n",
                what,
                millis[millis.length / 2],
                millis[Math.min(millis.length - 1, (int) Math.ceil(millis.length * 0.95) - 1)],
                cpu);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String get(RecordServer server, String path) throws IOException, InterruptedException {
        URI address = URI.create(server.address().replaceFirst("/$", "") + path);
        HttpResponse<String> answer =
                CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return answer.body();
    }

    private static void posting(Path file, int rounds) throws Exception {
        Path copy = Files.createTempDirectory("serve-speed").resolve("record.duckdb");
        Files.copy(file, copy);
        List<String> texts = texts();
        Rapporteur rapporteur = Rapporteur.openSpreading();
        ServeSettings settings = ServeSettings.reading(copy).writing();
        Map<String, Double> coded = new ConcurrentHashMap<>();
        DispatchCoder coder = dispatch -> {
            long began = System.nanoTime();
            Coding coding = rapporteur.code(dispatch);
            coded.put(dispatch.id(), (System.nanoTime() - began) / 1e6);
            return coding;
        };
        try (RecordServer server = RecordServer.start(settings, () -> coder, Clock.systemUTC())) {
            AtomicInteger number = new AtomicInteger();
            clients(server, texts, number, 1, 30);
            posts("one client", server, texts, number, 1, rounds, coded);
            posts("eight clients", server, texts, number, 8, rounds / 4 + 1, coded);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private record Posted(String dispatchId, double millis) {}

    /** A line of the whole, and one of what is not coding. */
    private static void posts(
            String who,
            RecordServer server,
            List<String> texts,
            AtomicInteger number,
            int clients,
            int each,
            Map<String, Double> coded)
            throws InterruptedException {
        long cpu = cpu();
        List<Posted> all = clients(server, texts, number, clients, each);
        double used = (cpu() - cpu) / 1e6 / all.size();
        line(
                "POST /api/dispatches, 600 words, " + who,
                all.stream().mapToDouble(Posted::millis).toArray(),
                used);
        line(
                "  of which beside coding",
                all.stream()
                        .mapToDouble(p -> p.millis() - coded.getOrDefault(p.dispatchId(), 0.0))
                        .toArray(),
                -1);
    }

    private static List<Posted> clients(
            RecordServer server, List<String> texts, AtomicInteger number, int clients, int each)
            throws InterruptedException {
        Posted[] posted = new Posted[clients * each];
        List<Thread> threads = new ArrayList<>();
        for (int c = 0; c < clients; c++) {
            int first = c * each;
            Thread thread = new Thread(() -> {
                for (int i = 0; i < each; i++) {
                    long began = System.nanoTime();
                    int n = number.incrementAndGet();
                    String text = texts.get(n * STEP % texts.size());
                    String id = post(server, "Report number " + n + ". " + text);
                    posted[first + i] = new Posted(id, (System.nanoTime() - began) / 1e6);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return List.of(posted);
    }

    private static String post(RecordServer server, String text) {
        String body =
                Json.object().put("text", text).put("published", "2012-03-06").toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "api/dispatches"))
                .headers("Authorization", "Bearer " + server.token(), "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = ServedExamples.send(request);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
        return ServedExamples.parse(answer.body())
                .path("dispatch")
                .path("dispatch_id")
                .asString();
    }

    /** Texts of as many words out of the examples, each from the beginning of another sentence on. */
    private static List<String> texts() throws IOException {
        Path folder = Path.of(System.getProperty("rapporteur.root", ".")).resolve("examples");
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
            }
        }
        List<String> words = List.of(all.toString().split("(?<=\\s)", -1));
        List<String> texts = new ArrayList<>();
        for (int at = 0; at + WORDS <= words.size(); at++) {
            if (at == 0 || words.get(at - 1).strip().endsWith(".")) {
                texts.add(String.join("", words.subList(at, at + WORDS)));
            }
        }
        return texts;
    }
}
