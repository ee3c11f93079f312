package org.rapporteur.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code ThreadingSpeed WINDOWS}: ways of giving two processors windows of many lengths, in turn, three times: wordpieces a second by the wall and of the processor time of
 * all threads. Not a test: figures are reported, never a gate.
 */
final class ThreadingSpeed {
    private static final int ROUNDS = 3;
    private static final int SHORTEST = 12;

    private ThreadingSpeed() {}

    /** A window of words of one piece and a third. */
    private record Input(long[] ids, long[] starts) {
        static Input of(int length, Random random) {
            long[] ids = random.longs(length, 1000, 21_000).toArray();
            List<Long> starts = new ArrayList<>();
            for (int i = 1; i < length - 1; i++) {
                if (starts.size() * 4 <= i * 3) {
                    starts.add((long) i);
                }
            }
            return new Input(ids, starts.stream().mapToLong(Long::longValue).toArray());
        }
    }

    /** Sessions, one for each thread or the same for all. */
    private record Way(List<OrtSession> sessions, boolean sorted) {}

    public static void main(String[] args) throws Exception {
        int many = Integer.parseInt(args[0]);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession one = session(environment, 1, 1);
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("one session, two threads (as shipped)", new Way(List.of(one, one), false));
        ways.put("the same, windows sorted by length", new Way(List.of(one, one), true));
        ways.put("a session for each of two threads", new Way(List.of(one, session(environment, 1, 1)), false));
        ways.put("one thread, two within an operator", new Way(List.of(session(environment, 2, 1)), false));
        ways.put("one thread, two between operators", new Way(List.of(session(environment, 1, 2)), false));
        ways.put("one thread alone", new Way(List.of(one), false));
        Random random = new Random(1);
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            inputs.add(Input.of(SHORTEST + random.nextInt(Windows.MOST_PIECES - SHORTEST + 1), random));
        }
        List<Input> sorted = new ArrayList<>(inputs);
        sorted.sort((a, b) -> Integer.compare(a.ids().length, b.ids().length));
        for (int round = 1; round <= ROUNDS; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                List<Input> order = way.getValue().sorted() ? sorted : Collections.unmodifiableList(inputs);
                System.out.println(
                        "round " + round + ", " + way.getKey() + ": " + rate(environment, way.getValue(), order));
            }
        }
    }

    private static OrtSession session(OrtEnvironment environment, int within, int between) throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(within);
        options.setInterOpNumThreads(between);
        options.setExecutionMode(
                between > 1
                        ? OrtSession.SessionOptions.ExecutionMode.PARALLEL
                        : OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        options.addConfigEntry("session.inter_op.allow_spinning", "0");
        options.setMemoryPatternOptimization(false);
        return environment.createSession(ModelFiles.shipped().bytes(ModelFiles.GRAPH), options);
    }

    private static String rate(OrtEnvironment environment, Way way, List<Input> inputs) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime();
        long processor = processor();
        List<Thread> threads = new ArrayList<>();
        for (OrtSession session : way.sessions()) {
            Thread thread = new Thread(() -> {
                for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
                    run(environment, session, inputs.get(i));
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long pieces = inputs.stream().mapToLong(i -> i.ids().length).sum();
        return String.format(
                Locale.ROOT,
                "%.0f wordpieces a second by the wall, %.0f of processor time",
                pieces / ((System.nanoTime() - began) / 1e9),
                pieces / ((processor() - processor) / 1e9));
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void run(OrtEnvironment environment, OrtSession session, Input input) {
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {input.ids()});
                OnnxTensor cases = OnnxTensor.createTensor(environment, new long[1][input.ids().length]);
                OnnxTensor starts = OnnxTensor.createTensor(environment, input.starts());
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "case_ids", cases, "word_starts", starts))) {
            if (result.size() == 0) {
                throw new IllegalStateException("the graph answers nothing");
            }
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
