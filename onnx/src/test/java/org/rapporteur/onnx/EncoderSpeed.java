package org.rapporteur.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * {@code EncoderSpeed RUNS}: wordpieces a second of one thread's processor time for windows of several lengths and settings of ONNX Runtime, in turn, three times. Not a test: figures are
 * reported, never a gate.
 */
final class EncoderSpeed {
    private static final int ROUNDS = 3;
    private static final int PIECES_A_WORD_TIMES_10 = 13;

    private EncoderSpeed() {}

    private interface Setting {
        void on(OrtSession.SessionOptions options) throws OrtException;
    }

    public static void main(String[] args) throws OrtException {
        int runs = Integer.parseInt(args[0]);
        byte[] graph = ModelFiles.shipped().bytes(ModelFiles.GRAPH);
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("as shipped", o -> o.setMemoryPatternOptimization(false));
        settings.put("with memory patterns", o -> o.setMemoryPatternOptimization(true));
        settings.put("without arena", o -> {
            o.setMemoryPatternOptimization(false);
            o.setCPUArenaAllocator(false);
        });
        settings.put("denormals as zero", o -> {
            o.setMemoryPatternOptimization(false);
            o.addConfigEntry("session.set_denormal_as_zero", "1");
        });
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        Map<String, OrtSession> sessions = new LinkedHashMap<>();
        for (Map.Entry<String, Setting> setting : settings.entrySet()) {
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            setting.getValue().on(options);
            sessions.put(setting.getKey(), environment.createSession(graph, options));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            for (Map.Entry<String, OrtSession> session : sessions.entrySet()) {
                System.out.println("round " + round + ", windows of 128 pieces, " + session.getKey() + ": "
                        + rate(environment, session.getValue(), 128, runs));
            }
            for (int length : List.of(16, 32, 64)) {
                System.out.println("round " + round + ", windows of " + length + " pieces, as shipped: "
                        + rate(environment, sessions.get("as shipped"), length, runs * 128 / length));
            }
        }
    }

    private static String rate(OrtEnvironment environment, OrtSession session, int length, int runs)
            throws OrtException {
        Random random = new Random(length);
        long[] ids = new long[length];
        long[] cases = new long[length];
        List<Long> starts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            ids[i] = 1000 + random.nextInt(20_000);
            if (i > 0 && i < length - 1 && (starts.size() * PIECES_A_WORD_TIMES_10 <= 10 * i)) {
                starts.add((long) i);
            }
        }
        long[] words = starts.stream().mapToLong(Long::longValue).toArray();
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < runs; i++) {
            try (OnnxTensor a = OnnxTensor.createTensor(environment, new long[][] {ids});
                    OnnxTensor b = OnnxTensor.createTensor(environment, new long[][] {cases});
                    OnnxTensor c = OnnxTensor.createTensor(environment, words);
                    OrtSession.Result result = session.run(Map.of("input_ids", a, "case_ids", b, "word_starts", c))) {
                if (result.size() == 0) {
                    throw new IllegalStateException("the graph answers nothing");
                }
            }
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
        return String.format(
                Locale.ROOT, "%.0f wordpieces a second of processor time", length * (double) runs / seconds);
    }
}
